package org.variorum.write;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A folder in which a site is put together. It may hold the edition before the last, of which most files are those of the last one: they need
 * not be linked again. Whatever else is in it is deleted first, on a thread of its own. Safe for use by several threads.
 */
final class Spare {

    private final Path folder;
    private final FutureTask<Set<String>> clearing;

    private Spare(Path folder, FutureTask<Set<String>> clearing) {
        this.folder = folder;
        this.clearing = clearing;
    }

    /** A folder in which nothing is. */
    static Spare empty(Path folder) {
        Spare spare = new Spare(folder, new FutureTask<>(ConcurrentHashMap::newKeySet));
        spare.clearing.run();
        return spare;
    }

    /**
     * A folder of which those files are used that are files of an edition.
     *
     * @param old tells what a new file is like
     */
    static Spare of(Path folder, Map<String, Published.Item> edition, OldFiles old) {
        Spare spare = new Spare(folder, new FutureTask<>(() -> new Clearing(edition, old).left(folder)));
        Thread thread = new Thread(spare.clearing, "variorum-spare");
        thread.setDaemon(true);
        thread.start();
        return spare;
    }

    Path folder() {
        return folder;
    }

    /** Whether a file of the edition is there; it belongs to the next one then. */
    boolean takes(String path) throws IOException {
        return left().remove(path);
    }

    /** Makes room for a file. */
    void free(String path) throws IOException {
        if (left().remove(path)) {
            Files.delete(folder.resolve(path));
        }
    }

    /** Deletes what has not been taken. */
    void finish() throws IOException {
        List<String> gone = new ArrayList<>(left());
        for (String path : gone) {
            Path file = folder.resolve(path);
            Files.delete(file);
            for (Path parent = file.getParent();
                    parent != null && !parent.equals(folder);
                    parent = parent.getParent()) {
                if (!isDeleted(parent)) {
                    break;
                }
            }
        }
    }

    private static boolean isDeleted(Path folder) throws IOException {
        try {
            Files.delete(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }

    private Set<String> left() throws IOException {
        try {
            return clearing.get();
        } catch (ExecutionException e) {
            throw new IOException("cannot clear " + folder + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while clearing " + folder, e);
        }
    }

    /** Leaves files of an edition alone, follows no link, and deletes all others. */
    private static final class Clearing {

        private final Map<String, Published.Item> edition;
        private final OldFiles old;
        private final Set<String> left = ConcurrentHashMap.newKeySet();

        Clearing(Map<String, Published.Item> edition, OldFiles old) {
            this.edition = edition;
            this.old = old;
        }

        Set<String> left(Path root) throws IOException {
            clear(root, "");
            return left;
        }

        private void clear(Path folder, String prefix) throws IOException {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    clear(entry, prefix + entry.getFileName(), old.attributes(entry));
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }

        private void clear(Path entry, String path, BasicFileAttributes attributes) throws IOException {
            Published.Item item = edition.get(path);
            if (attributes.isDirectory()) {
                clear(entry, path + "/");
            } else if (item != null && item.equals(Published.Item.of(path, attributes)) && old.isLikeNew(attributes)) {
                left.add(path);
            } else {
                Files.delete(entry);
            }
        }
    }
}
