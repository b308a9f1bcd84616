package org.variorum.words;

import java.util.List;

/**
 * A part of the account of the rules.
 *
 * @param topic what it is about
 * @param columns the heads of its table, two or three; empty where it is a list
 * @param ordered whether the order of its rows is that in which the rules ask
 * @param rows its rows
 * @param notes what is to be said besides, sentences
 */
public record RuleSection(
        MethodTopic topic, List<String> columns, boolean ordered, List<Row> rows, List<String> notes) {

    /**
     * A row.
     *
     * @param name what it is about; empty where the meaning says so itself
     * @param meaning what it means
     * @param figure the number in force; empty where there is none
     */
    public record Row(String name, String meaning, String figure) {

        static Row of(String meaning) {
            return new Row("", meaning, "");
        }
    }

    /** Copies the lists. */
    public RuleSection {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
