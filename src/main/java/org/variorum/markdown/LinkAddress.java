package org.variorum.markdown;

import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * To where a link leads, or where a picture is.
 *
 * @param destination the address, unescaped
 * @param title the title, if any, unescaped
 */
record LinkAddress(String destination, Optional<String> title) {

    /** So many parentheses may nest in an address. */
    private static final int MOST_NESTED = 32;

    /** So many characters a label may have. */
    private static final int LONGEST_LABEL = 999;

    /** A link to there, or the picture. */
    Node node(boolean image) {
        return image ? new Image(destination, title.orElse(null)) : new Link(destination, title.orElse(null));
    }

    // inline: "(" space* destination (space+ title)? space* ")"
    /** Reads the target behind a bracket; where there is none, the cursor stands anywhere. */
    static Optional<LinkAddress> read(Cursor cursor, Entities entities) {
        if (!cursor.next('(')) {
            return Optional.empty();
        }
        cursor.whitespace();
        int from = cursor.at();
        if (!skipDestination(cursor)) {
            return Optional.empty();
        }
        int cut = cursor.text().charAt(from) == '<' ? 1 : 0;
        String destination = entities.unescape(cursor.text().slice(from + cut, cursor.at() - cut));
        Optional<String> title = cursor.whitespace() > 0 ? title(cursor, entities) : Optional.empty();
        return cursor.next(')') ? Optional.of(new LinkAddress(destination, title)) : Optional.empty();
    }

    private static boolean skipDestination(Cursor cursor) {
        if (!cursor.hasNext()) {
            return false;
        }
        return cursor.next('<') ? skipPointed(cursor) : skipBare(cursor);
    }

    private static boolean skipPointed(Cursor cursor) {
        while (cursor.hasNext() && cursor.peek() != '\n' && cursor.peek() != '<') {
            if (cursor.next('>')) {
                return true;
            }
            cursor.nextEscaped();
        }
        return false;
    }

    private static boolean skipBare(Cursor cursor) {
        int from = cursor.at();
        int open = 0;
        while (cursor.hasNext()) {
            char c = cursor.peek();
            if (c == ' ' || Character.isISOControl(c)) {
                return cursor.at() > from;
            }
            if (c == ')' && open == 0) {
                return true;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open > MOST_NESTED) {
                return false;
            }
            cursor.nextEscaped();
        }
        return true;
    }

    // title: in double quotes, in single quotes, or in parentheses
    private static Optional<String> title(Cursor cursor, Entities entities) {
        int from = cursor.at();
        char open = cursor.peek();
        if (open != '"' && open != '\'' && open != '(') {
            return Optional.empty();
        }
        char close = open == '(' ? ')' : open;
        cursor.next();
        while (cursor.hasNext() && cursor.peek() != close) {
            if (open == '(' && cursor.peek() == '(') {
                return Optional.empty();
            }
            cursor.nextEscaped();
        }
        if (!cursor.next(close)) {
            return Optional.empty();
        }
        String title = entities.unescape(cursor.text().slice(from + 1, cursor.at() - 1));
        cursor.whitespace();
        return Optional.of(title);
    }

    // label: "[" any but unescaped brackets "]"
    /** Reads the label behind a bracket; where there is none, the cursor stays. */
    static Optional<String> label(Cursor cursor) {
        int from = cursor.at();
        if (cursor.next('[')) {
            while (cursor.hasNext() && cursor.peek() != '[' && cursor.peek() != ']') {
                cursor.nextEscaped();
            }
            int to = cursor.at();
            if (cursor.next(']') && to - from - 1 <= LONGEST_LABEL) {
                return Optional.of(cursor.text().slice(from + 1, to));
            }
        }
        cursor.moveTo(from);
        return Optional.empty();
    }
}
