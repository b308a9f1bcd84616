package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Block;
import org.variorum.model.Inline;

/** Captions of tables: a paragraph right before or right behind one that begins with a colon, or with {@code Table:}. */
final class TableCaptions {

    private static final Pattern MARK = Pattern.compile("(?:[Tt]able)?:\\s*(?![\\p{Punct}])");

    private TableCaptions() {}

    /** Blocks that stand one behind the other, with captions in their tables. */
    static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            Optional<Block> table =
                    at + 1 < blocks.size() ? joined(blocks.get(at), blocks.get(at + 1)) : Optional.empty();
            joined.add(table.orElse(blocks.get(at)));
            at += table.isPresent() ? 2 : 1;
        }
        return joined;
    }

    private static Optional<Block> joined(Block first, Block second) {
        if (first instanceof Block.Table table) {
            return caption(second).map(table::captioned);
        }
        return second instanceof Block.Table table ? caption(first).map(table::captioned) : Optional.empty();
    }

    private static Optional<List<Inline>> caption(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)
                || !(paragraph.children().get(0) instanceof Inline.Text text)) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(text.text());
        if (!mark.lookingAt() || text.end(mark.end()) - text.begin(0) != mark.end()) {
            return Optional.empty(); // nothing, or escaped
        }
        List<Inline> caption = new ArrayList<>();
        if (mark.end() < text.text().length()) {
            caption.add(text.behind(mark.end()));
        }
        caption.addAll(paragraph.children().subList(1, paragraph.children().size()));
        return Optional.of(caption).filter(words -> !words.isEmpty());
    }
}
