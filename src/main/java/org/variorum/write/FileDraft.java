package org.variorum.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a file is to hold, written whole beside it: one step puts it in its place, so that whoever reads the file finds the old bytes
 * or the new. Closed before that, it is gone.
 */
public final class FileDraft implements AutoCloseable {

    private final Path file;
    private final Optional<byte[]> was;
    private final Path draft;

    private FileDraft(Path file, Optional<byte[]> was, Path draft) {
        this.file = file;
        this.was = was;
        this.draft = draft;
    }

    /**
     * Writes a draft.
     *
     * @param file the file itself, no link
     * @param was what it holds; empty where there is no such file yet
     * @param now what it is to hold
     * @throws IOException if the machine fails; nothing is left then
     */
    public static FileDraft of(Path file, Optional<byte[]> was, byte[] now) throws IOException {
        FileDraft draft = new FileDraft(
                file, was, Files.createTempFile(file.toAbsolutePath().getParent(), ".variorum-", ".tmp"));
        try {
            Files.write(draft.draft, now, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            if (was.isPresent()) {
                copyPermissions(file, draft.draft);
            }
            return draft;
        } catch (IOException e) {
            draft.close();
            throw e;
        }
    }

    /**
     * Puts it in its place.
     *
     * @throws IOException if the file no longer holds what it held, or the machine fails; the file is then as it was
     */
    public void takePlace() throws IOException {
        boolean same = was.isPresent() ? Arrays.equals(Files.readAllBytes(file), was.get()) : Files.notExists(file);
        if (!same) {
            throw new IOException(file + " was changed by somebody else meanwhile; nothing was written");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target != null) {
            target.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
