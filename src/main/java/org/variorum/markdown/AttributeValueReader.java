package org.variorum.markdown;

import java.util.Optional;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads the value of an attribute: bare up to the next space, or in straight quotes, double or single. */
final class AttributeValueReader {

    private final Scanner scanner;
    private final Entities entities;

    /** Reads from a scanner. */
    AttributeValueReader(Scanner scanner, Entities entities) {
        this.scanner = scanner;
        this.entities = entities;
    }

    /** Reads the value of {@code key}, which begins at offset {@code at}. */
    String read(int at, String key) throws AttributeReader.Unreadable {
        char first = scanner.peek();
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
        scanner.next();
        while (scanner.peek() != quote) {
            if (!scanner.hasNext()) {
                throw new AttributeReader.Unreadable(
                        at, at + 1, "a quotation mark that is never closed", quote + " after the value");
            }
            character(value);
        }
        scanner.next();
        return value.toString();
    }

    // bare: (escape | entity | any but space, "{" and "}")+
    private String bare(int at, String key) throws AttributeReader.Unreadable {
        StringBuilder value = new StringBuilder();
        while (!endsBare(scanner.peek())) {
            character(value);
        }
        if (scanner.peek() == '{') {
            throw new AttributeReader.Unreadable(
                    at, at + 1, "{ in a value without quotes", key + "=\"…\", the value in quotes");
        }
        if (value.length() == 0) {
            throw new AttributeReader.Unreadable(at, at + 1, key + "= without a value", key + "=value");
        }
        return value.toString();
    }

    private static boolean endsBare(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '}' || c == '{' || c == Scanner.END;
    }

    private void character(StringBuilder value) {
        char c = scanner.peek();
        if (c == '&') {
            Position here = scanner.position();
            Optional<String> entity = entities.read(scanner);
            if (entity.isPresent()) {
                value.append(entity.get());
                return;
            }
            scanner.setPosition(here);
        }
        scanner.next();
        if (c == '\\' && EscapeInline.isAsciiPunctuation(scanner.peek())) {
            c = scanner.peek();
            scanner.next();
        }
        value.append(c == '\n' ? ' ' : c);
    }
}
