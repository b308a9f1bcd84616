package org.variorum.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A source line and the mark under the place that is meant.
 *
 * @param text the line, or the part of a very long one around the place
 * @param mark {@code ^~~~} under the place; empty where the column is unknown
 */
record Excerpt(String text, String mark) {

    /** A longer line is cut around the place. */
    private static final int LONGEST = 160;

    /** How much of a cut line is shown before the place. */
    private static final int BEFORE = 60;

    private static final String CUT = "…";

    /** The excerpt for a place on that line; a place beyond the line's end is marked just after it. */
    static Excerpt of(String line, Location location) {
        int start = whole(line, Math.min(Math.max(0, location.column() - 1), line.length()));
        int end = whole(line, (int) Math.min((long) start + location.length(), line.length()));
        int from = line.length() > LONGEST ? whole(line, Math.max(0, start - BEFORE)) : 0;
        int to = whole(line, Math.min(line.length(), from + LONGEST));
        int opening = from > 0 ? -1 : Visible.opening(line, to);
        String before = (from > 0 ? CUT : "") + Visible.part(line, from, start, opening);
        int meantTo = Math.max(start, Math.min(end, to));
        String meant = Visible.part(line, start, meantTo, opening);
        String rest = Visible.part(line, meantTo, to, opening) + (to < line.length() ? CUT : "");
        return new Excerpt(before + meant + rest, location.column() == 0 ? "" : blank(before) + caret(meant));
    }

    /** The two lines, or one where there is no mark. */
    List<String> lines() {
        return mark.isEmpty() ? List.of(text) : List.of(text, mark);
    }

    /** The nearest index at or before this one that does not split a surrogate pair. */
    private static int whole(String line, int index) {
        boolean splits = index > 0
                && index < line.length()
                && Character.isLowSurrogate(line.charAt(index))
                && Character.isHighSurrogate(line.charAt(index - 1));
        return splits ? index - 1 : index;
    }

    /** White space as wide as the text; tabs stay, so that they are as wide as above. */
    private static String blank(String text) {
        return text.codePoints()
                .mapToObj(c -> c == '\t' ? "\t" : " ".repeat(Visible.columns(c)))
                .collect(Collectors.joining());
    }

    private static String caret(String meant) {
        int columns = meant.codePoints().map(Visible::columns).sum();
        return "^" + "~".repeat(Math.max(0, columns - 1));
    }
}
