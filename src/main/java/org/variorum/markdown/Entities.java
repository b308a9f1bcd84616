package org.variorum.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.Scanner;
import org.variorum.diagnostic.Unseen;

/**
 * Decodes character references, the entities of HTML by name or by number, but for those of characters that readers
 * cannot see: they stay as they are written, so that what stands there is seen. The table of names is commonmark's; since it
 * is no part of its API, a reference is decoded by parsing it. Not for use by several threads.
 */
final class Entities {

    /** The longest of HTML, CounterClockwiseContourIntegral, has 33 characters with its marks. */
    private static final int LONGEST = 34;

    private static final Parser PARSER = Parser.builder().build();

    private final Map<String, String> known = new HashMap<>();

    /**
     * Reads a reference at the scanner, which stands on its ampersand, and moves behind it. Where there is none, the
     * scanner may stand anywhere.
     */
    Optional<String> read(Scanner scanner) {
        StringBuilder reference = new StringBuilder("&");
        scanner.next();
        while (reference.length() < LONGEST && isPart(scanner.peek())) {
            reference.append(scanner.peek());
            scanner.next();
        }
        if (!scanner.next(';')) {
            return Optional.empty();
        }
        return decode(reference.append(';').toString());
    }

    private static boolean isPart(char c) {
        return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private Optional<String> decode(String reference) {
        String decoded = known.computeIfAbsent(reference, this::parse);
        return decoded.equals(reference) || decoded.codePoints().anyMatch(Unseen::is)
                ? Optional.empty()
                : Optional.of(decoded);
    }

    private String parse(String reference) {
        Node paragraph = PARSER.parse("x" + reference + "x").getFirstChild();
        if (paragraph != null && paragraph.getFirstChild() instanceof Text text) {
            String literal = text.getLiteral();
            return literal.substring(1, literal.length() - 1);
        }
        return reference;
    }
}
