package org.variorum.edition;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The threads of one run. They are its own and not the common pool's, because those see the application's class loader
 * where Maven's plugin needs its own.
 */
final class Workers implements AutoCloseable {

    private final ExecutorService executor;
    private final Consumer<Runnable> manner;

    Workers(int threads) {
        this(threads, Runnable::run);
    }

    /**
     * Workers.
     *
     * @param threads how many
     * @param manner does each piece of work, as by {@link Edition#whileWanted}
     */
    Workers(int threads, Consumer<Runnable> manner) {
        this.manner = manner;
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
                .map(item -> CompletableFuture.runAsync(() -> manner.accept(() -> work.accept(item)), executor)
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

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
