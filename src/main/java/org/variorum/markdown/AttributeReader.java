package org.variorum.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.variorum.model.Attributes;

/**
 * Reads Pandoc's attributes, {@code {#id .class key=value key="a value"}}, one part after the other, and stops at the
 * first that cannot be read. Line ends count as spaces.
 */
final class AttributeReader {

    private static final String ANY = ".class, #id, key=value or }";

    private final Scanner scanner;
    private final BodyText source;
    private final AttributeValueReader values;
    private final List<String> classes = new ArrayList<>();
    private final List<Attributes.Pair> pairs = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private Optional<String> id = Optional.empty();
    private int last;
    private int next;
    private boolean counted;

    /** Reads from a scanner that stands on the opening brace. */
    AttributeReader(Scanner scanner, BodyText source, Entities entities) {
        this.scanner = scanner;
        this.source = source;
        this.values = new AttributeValueReader(scanner, entities);
    }

    /**
     * What was read.
     *
     * @param attributes the attributes, unless there is a fault
     * @param fault why there are none
     */
    record Result(Optional<Attributes> attributes, Optional<AttributeFault> fault) {}

    /** Reads the attributes and leaves the scanner behind them; after a fault, it stands anywhere. */
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
        scanner.next('{');
        next++;
        while (true) {
            int spaces = spaces();
            int at = offset();
            char c = scanner.peek();
            if (c == '}') {
                scanner.next();
                return;
            }
            if (c == Scanner.END) {
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
                scanner.next();
                next++;
                if (id.isPresent()) {
                    throw new Unreadable(at, at + 1, "a second #id", "one #id at most");
                }
                id = Optional.of(ownId(at));
            }
            // class: "." name
            case '.' -> {
                scanner.next();
                next++;
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
        if (!scanner.next('=')) {
            throw new Unreadable(at, at + key.length(), "\"" + key + "\" alone", "." + key + " or " + key + "=value");
        }
        if (!keys.add(key)) {
            throw new Unreadable(at, at + key.length(), key + "= for the second time", "each key once");
        }
        next++;
        int valueAt = offset();
        String value = values.read(valueAt, key);
        counted = false;
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
        StringBuilder name = new StringBuilder();
        char c = scanner.peek();
        if (isNameStart(c) || Character.isDigit(c)) {
            while (isNamePart(c)) {
                name.append(c);
                scanner.next();
                c = scanner.peek();
            }
        }
        if (name.length() == 0) {
            throw new Unreadable(at, at + 1, found(c), expected);
        }
        next += name.length();
        return name.toString();
    }

    private int spaces() {
        boolean blank = scanner.peek() == ' ';
        int spaces = scanner.whitespace();
        counted &= spaces == 0 || (spaces == 1 && blank);
        next += spaces;
        return spaces;
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_' || Character.isSurrogate(c);
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || Character.isDigit(c) || c == '-' || c == ':' || c == '.';
    }

    private static String found(char c) {
        return c == Scanner.END ? "the end of the text" : "\"" + c + "\"";
    }

    /** The offset of the scanner in the file; the end of the line where nothing follows on it. */
    private int offset() {
        if (!scanner.hasNext() || scanner.peek() == '\n') {
            return source.lineEnd(last);
        }
        if (!counted) {
            next = lookUp();
            counted = true;
        }
        last = next;
        return last;
    }

    /** What commonmark says of the next character; it is dear, so that most characters of a line are counted. */
    private int lookUp() {
        Position here = scanner.position();
        scanner.next();
        SourceLines character = scanner.getSource(here, scanner.position());
        scanner.setPosition(here);
        return character.getSourceSpans().get(0).getInputIndex();
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
