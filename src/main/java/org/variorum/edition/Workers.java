package org.variorum.edition;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

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
     * @param wanted whether what they do is still wanted; {@link #each} ends with a {@link StoppedException} where it is not
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
     * Does the same with each item, several at once. Who waits is woken when all is done or one has failed, since to be woken costs
     * as much as many an item does.
     */
    <T> void each(List<T> items, Consumer<? super T> work) {
        AtomicInteger left = new AtomicInteger(items.size());
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        List<CompletableFuture<Void>> tasks = items.stream()
                .map(item -> CompletableFuture.runAsync(() -> work(item, work), executor)
                        .whenComplete((nothing, fault) -> {
                            if (left.decrementAndGet() == 0 || fault != null) {
                                over.complete(true);
                            }
                        }))
                .toList();
        if (!tasks.isEmpty()) {
            over.join();
        }
        try {
            tasks.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    private <T> void work(T item, Consumer<? super T> work) {
        if (!wanted.getAsBoolean()) {
            throw new StoppedException();
        }
        work.accept(item);
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
