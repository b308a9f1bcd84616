package org.variorum.serve;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** The pages that wait for news. Safe for use by several threads. */
final class Listeners {

    /** As many as a person looks at; each holds a connection and a thread. */
    private static final int MOST = 64;

    private final Semaphore places = new Semaphore(MOST);
    private final List<Listener> all = new CopyOnWriteArrayList<>();

    /** A listener on that page; none where too many listen already. */
    Optional<Listener> enter(String path) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        Listener listener = new Listener(path);
        all.add(listener);
        return Optional.of(listener);
    }

    /** A listener is gone. */
    void leave(Listener listener) {
        if (all.remove(listener)) {
            places.release();
        }
    }

    /** Tells each what it has to know of the change from one showing to the next. */
    void tell(Showing before, Showing after) {
        boolean restyled = before.shelf().stock().stream()
                .anyMatch(path -> !isPage(path) && after.shelf().differs(path, before.shelf()));
        for (Listener listener : all) {
            boolean reload = restyled || after.shelf().differs(listener.path(), before.shelf());
            String news = reload ? Message.reload() : Message.state(after);
            if (!listener.tell(news)) {
                leave(listener);
            }
        }
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html");
    }
}
