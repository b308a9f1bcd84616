package org.variorum.serve;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** A page in a browser that wants to hear of changes. Safe for use by several threads. */
final class Listener {

    /** A browser that reads none of so many messages is gone. */
    private static final int WAITING = 64;

    private final String path;
    private final BlockingQueue<String> messages = new ArrayBlockingQueue<>(WAITING);

    /** The listener on the page at that path. */
    Listener(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Puts a message behind those that wait; false where too many wait. */
    boolean tell(String message) {
        return messages.offer(message);
    }

    /** The next message, or none within the time. */
    Optional<String> next(long seconds) throws InterruptedException {
        return Optional.ofNullable(messages.poll(seconds, TimeUnit.SECONDS));
    }
}
