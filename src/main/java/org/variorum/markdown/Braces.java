package org.variorum.markdown;

import java.util.Optional;
import org.commonmark.node.Node;
import org.variorum.model.Attributes;

/**
 * Reads braces where they can mean something: attributes behind a bracket, a parenthesis or at the end of a heading, and
 * the key of {@code @{a key}}. All other braces are text.
 */
final class Braces {

    private static final int LONGEST_KEY = 500;

    private final BodyText source;
    private final Entities entities;

    /** Reads the braces of one file. */
    Braces(BodyText source, Entities entities) {
        this.source = source;
        this.entities = entities;
    }

    /** What begins at the cursor, which stands on a brace and then behind it; where that is text, it stands anywhere. */
    Optional<Node> read(Cursor cursor) {
        int at = cursor.at();
        if (at == 0) {
            return atEnd(cursor);
        }
        return switch (cursor.text().charAt(at - 1)) {
            case ']' -> Optional.of(attributesOrFault(cursor));
            case ')' -> attributes(cursor);
            case '@' -> key(cursor);
            case ' ', '\t' -> atEnd(cursor);
            default -> Optional.empty();
        };
    }

    /** Attributes at the cursor. */
    Optional<Node> attributes(Cursor cursor) {
        int from = cursor.at();
        return new AttributeReader(cursor, source, entities).read().attributes().map(a -> node(cursor, from, a));
    }

    private Node attributesOrFault(Cursor cursor) {
        int from = cursor.at();
        AttributeReader.Result result = new AttributeReader(cursor, source, entities).read();
        if (result.attributes().isPresent()) {
            return node(cursor, from, result.attributes().get());
        }
        cursor.moveTo(from + 1);
        return new FaultyBraceNode(result.fault().orElseThrow());
    }

    private static Node node(Cursor cursor, int from, Attributes attributes) {
        return new BraceNode(cursor.text().slice(from, cursor.at()), attributes);
    }

    private Optional<Node> atEnd(Cursor cursor) {
        Optional<Node> attributes = attributes(cursor);
        int behind = cursor.at();
        cursor.whitespace();
        boolean end = !cursor.hasNext();
        cursor.moveTo(behind);
        return attributes.filter(a -> end);
    }

    // key: "{" any but line end, "{" and "}" "}"
    private static Optional<Node> key(Cursor cursor) {
        cursor.next();
        int from = cursor.at();
        while (cursor.at() - from < LONGEST_KEY && cursor.hasNext() && "{}\n".indexOf(cursor.peek()) < 0) {
            cursor.next();
        }
        String key = cursor.text().slice(from, cursor.at());
        return cursor.next('}') && !key.isBlank() ? Optional.of(new KeyNode(key)) : Optional.empty();
    }
}
