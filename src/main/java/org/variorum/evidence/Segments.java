package org.variorum.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Quotation;

/**
 * A quotation cut where it leaves something out, at {@code …} or {@code [...]}: each part is to stand in the text, one behind the other.
 *
 * @param parts the parts, in normal form, at least one
 * @param gaps the marks before, between and behind them, one more than parts; empty where nothing is left out
 */
record Segments(List<String> parts, List<String> gaps) {

    private static final Pattern GAP = Pattern.compile(
            "[\\[(][\\s\\h]?(?:…|\\.\\.\\.)[\\s\\h]?[\\])]|…|\\.{3,}" + "|\\.[\\s\\h]\\.[\\s\\h]\\.(?:[\\s\\h]\\.)?");

    /** A point or comma at the end may belong to the sentence that quotes. */
    private static final Pattern CLOSING = Pattern.compile("[.,;]'?$");

    /** A letter in square brackets at the beginning of a word was a capital in the text, or was none. */
    private static final Pattern LETTER = Quotation.CHANGE_OF_CASE;

    /** Other words in square brackets are those of whoever quotes. */
    private static final Pattern GAP_OR_INSERTED = Pattern.compile(GAP.pattern() + "|\\[[^\\[\\]]{1,200}]");

    Segments {
        parts = List.copyOf(parts);
        gaps = List.copyOf(gaps);
    }

    /**
     * The ways in which a quotation can be meant, the likeliest first; none if there is nothing in it.
     *
     * @param print whether the text is broken into lines for print
     */
    static List<Segments> of(String quotation, boolean print) {
        List<Segments> ways = new ArrayList<>();
        of(quotation, GAP, print).ifPresent(ways::add);
        if (quotation.indexOf('[') >= 0) {
            String plain =
                    LETTER.matcher(quotation).replaceAll(letter -> Matcher.quoteReplacement(turned(letter.group(1))));
            of(plain, GAP_OR_INSERTED, print).ifPresent(ways::add);
        }
        return ways;
    }

    /** The normal form of a quotation, whatever signs say in it that something is left out. */
    static String normal(String quotation) {
        return NormalText.of(GAP.matcher(quotation).replaceAll(" … "), false);
    }

    private static String turned(String letter) {
        int c = letter.codePointAt(0);
        return Character.toString(Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
    }

    private static Optional<Segments> of(String quotation, Pattern marks, boolean print) {
        List<String> parts = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        StringBuilder gap = new StringBuilder();
        Matcher mark = marks.matcher(quotation);
        int from = 0;
        boolean more = true;
        while (more) {
            more = mark.find();
            String part = NormalText.of(quotation.substring(from, more ? mark.start() : quotation.length()), print);
            if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
                parts.add(part);
                gaps.add(gap.toString());
                gap.setLength(0);
            }
            if (more) {
                gap.append(mark.group()).append(' ');
                from = mark.end();
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        gaps.add(gap.toString());
        int last = parts.size() - 1;
        parts.set(last, CLOSING.matcher(parts.get(last)).replaceFirst(""));
        return Optional.of(new Segments(parts, gaps));
    }
}
