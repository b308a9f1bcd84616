package org.variorum.write;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * A folder in which a site is put together. It may hold the edition before the last, of which most files are those of the last one: they need
 * not be linked again. Whatever else is in it is deleted first, on a thread of its own. Safe for use by several threads.
 */
final class Spare {

    private final Path folder;
    private final FutureTask<Set<String>> clearing;

    /** The folders that were left in it; known when it has been cleared. */
    private final NavigableSet<String> folders = new ConcurrentSkipListSet<>();

    private Spare(Path folder, Function<NavigableSet<String>, Callable<Set<String>>> clearing) {
        this.folder = folder;
        this.clearing = new FutureTask<>(clearing.apply(folders));
    }

    /** A folder in which nothing is. */
    static Spare empty(Path folder) {
        Spare spare = new Spare(folder, folders -> ConcurrentHashMap::newKeySet);
        spare.clearing.run();
        return spare;
    }

    /**
     * A folder of which those files are used that are files of an edition.
     *
     * @param old tells what a new file is like
     */
    static Spare of(Path folder, Map<String, Published.Item> edition, OldFiles old) {
        Spare spare = new Spare(folder, folders -> () -> new Clearing(edition, old, folders).left(folder));
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

    /** Makes room for a file: neither it nor a folder may lie in its place, nor a file in the place of one of its folders. */
    void free(String path) throws IOException {
        Set<String> left = left();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            delete(path.substring(0, slash), left);
        }
        delete(path, left);
        if (folders.remove(path)) {
            folders.removeIf(inner -> inner.startsWith(path + "/"));
            left.removeIf(file -> file.startsWith(path + "/"));
            Trees.delete(folder.resolve(path));
        }
    }

    private void delete(String path, Set<String> left) throws IOException {
        if (left.remove(path)) {
            Files.delete(folder.resolve(path));
        }
    }

    /** Deletes what has not been taken, and folders in which nothing is. */
    void finish() throws IOException {
        for (String path : List.copyOf(left())) {
            delete(path, left());
        }
        for (String path : folders.descendingSet()) {
            try {
                Files.deleteIfExists(folder.resolve(path));
            } catch (DirectoryNotEmptyException e) {
                // It is one of the next edition.
            }
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
        private final Set<String> known;
        private final Set<String> folders;
        private final Set<String> left = ConcurrentHashMap.newKeySet();

        Clearing(Map<String, Published.Item> edition, OldFiles old, Set<String> folders) {
            this.edition = edition;
            this.old = old;
            this.known = CarryOver.folders(edition.keySet());
            this.folders = folders;
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
            if (attributes.isDirectory() && known.contains(path)) {
                folders.add(path);
                clear(entry, path + "/");
            } else if (attributes.isDirectory()) {
                Trees.delete(entry);
            } else if (item != null && item.equals(Published.Item.of(path, attributes)) && old.isLikeNew(attributes)) {
                left.add(path);
            } else {
                Files.delete(entry);
            }
        }
    }
}
