package org.variorum.styles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages from one to another, as a style shortens them. */
final class PageRanges {

    private static final Pattern RANGE = Pattern.compile("(\\p{L}{0,3})(\\d{1,9})\\s*[-–]+\\s*(\\p{L}{0,3})(\\d{1,9})");
    private static final Pattern HYPHEN = Pattern.compile(
            "(?<=\\p{N})\\s*[-–]{1,3}\\s*(?=\\p{L}{0,3}\\p{N})|(?<=(?<!\\p{L})[ivxlcdm]{1,9})[-–]{1,3}(?=[ivxlcdm]+(?!\\p{L}))");

    private PageRanges() {}

    /**
     * The ranges in a text.
     *
     * @param format the format of CSL; none where they are not shortened
     */
    static String of(String text, String format, StyleTerms terms) {
        String dash = terms.has("page-range-delimiter", "long") ? terms.of("page-range-delimiter") : "–";
        String ranges = format.isEmpty()
                ? text
                : RANGE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(range(m, format, dash)));
        return HYPHEN.matcher(ranges).replaceAll(Matcher.quoteReplacement(dash));
    }

    private static String range(java.util.regex.MatchResult range, String format, String dash) {
        String first = range.group(2);
        String last = range.group(4);
        String begin = range.group(1) + first + dash;
        if (!range.group(3).isEmpty() && !range.group(3).equals(range.group(1))) {
            return begin + range.group(3) + last;
        }
        String full = last.length() < first.length() ? first.substring(0, first.length() - last.length()) + last : last;
        if (full.length() != first.length()) {
            return begin + range.group(3) + full;
        }
        return switch (format) {
            case "expanded" -> begin + range.group(1) + full;
            case "minimal" -> begin + minimal(first, full, 1);
            case "minimal-two" -> begin + minimal(first, full, 2);
            default -> begin + chicago(first, full);
        };
    }

    /** What differs, and at least so many digits. */
    private static String minimal(String first, String last, int least) {
        int same = 0;
        while (same < last.length() - least && first.charAt(same) == last.charAt(same)) {
            same++;
        }
        return last.substring(same);
    }

    /** 3–10, 100–104, 101–8, 321–28, 1496–504. */
    private static String chicago(String first, String last) {
        if (first.length() < 3 || first.endsWith("00")) {
            return last;
        }
        boolean tens = first.charAt(first.length() - 2) == '0';
        return minimal(first, last, tens ? 1 : 2);
    }
}
