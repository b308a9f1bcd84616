package org.variorum.render.view;

import java.util.List;

/**
 * A table of plain words.
 *
 * @param caption what it shows
 * @param head the columns
 * @param rows the cells of each row; the first is the row's heading
 */
public record TableView(String caption, List<String> head, List<List<String>> rows) {

    /** Copies the cells. */
    public TableView {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
