package org.variorum.files;

/**
 * How much a content folder may hold before reading it is refused.
 *
 * @param textBytes the largest text file, in bytes, 1 or more
 * @param binaryBytes the largest file of any other kind, in bytes, 1 or more
 * @param entries the most files and folders together, 1 or more
 * @param depth the deepest nesting of folders below the root, 1 or more; a file in the root has depth 1
 */
public record Limits(int textBytes, int binaryBytes, int entries, int depth) {

    /** 8 MiB of text, 256 MiB of anything else, 200,000 files and folders, 32 levels. */
    public static final Limits DEFAULT = new Limits(8 << 20, 256 << 20, 200_000, 32);

    /** Checks the ranges. */
    public Limits {
        if (textBytes < 1 || binaryBytes < 1 || entries < 1 || depth < 1) {
            throw new IllegalArgumentException("limits must be 1 or more");
        }
    }
}
