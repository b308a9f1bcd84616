package org.variorum.markdown;

/**
 * Why attributes cannot be read.
 *
 * @param from the offset of what is wrong
 * @param to the offset behind it
 * @param message what was found
 * @param expected what would have been right
 */
record AttributeFault(int from, int to, String message, String expected) {}
