package org.variorum.markdown;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.variorum.model.Attributes;

/**
 * Reads braces where they can mean something: attributes behind a bracket, a parenthesis or at the end of a heading, and
 * the key of {@code @{a key}}. All other braces are text.
 */
final class BraceInline implements InlineContentParser, InlineContentParserFactory {

    private static final Set<Character> TRIGGERS = Set.of('{');
    private static final int LONGEST_KEY = 500;

    private final BodyText source;
    private final Entities entities;
    private Optional<ParsedInline> ahead = Optional.empty();

    /** Reads the braces of one file. */
    BraceInline(BodyText source, Entities entities) {
        this.source = source;
        this.entities = entities;
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return TRIGGERS;
    }

    /** Itself, since it remembers nothing of a paragraph. */
    @Override
    public InlineContentParser create() {
        return this;
    }

    /** Whether attributes can be read where the scanner stands; they are kept, since commonmark asks for them next. */
    boolean reads(Scanner scanner) {
        ahead = attributes(scanner).map(n -> ParsedInline.of(n, scanner.position()));
        return ahead.isPresent();
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        if (ahead.isPresent()) {
            ParsedInline read = ahead.get();
            ahead = Optional.empty();
            return read;
        }
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        Optional<Node> node = switch (before) {
            case ']' -> Optional.of(attributesOrFault(scanner));
            case ')' -> attributes(scanner);
            case '@' -> key(scanner);
            case ' ', '\t', Scanner.END -> attributes(scanner).filter(n -> atEnd(scanner));
            default -> Optional.empty();
        };
        return node.map(n -> ParsedInline.of(n, scanner.position())).orElseGet(ParsedInline::none);
    }

    private Node attributesOrFault(Scanner scanner) {
        Position start = scanner.position();
        AttributeReader.Result result = new AttributeReader(scanner, source, entities).read();
        if (result.attributes().isPresent()) {
            return node(scanner, start, result.attributes().get());
        }
        scanner.setPosition(start);
        scanner.next();
        return new FaultyBraceNode(result.fault().orElseThrow());
    }

    private Optional<Node> attributes(Scanner scanner) {
        Position start = scanner.position();
        return new AttributeReader(scanner, source, entities)
                .read()
                .attributes()
                .map(a -> node(scanner, start, a));
    }

    private static Node node(Scanner scanner, Position start, Attributes attributes) {
        return new BraceNode(scanner.getSource(start, scanner.position()).getContent(), attributes);
    }

    private static boolean atEnd(Scanner scanner) {
        Position here = scanner.position();
        scanner.whitespace();
        boolean end = !scanner.hasNext();
        scanner.setPosition(here);
        return end;
    }

    // key: "{" any but line end, "{" and "}" "}"
    private static Optional<Node> key(Scanner scanner) {
        StringBuilder key = new StringBuilder();
        scanner.next();
        while (key.length() < LONGEST_KEY && "{}\n".indexOf(scanner.peek()) < 0 && scanner.hasNext()) {
            key.append(scanner.peek());
            scanner.next();
        }
        boolean whole = scanner.next('}') && !key.toString().isBlank();
        return whole ? Optional.of(new KeyNode(key.toString())) : Optional.empty();
    }
}
