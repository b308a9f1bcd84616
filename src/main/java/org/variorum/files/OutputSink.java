package org.variorum.files;

import java.io.IOException;

/** Takes the files of a site one by one as they are made, from several threads at once, and keeps none of them. */
@FunctionalInterface
public interface OutputSink {

    /** This thread begins to make a file, which it will hand over. */
    default void begins() {}

    /**
     * Takes the file that was at a path before, if that can be.
     *
     * @return whether it could; if not, it is to be made
     * @throws IOException if it could, and went wrong
     */
    default boolean keeps(String path) throws IOException {
        return false;
    }

    /**
     * Takes a file; when this returns, the caller may forget it.
     *
     * @throws IOException if it cannot be taken; there is no use in making another one then
     */
    void accept(OutputFile file) throws IOException;
}
