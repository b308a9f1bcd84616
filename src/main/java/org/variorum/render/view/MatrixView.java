package org.variorum.render.view;

import java.util.List;

/**
 * Who stands where: a row for each voice, a cell for each position.
 *
 * @param figure what stands around it
 * @param voice the heading of the voices
 * @param positions the values of the positions, from the first on; their numbers head the cells
 * @param rows the voices
 * @param signs how the signs are to be read
 */
public record MatrixView(FigureView figure, String voice, List<String> positions, List<Row> rows, List<Stance> signs) {

    /** Copies the lists. */
    public MatrixView {
        positions = List.copyOf(positions);
        rows = List.copyOf(rows);
        signs = List.copyOf(signs);
    }

    /**
     * A voice.
     *
     * @param name what it is called
     * @param weight its letter and weight
     * @param stances what it makes of each position
     */
    public record Row(String name, String weight, List<Stance> stances) {

        /** Copies the list. */
        public Row {
            stances = List.copyOf(stances);
        }
    }

    /**
     * What a voice makes of a position.
     *
     * @param kind as the stylesheet calls it
     * @param sign what is shown
     * @param words what it says, in two words or three
     * @param meaning the same, to explain the sign
     */
    public record Stance(String kind, String sign, String words, String meaning) {}
}
