package org.variorum.write;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Lets one build at a time write to an output: one in the machine ({@link LockFile}), and one in this JVM.
 *
 * <p>On POSIX a process loses all its locks on a file as soon as it closes <em>any</em> channel to it, so that a second
 * build in one JVM must be turned away before it opens the lock file. That is what the entry in the system properties
 * is for: they are the one table that all class loaders of a JVM share, and Maven has many.
 */
final class OutputLock implements AutoCloseable {

    private final String key;
    private final LockFile file;

    private OutputLock(String key, LockFile file) {
        this.key = key;
        this.file = file;
    }

    /** Takes the lock, on a file of that name, or throws at once; makes the workshop if need be. */
    static OutputLock take(OutputPlace place, String name) throws IOException {
        Path path = place.workshop().resolve(name);
        String key = "org.variorum.lock:" + path;
        if (System.getProperties().putIfAbsent(key, "held") != null) {
            throw new OutputLockedException(place.output());
        }
        boolean taken = false;
        try {
            OutputLock lock = new OutputLock(key, LockFile.take(place, path));
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                System.getProperties().remove(key);
            }
        }
    }

    /** Removes the lock file, and the workshop if nothing else is in it, and only then lets go. */
    @Override
    public void close() throws IOException {
        try (file) {
            file.remove();
        } finally {
            System.getProperties().remove(key);
        }
    }
}
