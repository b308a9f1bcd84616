package org.variorum.write;

import java.nio.file.Path;

/**
 * What was written.
 *
 * @param folder the output, as a real path
 * @param files how many files, without the marker
 * @param bytes their size together, without the marker's
 * @param edition the files
 */
public record Written(Path folder, int files, long bytes, Published edition) {}
