package org.variorum.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.variorum.model.Attributes;

/**
 * Reads the fences of divs. A fence with attributes or with a word opens; one without closes the innermost div, whatever
 * the numbers of colons, as in Pandoc.
 */
final class DivFence implements BlockParserFactory {

    private static final int CODE_INDENT = 4;
    private static final int SHORTEST = 3;

    private final BodyText source;
    private final Entities entities;
    private final Problems problems;
    private final OpenDivs open;

    /** Reads the fences of one file. */
    DivFence(BodyText source, Entities entities, Problems problems) {
        this.source = source;
        this.entities = entities;
        this.problems = problems;
        this.open = new OpenDivs(problems);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence content = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        int colons = countColons(content, start);
        if (state.getIndent() >= CODE_INDENT || colons < SHORTEST) {
            return BlockStart.none();
        }
        SourceLine rest = state.getLine().substring(start + colons, content.length());
        int line = state.getLine().getSourceSpan().getLineIndex();
        int from = state.getLine().getSourceSpan().getInputIndex() + start;
        Extent fence =
                new Extent(from, from + content.toString().stripTrailing().length() - start);
        return rest.getContent().toString().isBlank()
                ? close(line, fence, content.length())
                : open(rest, line, fence, content.length());
    }

    private static int countColons(CharSequence content, int start) {
        int end = start;
        while (end < content.length() && content.charAt(end) == ':') {
            end++;
        }
        return end - start;
    }

    // closing fence: ":::" ":"*
    private BlockStart close(int line, Extent fence, int length) {
        Optional<DivBlockParser> div = open.innermostOn(line);
        if (div.isEmpty()) {
            problems.strayFence(fence.from(), fence.to());
            return BlockStart.none();
        }
        div.get().close();
        return BlockStart.of(new DivEndParser()).atIndex(length);
    }

    // opening fence: ":::" ":"* space* (attributes | word) space* ":"*
    private BlockStart open(SourceLine rest, int line, Extent fence, int length) {
        Cursor cursor = new Cursor(InlineText.of(SourceLines.of(rest)), 0);
        cursor.whitespace();
        Attributes attributes = cursor.peek() == '{' ? braces(cursor, fence) : word(rest, fence);
        DivNode node = new DivNode(attributes, fence);
        return BlockStart.of(new DivBlockParser(node, open, line)).atIndex(length);
    }

    private Attributes braces(Cursor cursor, Extent fence) {
        AttributeReader.Result result = new AttributeReader(cursor, source, entities).read();
        result.fault().ifPresent(problems::badAttributes);
        cursor.whitespace();
        cursor.all(':');
        cursor.whitespace();
        if (result.fault().isEmpty() && cursor.hasNext()) {
            problems.badAttributes(new AttributeFault(
                    fence.from(), fence.to(), "text behind the attributes of a :::", "the text on the next line"));
        }
        return result.attributes().orElseGet(() -> Attributes.none(source.at(fence.from(), fence.to())));
    }

    private Attributes word(SourceLine rest, Extent fence) {
        String content = rest.getContent().toString();
        String word = stripColons(content.strip());
        int from = fence.to() - content.strip().length();
        if (word.isEmpty() || word.chars().anyMatch(Character::isWhitespace)) {
            problems.badAttributes(new AttributeFault(
                    from, fence.to(), "more than a word behind a :::", "one word, or {.class key=value}"));
            return Attributes.none(source.at(from, fence.to()));
        }
        return new Attributes(Optional.empty(), List.of(word), List.of(), source.at(from, from + word.length()));
    }

    private static String stripColons(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ':') {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
