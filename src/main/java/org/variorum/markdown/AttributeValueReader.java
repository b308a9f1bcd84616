package org.variorum.markdown;

import java.util.Optional;

/** Reads the value of an attribute: bare up to the next space, or in straight quotes, double or single. */
final class AttributeValueReader {

    private final Cursor cursor;
    private final Entities entities;

    /** Reads from a cursor. */
    AttributeValueReader(Cursor cursor, Entities entities) {
        this.cursor = cursor;
        this.entities = entities;
    }

    /** Reads the value of {@code key}, which begins at offset {@code at}. */
    String read(int at, String key) throws AttributeReader.Unreadable {
        char first = cursor.peek();
        if (first == '"' || first == '\'') {
            return quoted(at, first);
        }
        if ("“”„‘’‚«»".indexOf(first) >= 0) {
            throw new AttributeReader.Unreadable(
                    at, at + 1, "a typographic quotation mark", "straight ones: " + key + "=\"…\"");
        }
        return bare(at, key);
    }

    // quoted: quote (escape | entity | any but quote)* quote
    private String quoted(int at, char quote) throws AttributeReader.Unreadable {
        StringBuilder value = new StringBuilder();
        cursor.next();
        while (cursor.peek() != quote) {
            if (!cursor.hasNext()) {
                throw new AttributeReader.Unreadable(
                        at, at + 1, "a quotation mark that is never closed", quote + " after the value");
            }
            character(value);
        }
        cursor.next();
        return value.toString();
    }

    // bare: (escape | entity | any but space, "{" and "}")+
    private String bare(int at, String key) throws AttributeReader.Unreadable {
        StringBuilder value = new StringBuilder();
        while (!endsBare(cursor.peek())) {
            character(value);
        }
        if (cursor.peek() == '{') {
            throw new AttributeReader.Unreadable(
                    at, at + 1, "{ in a value without quotes", key + "=\"…\", the value in quotes");
        }
        if (value.length() == 0) {
            throw new AttributeReader.Unreadable(at, at + 1, key + "= without a value", key + "=value");
        }
        return value.toString();
    }

    private static boolean endsBare(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '}' || c == '{' || c == Cursor.END;
    }

    private void character(StringBuilder value) {
        char c = cursor.peek();
        if (c == '&') {
            int here = cursor.at();
            Optional<String> entity = entities.read(cursor);
            if (entity.isPresent()) {
                value.append(entity.get());
                return;
            }
            cursor.moveTo(here);
        }
        cursor.next();
        if (c == '\\' && Cursor.isPunctuation(cursor.peek())) {
            c = cursor.peek();
            cursor.next();
        }
        value.append(c == '\n' ? ' ' : c);
    }
}
