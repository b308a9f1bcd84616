package org.variorum.render;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Look;
import org.variorum.model.Words;
import org.variorum.site.Links;
import org.variorum.site.Paths;

/**
 * The rules of style that a look comes to, in the variables that the theme's sheet has for them. They stand behind that sheet,
 * in its file, which lies one folder below the root of the site.
 */
final class LookSheet {

    /** The variables of the theme, by what is set in them. */
    private static final String TEXT = "serif";

    private static final String HEADINGS = "headings";
    private static final String LABELS = "sans";

    private LookSheet() {}

    /** The rules; none for a look that is the theme's own. */
    static String of(Look look) {
        Look.Fonts fonts = look.fonts();
        return Stream.of(
                        look.accent().map(LookSheet::accent),
                        fonts.text().map(font -> font(TEXT, font)),
                        fonts.headings().map(font -> font(HEADINGS, font)),
                        fonts.labels().map(font -> font(LABELS, font)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
    }

    /** On the screen alone: in print the theme has its own colours. */
    private static String accent(Look.Accent accent) {
        return "\n@media screen { :root { --accent: " + accent.light().hex() + "; } }"
                + "\n@media screen and (prefers-color-scheme: dark) { :root { --accent: "
                + accent.dark().hex() + "; } }\n";
    }

    private static String font(String variable, Look.Font font) {
        String family = "\"site " + variable + "\"";
        String faces = new TreeMap<>(font.files())
                .entrySet().stream()
                        .map(face -> face(family, face, font.files()))
                        .collect(Collectors.joining());
        return faces + "\n:root { --" + variable + ": " + (faces.isEmpty() ? "" : family + ", ") + "var(--stack-"
                + Words.of(font.stack()) + "); }\n";
    }

    /** A font without a bold face is taken for one that has every weight. */
    private static String face(String family, Map.Entry<Look.Face, String> face, Map<Look.Face, String> all) {
        boolean slanted = face.getKey() == Look.Face.ITALIC || face.getKey() == Look.Face.BOLD_ITALIC;
        boolean bold = face.getKey() == Look.Face.BOLD || face.getKey() == Look.Face.BOLD_ITALIC;
        boolean every = !bold && !all.containsKey(slanted ? Look.Face.BOLD_ITALIC : Look.Face.BOLD);
        return "\n@font-face { font-family: " + family + "; src: url(\"../"
                + Links.encoded(Paths.published(face.getValue())) + "\") format(\"woff2\"); font-weight: "
                + (every ? "1 1000" : bold ? "700" : "400") + "; font-style: " + (slanted ? "italic" : "normal")
                + "; font-display: swap; }";
    }
}
