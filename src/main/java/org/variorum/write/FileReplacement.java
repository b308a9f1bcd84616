package org.variorum.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Puts something new in the place of a file in one step: whoever reads it finds the old bytes or the new, each whole. */
public final class FileReplacement {

    private FileReplacement() {}

    /**
     * Replaces a file.
     *
     * @param file the file itself, no link
     * @param was what it holds
     * @param now what it is to hold
     * @throws IOException if it no longer holds what it held, or the machine fails; the file is then as it was
     */
    public static void replace(Path file, byte[] was, byte[] now) throws IOException {
        try (FileDraft draft = FileDraft.of(file, Optional.of(was), now)) {
            draft.takePlace();
        }
    }

    /**
     * Makes a file that is not there, for its owner alone.
     *
     * @throws IOException if there is one by now, or the machine fails
     */
    public static void create(Path file, byte[] now) throws IOException {
        try (FileDraft draft = FileDraft.of(file, Optional.empty(), now)) {
            draft.takePlace();
        }
    }
}
