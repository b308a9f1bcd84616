package org.variorum.model;

import java.util.Map;
import java.util.Optional;

/**
 * What its authors want a site to look like. Files are paths in the content folder.
 *
 * @param logo what stands at the top of every page
 * @param accent the colour of links and of the masthead
 * @param fonts what its text is set in
 * @param image what stands for the site where others show a link to it
 * @param cards whether a card of its own stands for each briefing and question
 * @param css a sheet of style that is loaded behind that of the theme
 */
public record Look(
        Optional<Logo> logo,
        Optional<Accent> accent,
        Fonts fonts,
        Optional<String> image,
        boolean cards,
        Optional<String> css) {

    /** That of the default theme. */
    public static final Look DEFAULT = new Look(
            Optional.empty(),
            Optional.empty(),
            new Fonts(Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty(),
            true,
            Optional.empty());

    /**
     * A picture of the masthead.
     *
     * @param file the picture
     * @param alt what it says, where it stands for the title; empty where it stands beside it
     */
    public record Logo(String file, Optional<String> alt) {}

    /**
     * A colour that is the site's own.
     *
     * @param light on light grounds
     * @param dark on dark grounds
     */
    public record Accent(Colour light, Colour dark) {

        /** The same in both schemes, lighter on dark grounds as far as text in it needs. */
        public static Accent of(Colour light) {
            return new Accent(light, Scheme.DARK.nearest(light));
        }
    }

    /**
     * What text is set in; what is not said stays as the theme has it.
     *
     * @param text running text
     * @param headings headings, and the title of the site
     * @param labels menus, tables' heads, labels
     */
    public record Fonts(Optional<Font> text, Optional<Font> headings, Optional<Font> labels) {}

    /**
     * A font.
     *
     * @param files files of it, by face; none for a font that readers have
     * @param stack fonts that readers have, in its place or until it is there
     */
    public record Font(Map<Face, String> files, Stack stack) {
        /** Copies the map. */
        public Font {
            files = Map.copyOf(files);
        }
    }

    /** A face of a font. */
    public enum Face {
        /** Upright. */
        REGULAR,
        /** Slanted. */
        ITALIC,
        /** Upright and bold. */
        BOLD,
        /** Slanted and bold. */
        BOLD_ITALIC
    }

    /** Fonts of one kind that readers have, on one machine this and on the other that. */
    public enum Stack {
        /** Sturdy, with serifs: Charter, Cambria. */
        SERIF,
        /** That of the system, without serifs. */
        SANS,
        /** After the Renaissance: Palatino, Iowan. */
        OLD_STYLE,
        /** With serifs like slabs: Rockwell, Roboto Slab. */
        SLAB
    }
}
