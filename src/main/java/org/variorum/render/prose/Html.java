package org.variorum.render.prose;

import org.variorum.diagnostic.Unseen;

/**
 * Writes HTML. The only place where text and attribute values of authors enter markup, and the place where they are
 * escaped; names of tags and attributes are ours.
 */
final class Html {

    private static final String REPLACEMENT = "\ufffd";

    private final StringBuilder out = new StringBuilder();

    /** Text, escaped for content and for quoted attributes; what no page may hold becomes U+FFFD. */
    Html text(String text) {
        char[] chars = text.toCharArray();
        int plain = 0;
        for (int i = 0; i < chars.length; ) {
            int c = Character.codePointAt(chars, i);
            String written = written(c);
            int next = i + Character.charCount(c);
            if (!written.isEmpty()) {
                out.append(chars, plain, i - plain).append(written);
                plain = next;
            }
            i = next;
        }
        out.append(chars, plain, chars.length - plain);
        return this;
    }

    /** What is written for a character; empty for one that stands for itself. */
    private static String written(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> (c < ' ' || c >= 0x7f) && (c == '\r' || Unseen.isForbidden(c)) ? REPLACEMENT : "";
        };
    }

    /** An opening tag; {@code attributes} are names and values in turn. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]).out.append('"');
        }
        out.append('>');
        return this;
    }

    /** A closing tag. */
    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Markup that this class, or a template, has made. */
    Html markup(String markup) {
        out.append(markup);
        return this;
    }

    /** The end of a line, for people who read the source. */
    Html line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
