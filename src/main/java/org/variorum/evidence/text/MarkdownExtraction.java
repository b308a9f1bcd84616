package org.variorum.evidence.text;

import java.util.Optional;

/** The words of Markdown without its marks. One look at each character, so that no nesting matters; tables keep their bars. */
final class MarkdownExtraction {

    private static final String AT_LINE_START = "#>-*+ \t";

    private final String text;
    private final StringBuilder words;
    private int at;

    private MarkdownExtraction(String text) {
        this.text = text;
        this.words = new StringBuilder(text.length());
    }

    static Extract of(String text) throws NoTextException {
        return new Extract(
                Extract.Format.MARKDOWN, new MarkdownExtraction(Extraction.bounded(text)).words(), Optional.empty());
    }

    private String words() {
        lineStart();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                words.append(c);
                at++;
                lineStart();
            } else if (c == '\\' && isMark(next())) {
                words.append(next());
                at += 2;
            } else {
                character(c);
            }
        }
        return words.toString();
    }

    /** Signs of headings, quotations and lists are no words. */
    private void lineStart() {
        int end = at;
        while (end < text.length() && AT_LINE_START.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean blankBehind = end > at && (end == text.length() || " \t".indexOf(text.charAt(end - 1)) >= 0);
        boolean quoted = text.startsWith(">", at);
        at = blankBehind || quoted ? end : at;
    }

    private void character(char c) {
        at++;
        switch (c) {
            case '`' -> {}
            case '*' -> {
                if (isBlank(before()) && isBlank(current())) {
                    words.append(c);
                }
            }
            case '_' -> {
                if (Character.isLetterOrDigit(before()) && Character.isLetterOrDigit(current())) {
                    words.append(c);
                }
            }
            case '!' -> {
                if (current() != '[') {
                    words.append(c);
                }
            }
            case '[' -> {}
            case ']' -> address();
            default -> words.append(c);
        }
    }

    /** What stands in round brackets right behind the text of a link is an address. */
    private void address() {
        if (current() != '(') {
            return;
        }
        int line = text.indexOf('\n', at);
        int end = text.indexOf(')', at);
        if (end >= 0 && (line < 0 || end < line)) {
            at = end + 1;
        }
    }

    private char before() {
        return at < 2 ? ' ' : text.charAt(at - 2);
    }

    private char current() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private char next() {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }

    private static boolean isMark(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
