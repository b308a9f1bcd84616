package org.variorum.serve;

import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.helpers.NOPLogger;

/** Watches folders with all that lies in them, links not followed. */
final class Watch implements AutoCloseable {

    private final DirectoryWatcher watcher;
    private final ExecutorService thread;

    private Watch(DirectoryWatcher watcher, ExecutorService thread) {
        this.watcher = watcher;
        this.thread = thread;
    }

    /**
     * Begins to watch.
     *
     * @param folders that are there
     * @param changed is called with each file or folder that changed, by a thread of the watch, and with the watched folder
     *     itself where nobody can tell what did; returns at once
     * @throws IOException if the system cannot watch so many folders
     */
    static Watch of(List<Path> folders, Consumer<Path> changed) throws IOException {
        DirectoryWatcher watcher = DirectoryWatcher.builder()
                .paths(folders)
                .fileHashing(false)
                .logger(NOPLogger.NOP_LOGGER)
                .listener(event ->
                        changed.accept(event.eventType() == EventType.OVERFLOW ? event.rootPath() : event.path()))
                .build();
        ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
            Thread watching = new Thread(task, "variorum-watch");
            watching.setDaemon(true);
            return watching;
        });
        thread.execute(watcher::watch);
        return new Watch(watcher, thread);
    }

    @Override
    public void close() throws IOException {
        watcher.close();
        thread.shutdownNow();
    }
}
