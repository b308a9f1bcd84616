package org.variorum.render.prose;

import org.variorum.diagnostic.Unseen;

/**
 * Writes HTML. The only place where text and attribute values of authors enter markup, and the place where they are
 * escaped; names of tags and attributes are ours.
 */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Escapes text for HTML, in content and in quoted attributes; what no page may hold becomes U+FFFD. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(Unseen.isForbidden(c) || c == '\r' ? 0xFFFD : c);
            }
        });
        return escaped.toString();
    }

    /** Text. */
    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** An opening tag; {@code attributes} are names and values in turn. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
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
