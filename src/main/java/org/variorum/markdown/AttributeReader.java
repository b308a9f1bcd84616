package org.variorum.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Attributes;

/**
 * Reads Pandoc's attributes, {@code {#id .class key=value key="a value"}}, one part after the other, and stops at the
 * first that cannot be read. Line ends count as spaces.
 */
final class AttributeReader {

    private static final String ANY = ".class, #id, key=value or }";

    private final Cursor cursor;
    private final BodyText source;
    private final AttributeValueReader values;
    private final List<String> classes = new ArrayList<>();
    private final List<Attributes.Pair> pairs = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private Optional<String> id = Optional.empty();
    private int last;

    /** Reads from a cursor that stands on the opening brace. */
    AttributeReader(Cursor cursor, BodyText source, Entities entities) {
        this.cursor = cursor;
        this.source = source;
        this.values = new AttributeValueReader(cursor, entities);
    }

    /**
     * What was read.
     *
     * @param attributes the attributes, unless there is a fault
     * @param fault why there are none
     */
    record Result(Optional<Attributes> attributes, Optional<AttributeFault> fault) {}

    /** Reads the attributes and leaves the cursor behind them; after a fault, it stands anywhere. */
    Result read() {
        int from = offset();
        try {
            readAll(from);
        } catch (Unreadable unreadable) {
            return new Result(Optional.empty(), Optional.of(unreadable.fault));
        }
        return new Result(Optional.of(new Attributes(id, classes, pairs, source.at(from, last + 1))), Optional.empty());
    }

    // attributes: "{" (space* attribute)* space* "}"
    private void readAll(int from) throws Unreadable {
        cursor.next('{');
        while (true) {
            int spaces = cursor.whitespace();
            int at = offset();
            char c = cursor.peek();
            if (c == '}') {
                cursor.next();
                return;
            }
            if (c == Cursor.END) {
                throw new Unreadable(from, from + 1, "{ without }", "} after the last attribute");
            }
            if (spaces == 0 && at > from + 1) {
                throw new Unreadable(at, at + 1, found(c), "a space or }");
            }
            readOne(at, c);
        }
    }

    private void readOne(int at, char c) throws Unreadable {
        switch (c) {
            // id: "#" name
            case '#' -> {
                cursor.next();
                if (id.isPresent()) {
                    throw new Unreadable(at, at + 1, "a second #id", "one #id at most");
                }
                id = Optional.of(ownId(at));
            }
            // class: "." name
            case '.' -> {
                cursor.next();
                classes.add(source.shared(name(at, "a class, .claim")));
            }
            default -> readPair(at, c);
        }
    }

    // pair: name "=" value
    private void readPair(int at, char c) throws Unreadable {
        if (!isNameStart(c)) {
            throw new Unreadable(at, at + 1, found(c), ANY);
        }
        String key = name(at, ANY);
        if (!cursor.next('=')) {
            throw new Unreadable(at, at + key.length(), "\"" + key + "\" alone", "." + key + " or " + key + "=value");
        }
        if (!keys.add(key)) {
            throw new Unreadable(at, at + key.length(), key + "= for the second time", "each key once");
        }
        int valueAt = offset();
        String value = values.read(valueAt, key);
        pairs.add(new Attributes.Pair(source.shared(key), source.shared(value), source.at(valueAt, offset())));
    }

    /** An id without a dot: those with one, such as fn.1, are the page's own. */
    private String ownId(int at) throws Unreadable {
        String name = name(at, "an id, #c5");
        if (name.contains(".")) {
            throw new Unreadable(at, at + 1 + name.length(), "a dot in #" + name, "an id without a dot, #c5");
        }
        return name;
    }

    private String name(int at, String expected) throws Unreadable {
        int from = cursor.at();
        if (isNameStart(cursor.peek()) || Character.isDigit(cursor.peek())) {
            while (isNamePart(cursor.peek())) {
                cursor.next();
            }
        }
        if (cursor.at() == from) {
            throw new Unreadable(at, at + 1, found(cursor.peek()), expected);
        }
        return cursor.text().slice(from, cursor.at());
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_' || Character.isSurrogate(c);
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || Character.isDigit(c) || c == '-' || c == ':' || c == '.';
    }

    private static String found(char c) {
        return c == Cursor.END ? "the end of the text" : "\"" + c + "\"";
    }

    /** The offset of the cursor in the file; the end of the line where nothing follows on it. */
    private int offset() {
        if (!cursor.hasNext() || cursor.peek() == '\n') {
            return source.lineEnd(last);
        }
        last = cursor.text().offset(cursor.at());
        return last;
    }

    /** Ends the reading at the first fault. */
    static final class Unreadable extends Exception {

        private final transient AttributeFault fault;

        /** A fault from one offset to another. */
        Unreadable(int from, int to, String message, String expected) {
            super(message, null, false, false);
            this.fault = new AttributeFault(from, to, message, expected);
        }
    }
}
