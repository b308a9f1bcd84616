package org.variorum.markdown;

/**
 * Finds the HTML that stands in a block: tags, comments and the like, as CommonMark 6.6 knows them. What is never closed is
 * searched once, so that a text of nothing but openings takes no longer than another.
 */
final class HtmlTag {

    private static final String VALUE_END = " \t\n\u000B\f\r\"'=<>`";

    private boolean noInstructionEnd;
    private boolean noCommentEnd;
    private boolean noDataEnd;
    private boolean noDeclarationEnd;

    /** Goes behind what begins at the cursor, which stands on {@code <}; where that is no HTML, it stands anywhere. */
    boolean skip(Cursor cursor) {
        cursor.next();
        char c = cursor.peek();
        if (isLetter(c)) {
            return openTag(cursor);
        }
        return switch (c) {
            case '/' -> closingTag(cursor);
            case '?' -> instruction(cursor);
            case '!' -> markup(cursor);
            default -> false;
        };
    }

    private boolean markup(Cursor cursor) {
        cursor.next();
        char c = cursor.peek();
        if (c == '-') {
            return comment(cursor);
        }
        if (c == '[') {
            return data(cursor);
        }
        return isLetter(c) && declaration(cursor);
    }

    // open tag: "<" name (space+ attribute)* space* "/"? ">"
    private static boolean openTag(Cursor cursor) {
        name(cursor);
        boolean space = cursor.whitespace() > 0;
        while (space && isAttributeStart(cursor.peek())) {
            while (isAttributePart(cursor.peek())) {
                cursor.next();
            }
            space = cursor.whitespace() > 0;
            if (cursor.next('=')) {
                cursor.whitespace();
                if (!value(cursor)) {
                    return false;
                }
                space = cursor.whitespace() > 0;
            }
        }
        cursor.next('/');
        return cursor.next('>');
    }

    private static boolean value(Cursor cursor) {
        char quote = cursor.peek();
        if (quote == '"' || quote == '\'') {
            cursor.next();
            return cursor.find(quote) && cursor.next(quote);
        }
        int from = cursor.at();
        while (cursor.hasNext() && VALUE_END.indexOf(cursor.peek()) < 0) {
            cursor.next();
        }
        return cursor.hasNext() && cursor.at() > from;
    }

    private static boolean closingTag(Cursor cursor) {
        cursor.next();
        if (!isLetter(cursor.peek())) {
            return false;
        }
        name(cursor);
        cursor.whitespace();
        return cursor.next('>');
    }

    private static void name(Cursor cursor) {
        while (isLetter(cursor.peek()) || isDigit(cursor.peek()) || cursor.peek() == '-') {
            cursor.next();
        }
    }

    private boolean instruction(Cursor cursor) {
        if (noInstructionEnd) {
            return false;
        }
        cursor.next();
        while (cursor.peek() != '?' && cursor.find('?')) {
            cursor.next();
            if (cursor.next('>')) {
                return true;
            }
        }
        noInstructionEnd = !cursor.hasNext();
        return false;
    }

    private boolean comment(Cursor cursor) {
        if (noCommentEnd) {
            return false;
        }
        cursor.next();
        if (!cursor.next('-')) {
            return false;
        }
        if (cursor.next('>') || cursor.next("->")) {
            return true;
        }
        noCommentEnd = !closes(cursor, '-', "-->");
        return !noCommentEnd;
    }

    private boolean data(Cursor cursor) {
        if (noDataEnd || !cursor.next("[CDATA[")) {
            return false;
        }
        noDataEnd = !closes(cursor, ']', "]]>");
        return !noDataEnd;
    }

    private static boolean closes(Cursor cursor, char first, String end) {
        while (cursor.find(first)) {
            if (cursor.next(end)) {
                return true;
            }
            cursor.next();
        }
        return false;
    }

    private boolean declaration(Cursor cursor) {
        if (noDeclarationEnd) {
            return false;
        }
        while (isLetter(cursor.peek())) {
            cursor.next();
        }
        if (cursor.whitespace() == 0) {
            return false;
        }
        noDeclarationEnd = !cursor.find('>');
        return cursor.next('>');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAttributeStart(char c) {
        return isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isAttributePart(char c) {
        return isAttributeStart(c) || isDigit(c) || c == '.' || c == '-';
    }
}
