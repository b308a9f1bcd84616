package org.variorum.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation cut where it leaves something out, at {@code …} or {@code [...]}: each part is to stand in the text, one behind the other.
 *
 * @param parts the parts, in normal form, at least one
 */
record Segments(List<String> parts) {

    private static final Pattern GAP =
            Pattern.compile("[\\[(] ?(?:…|\\.\\.\\.) ?[\\])]|…|\\.{3,}|\\. \\. \\.(?: \\.)?");

    /** A point or comma at the end may belong to the sentence that quotes. */
    private static final Pattern CLOSING = Pattern.compile("[.,;]'?$");

    /** A letter in square brackets was a capital in the text, or was none. */
    private static final Pattern LETTER = Pattern.compile("\\[(\\p{L})]");

    /** Other words in square brackets are those of whoever quotes. */
    private static final Pattern INSERTED = Pattern.compile("\\[[^\\[\\]]{1,200}]");

    Segments {
        parts = List.copyOf(parts);
    }

    /**
     * The ways in which a quotation can be meant, the likeliest first; none if there is nothing in it.
     *
     * @param print whether the text is broken into lines for print
     */
    static List<Segments> of(String quotation, boolean print) {
        List<Segments> ways = new ArrayList<>();
        add(GAP.split(quotation, -1), print, ways);
        if (quotation.indexOf('[') >= 0) {
            String plain =
                    LETTER.matcher(quotation).replaceAll(letter -> Matcher.quoteReplacement(turned(letter.group(1))));
            add(GAP.split(INSERTED.matcher(plain).replaceAll("…"), -1), print, ways);
        }
        return ways;
    }

    private static String turned(String letter) {
        int c = letter.codePointAt(0);
        return Character.toString(Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
    }

    private static void add(String[] parts, boolean print, List<Segments> ways) {
        List<String> normal = new ArrayList<>();
        for (String part : parts) {
            String text = NormalText.of(part, print);
            if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                normal.add(text);
            }
        }
        if (!normal.isEmpty()) {
            int last = normal.size() - 1;
            normal.set(last, CLOSING.matcher(normal.get(last)).replaceFirst(""));
            ways.add(new Segments(normal));
        }
    }
}
