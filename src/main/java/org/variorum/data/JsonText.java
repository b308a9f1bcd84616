package org.variorum.data;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.variorum.diagnostic.Unseen;

/**
 * Writes JSON as text: line ends the same on every machine, numbers exact and without exponent, members in their order.
 * Characters are written as they are, but for those that JSON forbids in strings, halves of surrogate pairs, which no
 * encoding has, and, but in canonical text, what {@link Unseen} knows and what a machine that builds pull requests would
 * read as a command.
 */
public final class JsonText {

    private static final String INDENT = "  ";

    /** The deepest level at which a published file begins a line. */
    private static final int LISTED = 3;

    /** How JSON is laid out. */
    private enum Layout {
        INDENTED,
        PUBLISHED,
        COMPACT,
        EMBEDDED,
        CANONICAL
    }

    /** The characters that stand for themselves wherever JSON is written, but for {@code #}, which may follow another. */
    private static final boolean[] PLAIN = plain();

    private final StringBuilder out = new StringBuilder();
    private final Layout layout;
    private final Json.Cases<StringBuilder> cases = new Json.Cases<>(
            text -> quoted(text.text()),
            decimal -> out.append(decimal.value().toPlainString()),
            flag -> out.append(flag.holds()),
            items -> items(items.items()),
            members -> members(members.members()));
    private int depth;

    private JsonText(Layout layout) {
        this.layout = layout;
    }

    /** For people and programs: a member or item a line, two spaces a level, a line end at the end. */
    public static String indented(Json json) {
        return json.fold(new JsonText(Layout.INDENTED).cases).append('\n').toString();
    }

    /** For programs, and people who compare: without spaces, a member or item of the first levels a line, a line end at the end. */
    public static String published(Json json) {
        return json.fold(new JsonText(Layout.PUBLISHED).cases).append('\n').toString();
    }

    /** On one line, without spaces. */
    public static String compact(Json json) {
        return json.fold(new JsonText(Layout.COMPACT).cases).toString();
    }

    /** As {@link Canonical} tells. */
    static String canonical(Json json) {
        return json.fold(new JsonText(Layout.CANONICAL).cases).toString();
    }

    /** On one line, such that it may stand in a {@code script} element: no character of it can end the element. */
    public static String embedded(Json json) {
        return json.fold(new JsonText(Layout.EMBEDDED).cases).toString();
    }

    private StringBuilder items(List<Json> items) {
        out.append('[');
        depth++;
        for (Iterator<Json> each = items.iterator(); each.hasNext(); comma(each)) {
            line();
            each.next().fold(cases);
        }
        return end(items.isEmpty(), ']');
    }

    private StringBuilder members(Map<String, Json> given) {
        Map<String, Json> members = layout == Layout.CANONICAL ? Canonical.sorted(given) : given;
        out.append('{');
        depth++;
        for (Iterator<Map.Entry<String, Json>> each = members.entrySet().iterator(); each.hasNext(); comma(each)) {
            line();
            Map.Entry<String, Json> member = each.next();
            quoted(member.getKey()).append(layout == Layout.INDENTED ? ": " : ":");
            member.getValue().fold(cases);
        }
        return end(members.isEmpty(), '}');
    }

    private void comma(Iterator<?> rest) {
        if (rest.hasNext()) {
            out.append(',');
        }
    }

    private StringBuilder end(boolean empty, char bracket) {
        depth--;
        if (!empty && layout == Layout.INDENTED) {
            line();
        }
        return out.append(bracket);
    }

    private void line() {
        if (layout == Layout.INDENTED) {
            out.append('\n').append(INDENT.repeat(depth));
        } else if (layout == Layout.PUBLISHED && depth <= LISTED) {
            out.append('\n');
        }
    }

    private StringBuilder quoted(String text) {
        out.append('"');
        String written = layout == Layout.CANONICAL ? Canonical.composed(text) : text;
        int end = written.length();
        int plain = 0;
        for (int i = 0; i < end; ) {
            char first = written.charAt(i);
            if (first < PLAIN.length && PLAIN[first]) {
                i++;
            } else {
                int c = written.codePointAt(i);
                out.append(written, plain, i);
                character(c);
                i += Character.charCount(c);
                plain = i;
            }
        }
        return out.append(written, plain, end).append('"');
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x7F];
        for (int c = ' '; c < plain.length; c++) {
            plain[c] = "\"\\#<>&".indexOf(c) < 0;
        }
        return plain;
    }

    private void character(int c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').appendCodePoint(c);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> plain(c);
        }
    }

    private void plain(int c) {
        if (isEscaped(c)) {
            for (char unit : Character.toChars(c)) {
                out.append("\\u").append(HexFormat.of().toHexDigits(unit));
            }
        } else {
            out.appendCodePoint(c);
        }
    }

    /** What JSON forbids; and, since JSON is printed to terminals and logs too, what is unseen, and the second # of two. */
    private boolean isEscaped(int c) {
        boolean forbidden = c < ' ' || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return forbidden
                || (layout == Layout.EMBEDDED && (c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029))
                || (layout != Layout.CANONICAL && (Unseen.is(c) || (c == '#' && out.charAt(out.length() - 1) == '#')));
    }
}
