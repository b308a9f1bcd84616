package org.variorum.serve;

import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.helpers.NOPLogger;

/**
 * Watches folders with all that lies in them, links not followed. A folder may come, go, or be replaced by another of its name, of which no
 * system tells who watches the folder itself: that is looked for now and then.
 */
final class Watch implements AutoCloseable {

    /** How often it is looked whether a folder is still the one that is watched. */
    private static final long LOOK_MILLIS = 500;

    private final List<Path> folders;
    private final Consumer<Path> changed;
    private final Map<Path, Watched> watched = new HashMap<>();
    private final Thread looks;

    /** Those of which the last look told: what changes in them before the system watches them is told with the next. */
    private final Set<Path> told = new HashSet<>();

    private Watch(List<Path> folders, Consumer<Path> changed) {
        this.folders = List.copyOf(folders);
        this.changed = changed;
        this.looks = daemon(this::keepLooking, "variorum-look");
    }

    /**
     * Begins to watch.
     *
     * @param folders which, be they there or not
     * @param changed is called with each file or folder that changed, by a thread of the watch, and with the watched folder
     *     itself where nobody can tell what did; returns at once
     * @throws IOException if the system cannot watch so many folders
     */
    static Watch of(List<Path> folders, Consumer<Path> changed) throws IOException {
        Watch watch = new Watch(folders, changed);
        try {
            for (Path folder : watch.folders) {
                watch.look(folder);
            }
        } catch (IOException e) {
            watch.close();
            throw e;
        }
        watch.looks.start();
        return watch;
    }

    private void keepLooking() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                lookAgain();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookAgain() {
        for (Path folder : folders) {
            boolean toldNow = looksOther(folder);
            boolean toldBefore = toldNow ? !told.add(folder) : told.remove(folder);
            if (toldNow || toldBefore) {
                changed.accept(folder);
            }
        }
    }

    private boolean looksOther(Path folder) {
        try {
            return look(folder);
        } catch (IOException e) {
            return true;
        }
    }

    /** Watches the folder that is there now; says whether that is another one than was watched. */
    private synchronized boolean look(Path folder) throws IOException {
        Optional<Object> there = identity(folder);
        Optional<Watched> before = Optional.ofNullable(watched.get(folder));
        if (there.equals(before.map(Watched::identity))) {
            return false;
        }
        watched.remove(folder);
        if (before.isPresent()) {
            before.get().close();
        }
        if (there.isPresent()) {
            watched.put(folder, Watched.begin(folder, there.get(), changed));
        }
        return true;
    }

    /** What tells a folder from another of its name; empty where there is none. */
    private static Optional<Object> identity(Path folder) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(folder.toRealPath(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Optional<Object> key = Optional.ofNullable(attributes.fileKey());
            return attributes.isDirectory() ? key.or(() -> Optional.of(attributes.creationTime())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public synchronized void close() throws IOException {
        looks.interrupt();
        for (Watched one : watched.values()) {
            one.close();
        }
        watched.clear();
    }

    /**
     * A folder that is watched.
     *
     * @param identity what tells it from another of its name
     * @param watcher watches it
     * @param thread waits for what the watcher tells
     */
    private record Watched(Object identity, DirectoryWatcher watcher, ExecutorService thread) {

        static Watched begin(Path folder, Object identity, Consumer<Path> changed) throws IOException {
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .path(folder)
                    .fileHashing(false)
                    .logger(NOPLogger.NOP_LOGGER)
                    .listener(event ->
                            changed.accept(event.eventType() == EventType.OVERFLOW ? event.rootPath() : event.path()))
                    .build();
            ExecutorService thread = Executors.newSingleThreadExecutor(task -> daemon(task, "variorum-watch"));
            thread.execute(watcher::watch);
            return new Watched(identity, watcher, thread);
        }

        void close() throws IOException {
            watcher.close();
            thread.shutdownNow();
        }
    }
}
