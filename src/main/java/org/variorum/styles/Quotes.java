package org.variorum.styles;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Quotation marks of a language: those of a text are paired, and each pair is written as its depth asks for, whatever marks it had. */
final class Quotes {

    private static final String BEFORE_OPENING = " (\u00a0[“‘—–/";
    private static final int[] NONE = {};

    private Quotes() {}

    /** A line in quotation marks; those within it go one deeper. */
    static StyledLine around(StyledLine line, StyleTerms terms) {
        return new StyledLine()
                .append(terms.of("open-quote"))
                .append(written(line, terms, 1))
                .append(terms.of("close-quote"), StyledLine.CLOSING);
    }

    /** A text with the quotation marks of a language in the place of its own. */
    static StyledLine curly(String text, StyleTerms terms) {
        return written(new StyledLine(text), terms, 0);
    }

    /** The line as it is where marks stand so deep already. */
    private static StyledLine written(StyledLine line, StyleTerms terms, int depth) {
        String text = line.plain();
        int[] pairs = pairs(text);
        if (pairs.length == 0) {
            return line;
        }
        StyledLine written = new StyledLine();
        int now = depth;
        for (int i = 0; i < text.length(); i++) {
            int other = pairs[i];
            if (other < 0) {
                written.copy(line, i, alone(text, i, terms), 0);
                continue;
            }
            boolean opens = other > i;
            now -= opens ? 0 : 1;
            String mark = terms.of((opens ? "open-" : "close-") + (now % 2 == 0 ? "quote" : "inner-quote"));
            written.copy(line, i, mark, !opens && now == 0 ? StyledLine.CLOSING : 0);
            now += opens ? 1 : 0;
        }
        return written;
    }

    /** A character that is of no pair: what a typewriter has becomes an apostrophe, or the mark of its place. */
    private static String alone(String text, int index, StyleTerms terms) {
        return switch (text.charAt(index)) {
            case '\'' -> "’";
            case '"' -> terms.of(isAtBeginning(text, index) ? "open-quote" : "close-quote");
            default -> text.substring(index, index + 1);
        };
    }

    /** Of each character the index of the mark that is its other one; -1 for none, and nothing at all where there are no marks. */
    private static int[] pairs(String text) {
        int[] pairs = NONE;
        Deque<Integer> open = new ArrayDeque<>();
        int[] waiting = new int[3];
        for (int i = 0; i < text.length(); i++) {
            int kind = kind(text.charAt(i));
            if (kind == 0) {
                continue;
            }
            if (pairs.length == 0) {
                pairs = new int[text.length()];
                Arrays.fill(pairs, -1);
            }
            if (opens(text, i)) {
                open.push(i);
                waiting[kind]++;
            } else if (waiting[kind] > 0 && !isWithinWord(text, i)) {
                int begin = last(text, kind, open, waiting);
                pairs[begin] = i;
                pairs[i] = begin;
            }
        }
        return pairs;
    }

    /** The last mark of the kind that is open; those behind it were none that open. */
    private static int last(String text, int kind, Deque<Integer> open, int[] waiting) {
        while (true) {
            int begin = open.pop();
            int found = kind(text.charAt(begin));
            waiting[found]--;
            if (found == kind) {
                return begin;
            }
        }
    }

    private static int kind(char c) {
        return switch (c) {
            case '\'', '‘', '’' -> 1;
            case '"', '“', '”' -> 2;
            default -> 0;
        };
    }

    private static boolean opens(String text, int index) {
        char c = text.charAt(index);
        return c == '“' || c == '‘' || ((c == '"' || c == '\'') && isAtBeginning(text, index));
    }

    private static boolean isAtBeginning(String text, int index) {
        return index == 0 || BEFORE_OPENING.indexOf(text.charAt(index - 1)) >= 0;
    }

    private static boolean isWithinWord(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index + 1));
    }
}
