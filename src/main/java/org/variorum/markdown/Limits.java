package org.variorum.markdown;

/**
 * How much a file may ask of the machine. What goes beyond is kept as plain text and reported as
 * {@link org.variorum.diagnostic.Code#TOO_DEEP}.
 *
 * @param depth how deep quotes, lists, divs, emphasis, links and spans may nest within each other
 * @param tableCells how many cells the tables of a file may have together, the cells that short rows are filled up with
 *     included
 */
public record Limits(int depth, int tableCells) {

    /** Far more than an article needs, far less than would hurt. */
    public static final Limits DEFAULT = new Limits(64, 200_000);

    /** Checks the ranges. */
    public Limits {
        if (depth < 1 || tableCells < 1) {
            throw new IllegalArgumentException("limits must be positive: " + depth + ", " + tableCells);
        }
    }
}
