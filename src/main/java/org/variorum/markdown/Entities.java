package org.variorum.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.variorum.diagnostic.Unseen;

/**
 * Decodes character references, the entities of HTML by name or by number, but for those of characters that readers
 * cannot see: they stay as they are written, so that what stands there is seen. The table of names is commonmark's; since it
 * is no part of its API, a reference is decoded by parsing it. Not for use by several threads.
 */
final class Entities {

    /** The longest of HTML, CounterClockwiseContourIntegral, has 33 characters with its marks. */
    private static final int LONGEST = 34;

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\\\p{Punct}|&(?:#[xX][a-fA-F0-9]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");

    private static final Parser PARSER = Parser.builder().build();

    private final Map<String, String> known = new HashMap<>();

    /** The text of an address or a title, as it is meant: without backslashes that escape, and all references decoded. */
    String unescape(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        Matcher escapes = ESCAPE.matcher(text);
        return escapes.replaceAll(m -> {
            String escape = m.group();
            return Matcher.quoteReplacement(
                    escape.startsWith("&") ? known.computeIfAbsent(escape, this::parse) : escape.substring(1));
        });
    }

    /**
     * Reads a reference at the cursor, which stands on its ampersand, and moves behind it. Where there is none, the
     * cursor may stand anywhere.
     */
    Optional<String> read(Cursor cursor) {
        StringBuilder reference = new StringBuilder("&");
        cursor.next();
        while (reference.length() < LONGEST && isPart(cursor.peek())) {
            reference.append(cursor.peek());
            cursor.next();
        }
        if (!cursor.next(';')) {
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
