package org.variorum.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.variorum.files.OutputFile;

/**
 * The files of the site that is there, each of which is taken for a new one that holds the same bytes. They are compared byte
 * by byte, which costs less than to write them; no digest that a stranger's content could forge says so.
 */
final class OldFiles {

    private final Path output;
    private final boolean any;
    private final Optional<Set<PosixFilePermission>> permissions;
    private final Class<? extends BasicFileAttributes> kind;
    private final Queue<String> strange = new ConcurrentLinkedQueue<>();

    /**
     * Those of an output, which need not be there.
     *
     * @param permissions what a new file would have; empty where files have none
     */
    OldFiles(Path output, Optional<Set<PosixFilePermission>> permissions) {
        this.output = output;
        this.any = Files.isDirectory(output);
        this.permissions = permissions;
        this.kind = permissions.isPresent() ? PosixFileAttributes.class : BasicFileAttributes.class;
    }

    /** Whether the old file is now the target too; if not, the target is not there. */
    boolean linked(OutputFile file, Path target) {
        if (!any) {
            return false;
        }
        Path old = output.resolve(file.path());
        try {
            if (isFit(old, file.path()) && holds(old, file)) {
                Files.createLink(target, old);
                return true;
            }
        } catch (IOException | UnsupportedOperationException e) {
            // It is written then, and says itself what is wrong with it.
        }
        return false;
    }

    /** Whether the old file at a path is now the target too, whatever it holds; if not, the target is not there. */
    boolean linked(String path, Path target) {
        Path file = output.resolve(path);
        try {
            if (isFit(file, path)) {
                Files.createLink(target, file);
                return true;
            }
        } catch (IOException | UnsupportedOperationException e) {
            // It is made then.
        }
        return false;
    }

    /** What is no file, but stands in the place of one. */
    Collection<String> strange() {
        return strange;
    }

    /** A pipe must not be opened, and a file whose permissions were changed, or are to be, is made anew. */
    private boolean isFit(Path old, String path) throws IOException {
        BasicFileAttributes attributes = attributes(old);
        if (!attributes.isRegularFile()) {
            strange.add(path);
            return false;
        }
        return isLikeNew(attributes);
    }

    /** What the file system tells of a file, or of a link itself. */
    BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, kind, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether its permissions are those of a new file. */
    boolean isLikeNew(BasicFileAttributes attributes) {
        return !(attributes instanceof PosixFileAttributes posix)
                || permissions.equals(Optional.of(posix.permissions()));
    }

    private static boolean holds(Path old, OutputFile file) throws IOException {
        try (Comparison comparison =
                new Comparison(Files.newInputStream(old, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            file.writeTo(comparison);
            return comparison.isEqual();
        }
    }

    /** Takes bytes, and compares them with those of a stream. */
    private static final class Comparison extends OutputStream {

        private final InputStream expected;
        private byte[] buffer = new byte[0];
        private boolean equal = true;

        Comparison(InputStream expected) {
            this.expected = expected;
        }

        boolean isEqual() throws IOException {
            return equal && expected.read() < 0;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int chunk = 1 << 16;
            for (int start = offset; equal && start < offset + length; start += chunk) {
                compare(bytes, start, Math.min(chunk, offset + length - start));
            }
        }

        private void compare(byte[] bytes, int offset, int length) throws IOException {
            if (buffer.length < length) {
                buffer = new byte[length];
            }
            int read = expected.readNBytes(buffer, 0, length);
            equal = read == length && Arrays.equals(buffer, 0, length, bytes, offset, offset + length);
        }

        @Override
        public void close() throws IOException {
            expected.close();
        }
    }
}
