package org.variorum.styles;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Text as a style has it: plain text with looks, never markup.
 *
 * @param runs the text, in stretches that look the same
 */
public record StyledText(List<Stretched> runs) {

    /** No text. */
    public static final StyledText NONE = new StyledText(List.of());

    /** How text looks. */
    public enum Look {
        /** Slanted. */
        ITALIC(1 << 0),
        /** Heavy. */
        BOLD(1 << 1),
        /** Small capitals. */
        SMALL_CAPS(1 << 2),
        /** Underlined. */
        UNDERLINE(1 << 3),
        /** Above the line. */
        RAISED(1 << 4),
        /** Below the line. */
        LOWERED(1 << 5);

        private final int mark;

        Look(int mark) {
            this.mark = mark;
        }

        /** Its bit among the marks of a line. */
        int mark() {
            return mark;
        }
    }

    /**
     * A stretch of text.
     *
     * @param text the text
     * @param looks how it looks
     * @param address where it leads on the web
     * @param cite the number of the work cited that it stands for, among those of its citation; -1 for none
     * @param isNumber whether it is the number of a work in its list
     */
    public record Stretched(String text, Set<Look> looks, Optional<String> address, int cite, boolean isNumber) {

        /** Copies the looks. */
        public Stretched {
            looks = looks.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(looks));
        }
    }

    /** Copies the stretches. */
    public StyledText {
        runs = List.copyOf(runs);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The text without looks. */
    public String plain() {
        return runs.stream().map(Stretched::text).collect(Collectors.joining());
    }
}
