package org.variorum.markdown;

import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads an entity as an {@link EscapedNode}: it is never markup, and since it is longer in the source than
 * in the text, only a node of its own keeps the columns of what follows right.
 */
final class EntityInline implements InlineContentParser, InlineContentParserFactory {

    private static final Set<Character> TRIGGERS = Set.of('&');

    private final Entities entities;

    /** Reads the entities of one file. */
    EntityInline(Entities entities) {
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

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Optional<String> decoded = entities.read(scanner);
        return decoded.map(text -> ParsedInline.of(new EscapedNode(text), scanner.position()))
                .orElseGet(ParsedInline::none);
    }
}
