package org.variorum.markdown;

/**
 * How much a file may ask of the machine. What nests too deeply is kept as plain text; a file with too many parts is
 * kept as plain text altogether. Both are reported as {@link org.variorum.diagnostic.Code#TOO_DEEP}.
 *
 * @param depth how deep quotes, lists, divs, emphasis, links and spans may nest within each other
 * @param tableCells how many cells the tables of a file may have together, counting those with which short rows are
 *     filled up
 * @param lines how many lines may follow each other without an empty one; of a table, five times as many
 * @param brackets how many opening brackets such lines may hold; of pictures, a tenth
 */
public record ProseLimits(int depth, int tableCells, int lines, int brackets) {

    /** Far more than an article needs, far less than would hurt. */
    public static final ProseLimits DEFAULT = new ProseLimits(64, 200_000, 1_000, 5_000);

    /** Checks the ranges. */
    public ProseLimits {
        if (depth < 1 || tableCells < 1 || lines < 1 || brackets < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
