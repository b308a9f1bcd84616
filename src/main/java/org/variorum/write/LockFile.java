package org.variorum.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.variorum.files.Reasons;

/**
 * A file in the workshop with a lock of the operating system on it. The lock vanishes with its process, so that a
 * killed build leaves none; the file is removed by whoever holds the lock, so that a finished build leaves none
 * either.
 */
final class LockFile implements AutoCloseable {

    /** How often to look again when another build removes the file just as this one opens it. */
    private static final int ATTEMPTS = 50;

    private final OutputPlace place;
    private final Path file;
    private final FileChannel channel;

    private LockFile(OutputPlace place, Path file, FileChannel channel) {
        this.place = place;
        this.file = file;
        this.channel = channel;
    }

    /** Makes the workshop and the file if need be, and locks it or throws at once. */
    static LockFile take(OutputPlace place, Path file) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            makeWorkshop(place);
            Optional<LockFile> opened = open(file).map(channel -> new LockFile(place, file, channel));
            if (opened.isPresent() && opened.get().isOurs()) {
                return opened.get();
            }
        }
        throw new OutputLockedException(place.output());
    }

    /** Removes the file, and the workshop if nothing else is in it. The lock is held until {@link #close}. */
    void remove() throws IOException {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(place.workshop());
        } catch (DirectoryNotEmptyException e) {
            // Leftovers that could not be deleted, or the next build has just entered.
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void makeWorkshop(OutputPlace place) throws IOException {
        try {
            Files.createDirectory(place.workshop());
        } catch (FileAlreadyExistsException e) {
            // A killed build left it, or another build is in it.
        } catch (IOException e) {
            throw new IOException(
                    "cannot make a folder in " + place.parent() + ", where the new site is put together before it takes"
                            + " its place: " + Reasons.of(e),
                    e);
        }
    }

    /** The file's channel; nothing if the build before removed the workshop at this very moment. */
    private static Optional<FileChannel> open(Path file) throws IOException {
        try {
            if (isOtherThanFile(file)) {
                throw new IOException("it is not a plain file; remove it");
            }
            return Optional.of(FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IOException("cannot open " + file + ": " + Reasons.of(e), e);
        }
    }

    /** A link could lead out of the workshop, and to open a pipe is to wait for ever. */
    private static boolean isOtherThanFile(Path file) throws IOException {
        try {
            return !Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isRegularFile();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Locks the file; if that fails, or the file is no longer in its place, the channel is closed. */
    private boolean isOurs() throws IOException {
        boolean ours = false;
        try {
            if (channel.tryLock() == null) {
                throw new OutputLockedException(place.output());
            }
            ours = isInItsPlace();
            return ours;
        } catch (OverlappingFileLockException e) {
            throw new OutputLockedException(place.output());
        } catch (OutputLockedException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("cannot lock " + file + ": " + Reasons.of(e), e);
        } finally {
            if (!ours) {
                channel.close();
            }
        }
    }

    /**
     * Whether the locked file is the one that the path names. The build before may have deleted it between our opening
     * and our locking, and a third may have made a new one. Java cannot ask a channel for its inode, and inode numbers
     * are reused; so the file is given a random length through the channel, which the path must then show.
     */
    private boolean isInItsPlace() throws IOException {
        int length = 1 + ThreadLocalRandom.current().nextInt(1 << 16);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), length - 1L);
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
