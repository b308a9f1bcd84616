package org.variorum.render.prose;

import java.util.List;
import java.util.Locale;
import org.variorum.model.Block.Table;
import org.variorum.model.Block.Table.Alignment;
import org.variorum.model.Inline;

/** Writes a table, in a box of its own that scrolls where the screen is narrow. */
final class TableHtml {

    private final Html out;
    private final InlineHtml inlines;

    TableHtml(Html out, InlineHtml inlines) {
        this.out = out;
        this.inlines = inlines;
    }

    /** Writes a table. */
    Html write(Table table) {
        out.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Table")
                .open("table")
                .line();
        out.open("thead").open("tr");
        for (int i = 0; i < table.head().size(); i++) {
            cell("th", table, i, table.head().get(i));
        }
        out.close("tr").close("thead").line().open("tbody").line();
        for (List<List<Inline>> row : table.rows()) {
            out.open("tr");
            for (int i = 0; i < row.size(); i++) {
                cell("td", table, i, row.get(i));
            }
            out.close("tr").line();
        }
        return out.close("tbody").close("table").close("div").line();
    }

    private void cell(String tag, Table table, int column, List<Inline> content) {
        Alignment alignment = column < table.columns().size() ? table.columns().get(column) : Alignment.NONE;
        boolean head = tag.equals("th");
        if (alignment == Alignment.NONE) {
            out.open(tag, head ? new String[] {"scope", "col"} : new String[0]);
        } else {
            String side = "to-" + alignment.name().toLowerCase(Locale.ROOT);
            out.open(tag, head ? new String[] {"scope", "col", "class", side} : new String[] {"class", side});
        }
        inlines.write(content);
        out.close(tag);
    }
}
