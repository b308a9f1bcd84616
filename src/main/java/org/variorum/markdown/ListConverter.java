package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.variorum.model.Block;

/** Converts lists, and items that begin with {@code [ ]} or {@code [x]} into tasks. */
final class ListConverter {

    private static final Pattern TASK = Pattern.compile("\\[([ xX])]\\s+");

    private final BlockConverter blocks;
    private final InlineConverter inlines;

    /** Converts the content of lists with the converters of the file. */
    ListConverter(BlockConverter blocks, InlineConverter inlines) {
        this.blocks = blocks;
        this.inlines = inlines;
    }

    /** Converts a list at a depth. */
    Block convert(ListBlock list, int depth) {
        Optional<Integer> start = list instanceof OrderedList ordered
                ? Optional.of(
                        Optional.ofNullable(ordered.getMarkerStartNumber()).orElse(1))
                : Optional.empty();
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item(item, depth + 1));
        }
        return new Block.Listing(start, list.isTight(), items);
    }

    private Block.Item item(Node item, int depth) {
        if (item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text) {
            Matcher task = TASK.matcher(text.getLiteral());
            if (task.lookingAt() && (task.end() < text.getLiteral().length() || text.getNext() != null)) {
                return new Block.Item(
                        Optional.of(!task.group(1).equals(" ")), task(paragraph, text, task.end(), depth));
            }
        }
        return new Block.Item(Optional.empty(), blocks.children(item, depth));
    }

    private List<Block> task(Paragraph paragraph, Text text, int skip, int depth) {
        List<Block> content = new ArrayList<>();
        List<Token> tokens = inlines.tokens(Optional.of(text), skip, depth + 1, false);
        blocks.paragraph(inlines.resolve(tokens, depth + 1)).ifPresent(content::add);
        content.addAll(blocks.from(Optional.ofNullable(paragraph.getNext()), depth + 1));
        return content;
    }
}
