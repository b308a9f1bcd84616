package org.variorum.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code \[} as an {@link EscapedNode}. Core would make it text like any other, and the brackets that are searched
 * for later could no longer be told from those that authors meant as letters.
 */
final class EscapeInline implements InlineContentParser, InlineContentParserFactory {

    private static final Set<Character> TRIGGERS = Set.of('\\');

    @Override
    public Set<Character> getTriggerCharacters() {
        return TRIGGERS;
    }

    /** Itself: it remembers nothing, and commonmark asks for one for each paragraph and cell. */
    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        char escaped = scanner.peek();
        // CommonMark 2.4: "Any ASCII punctuation character may be backslash-escaped"
        if (!isAsciiPunctuation(escaped)) {
            return ParsedInline.none();
        }
        scanner.next();
        return ParsedInline.of(new EscapedNode(String.valueOf(escaped)), scanner.position());
    }

    /** Whether a character may be escaped. */
    static boolean isAsciiPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }
}
