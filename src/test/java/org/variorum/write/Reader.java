package org.variorum.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** Reads one page over and over in a thread of its own and counts how often it was not there. */
final class Reader implements AutoCloseable {

    private final AtomicLong polls = new AtomicLong();
    private final AtomicLong misses = new AtomicLong();
    private final Path page;
    private final Thread thread;
    private volatile boolean stopped;

    Reader(Path page) {
        this.page = page;
        this.thread = new Thread(this::run, "reader");
        this.thread.start();
    }

    long polls() {
        return polls.get();
    }

    long misses() {
        return misses.get();
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopped) {
            try {
                if (Files.readString(page).isEmpty()) {
                    misses.incrementAndGet();
                }
            } catch (IOException e) {
                misses.incrementAndGet();
            }
            polls.incrementAndGet();
        }
    }
}
