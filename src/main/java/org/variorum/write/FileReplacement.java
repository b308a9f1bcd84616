package org.variorum.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

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
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".variorum-", ".tmp");
        try {
            Files.write(draft, now, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            copyPermissions(file, draft);
            if (!Arrays.equals(Files.readAllBytes(file), was)) {
                throw new IOException(file + " was changed by somebody else meanwhile; nothing was written");
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target != null) {
            target.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
