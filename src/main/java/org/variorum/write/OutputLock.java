package org.variorum.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.variorum.files.Reasons;

/**
 * Lets one build at a time write to an output: one in the machine, and one in this JVM.
 *
 * <p>The lock of the operating system is on a file in the workshop and vanishes with its process, so a
 * killed build leaves none. On POSIX a process loses all its locks on a file as soon as it closes <em>any</em> channel to
 * it; therefore a second build in the same JVM must be turned away before it opens the file. That is what the entry in
 * the system properties is for: they are the one table that all class loaders of a JVM share (Maven has many).
 */
final class OutputLock implements AutoCloseable {

    private static final int ATTEMPTS = 50;

    private final Path workshop;
    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path workshop, Path file, FileChannel channel) {
        this.workshop = workshop;
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, on a file of that name, or throws at once; makes the workshop if need be. */
    static OutputLock take(OutputPlace place, String name) throws IOException {
        if (System.getProperties().putIfAbsent(key(place.workshop()), "held") != null) {
            throw new OutputLockedException(place.output());
        }
        boolean taken = false;
        try {
            OutputLock lock = takeFile(place, place.workshop().resolve(name));
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                System.getProperties().remove(key(place.workshop()));
            }
        }
    }

    /** Removes the lock file, and the workshop if nothing else is in it, and only then lets go. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(workshop);
        } catch (DirectoryNotEmptyException e) {
            // Leftovers that could not be deleted, or the next build has just entered.
        } finally {
            System.getProperties().remove(key(workshop));
        }
    }

    private static OutputLock takeFile(OutputPlace place, Path file) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            @Nullable FileChannel channel = open(place, file);
            if (channel != null) {
                if (holds(channel, place, file)) {
                    return new OutputLock(place.workshop(), file, channel);
                }
                channel.close();
            }
        }
        throw new OutputLockedException(place.output());
    }

    /** The lock file's channel, or null if the build before removed the workshop at this very moment. */
    private static @Nullable FileChannel open(OutputPlace place, Path file) throws IOException {
        try {
            Files.createDirectory(place.workshop());
        } catch (FileAlreadyExistsException e) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(file + " is not a plain file; remove it", e);
            }
        } catch (IOException e) {
            throw new IOException(
                    "cannot make a folder in " + place.parent() + ", where the new site is put together before it takes"
                            + " its place: " + Reasons.of(e),
                    e);
        }
        try {
            return FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new IOException("cannot open " + file + ": " + Reasons.of(e), e);
        }
    }

    private static boolean holds(FileChannel channel, OutputPlace place, Path file) throws IOException {
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            channel.close();
            throw new IOException("cannot lock " + file + ": " + Reasons.of(e), e);
        }
        if (lock == null) {
            channel.close();
            throw new OutputLockedException(place.output());
        }
        return isStillThere(channel, file);
    }

    /**
     * Whether the locked file is the one that the path names. The build before may have deleted it between our opening
     * and our locking, and a third may have made a new one. Java cannot ask a channel for its inode, and inode numbers
     * are reused; so the file is given a random length through the channel, which the path must then show.
     */
    private static boolean isStillThere(FileChannel channel, Path file) throws IOException {
        int length = 1 + ThreadLocalRandom.current().nextInt(1 << 16);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), length - 1L);
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String key(Path workshop) {
        return "org.variorum.lock:" + workshop;
    }
}
