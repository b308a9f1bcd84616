package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.variorum.model.Block;

/** Converts quotes, and those that begin with {@code [!NOTE]} into alerts, as GitHub does. */
final class QuoteConverter {

    private static final Pattern MARK =
            Pattern.compile("\\[!(note|tip|important|warning|caution)]", Pattern.CASE_INSENSITIVE);

    private final BlockConverter blocks;
    private final InlineConverter inlines;

    /** Converts the content of quotes with the converters of the file. */
    QuoteConverter(BlockConverter blocks, InlineConverter inlines) {
        this.blocks = blocks;
        this.inlines = inlines;
    }

    /** Converts a quote at a depth. */
    Block convert(BlockQuote quote, int depth) {
        return kind(quote)
                .<Block>map(kind -> new Block.Alert(kind, afterMark(quote, depth)))
                .orElseGet(() -> new Block.Quote(blocks.children(quote, depth)));
    }

    /** The kind of alert, if the first line holds its mark alone and something follows. */
    private static Optional<String> kind(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)
                || !(paragraph.getFirstChild() instanceof Text first)) {
            return Optional.empty();
        }
        Node next = first.getNext();
        boolean alone = next instanceof SoftLineBreak
                || next instanceof HardLineBreak
                || (next == null && paragraph.getNext() != null);
        Matcher mark = MARK.matcher(first.getLiteral().strip());
        return alone && mark.matches() ? Optional.of(mark.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private List<Block> afterMark(BlockQuote quote, int depth) {
        List<Block> content = new ArrayList<>();
        Node paragraph = quote.getFirstChild();
        Optional<Node> lineBreak = Optional.ofNullable(paragraph.getFirstChild().getNext());
        Optional<Node> text = lineBreak.flatMap(b -> Optional.ofNullable(b.getNext()));
        List<Token> tokens = inlines.tokens(text, 0, depth + 1, false);
        blocks.paragraph(inlines.resolve(tokens, depth + 1)).ifPresent(content::add);
        content.addAll(blocks.from(Optional.ofNullable(paragraph.getNext()), depth + 1));
        return content;
    }
}
