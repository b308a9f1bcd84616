package org.variorum.render.prose;

import java.util.List;
import java.util.Locale;
import org.variorum.model.Block.Table;
import org.variorum.model.Block.Table.Alignment;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.words.PartWords;

/** Writes a table, in a box of its own that scrolls where the screen is narrow. */
final class TableHtml {

    private final Html out;
    private final InlineHtml inlines;
    private final PartWords words;

    TableHtml(Html out, InlineHtml inlines, PartWords words) {
        this.out = out;
        this.inlines = inlines;
        this.words = words;
    }

    /** Writes a table. */
    Html write(Table table) {
        out.tags("<div class=scroll tabindex=0 role=group aria-label=\"")
                .text(table.caption().isEmpty() ? words.table() : Prose.plain(table.caption()))
                .tags("\"><table>\n");
        if (!table.caption().isEmpty()) {
            out.tags("<caption>");
            inlines.write(table.caption()).line();
        }
        out.tags("<thead><tr>");
        for (int i = 0; i < table.head().size(); i++) {
            cell("th", table, i, table.head().get(i));
        }
        out.tags("\n<tbody>\n");
        for (List<List<Inline>> row : table.rows()) {
            out.tags("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell("td", table, i, row.get(i));
            }
            out.line();
        }
        return out.tags("</table></div>\n");
    }

    private void cell(String tag, Table table, int column, List<Inline> content) {
        Alignment alignment = column < table.columns().size() ? table.columns().get(column) : Alignment.NONE;
        out.begin(tag);
        if (alignment != Alignment.NONE) {
            out.tags(" class=to-").tags(alignment.name().toLowerCase(Locale.ROOT));
        }
        out.end();
        inlines.write(content);
    }
}
