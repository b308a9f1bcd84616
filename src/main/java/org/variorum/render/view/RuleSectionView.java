package org.variorum.render.view;

import java.util.List;

/**
 * A part of the account of the rules.
 *
 * @param id its name within the page
 * @param heading its heading
 * @param lead what stands before its rows; empty where nothing does
 * @param columns the heads of its table, two or three; empty where it is a list
 * @param ordered whether the order of its rows means something
 * @param rows its rows
 * @param notes what is to be said besides, sentences
 */
public record RuleSectionView(
        String id,
        String heading,
        String lead,
        List<String> columns,
        boolean ordered,
        List<RuleRowView> rows,
        List<String> notes) {

    /** Copies the lists. */
    public RuleSectionView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
