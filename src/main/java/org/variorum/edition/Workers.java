package org.variorum.edition;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The threads of one run. They are its own and not the common pool's, because those see the application's class loader
 * where Maven's plugin needs its own.
 */
final class Workers implements AutoCloseable {

    private final ExecutorService executor;
    private final BooleanSupplier wanted;

    Workers(int threads) {
        this(threads, () -> true);
    }

    /**
     * Workers.
     *
     * @param threads how many
     * @param wanted whether what they do is still wanted; {@link #map} ends with a {@link StoppedException} where it is not
     */
    Workers(int threads, BooleanSupplier wanted) {
        this.wanted = wanted;
        AtomicInteger count = new AtomicInteger();
        ClassLoader loader = Workers.class.getClassLoader();
        executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "variorum-" + count.incrementAndGet());
            thread.setDaemon(true);
            thread.setContextClassLoader(loader);
            return thread;
        });
    }

    ExecutorService executor() {
        return executor;
    }

    /**
     * Does the same with each item, several at once; the results are in the order of the items. Who waits is woken when all is
     * done or one has failed, since to be woken costs as much as many an item does.
     */
    <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
        AtomicInteger left = new AtomicInteger(items.size());
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        List<CompletableFuture<R>> tasks = items.stream()
                .map(item -> CompletableFuture.<R>supplyAsync(() -> done(item, work), executor)
                        .whenComplete((result, fault) -> {
                            if (left.decrementAndGet() == 0 || fault != null) {
                                over.complete(true);
                            }
                        }))
                .toList();
        if (!tasks.isEmpty()) {
            over.join();
        }
        try {
            return tasks.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    /** Does the same with each item, several at once. */
    <T> void each(List<T> items, Consumer<? super T> work) {
        map(items, item -> {
            work.accept(item);
            return item;
        });
    }

    private <T, R> R done(T item, Function<? super T, ? extends R> work) {
        if (!wanted.getAsBoolean()) {
            throw new StoppedException();
        }
        return work.apply(item);
    }

    /** What was to be done is not wanted any more. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        StoppedException() {
            super("not wanted any more", null, false, false);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
