package org.variorum.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.files.OutputSink;
import org.variorum.render.theme.TemplateFault;

/**
 * The making of files, each once: it is handed over by the worker that made it, and forgotten. One whose template does not run is
 * missing. Safe for use by several threads.
 */
public final class Production {

    private final Making making;
    private final OutputSink sink;
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final Map<String, Fault> faults = new TreeMap<>();
    private volatile boolean stopped;

    /** What is wrong with a template, as the file at that path shows it. */
    private record Fault(String path, Diagnostic diagnostic) {}

    /** Makes the file at a path and hands it over, if it is not known to be what it was. */
    @FunctionalInterface
    public interface Making {

        /** Nothing happens where no file goes there. The sink is told when the making begins. */
        void hand(String path, OutputSink sink) throws IOException;
    }

    /**
     * Begins to make files.
     *
     * @param sink takes each as soon as it is made
     */
    public Production(Making making, OutputSink sink) {
        this.making = making;
        this.sink = sink;
    }

    /**
     * Makes the file at a path before the others; nothing happens where none goes there.
     *
     * @throws IOException if the sink could not take it
     */
    public void one(String path) throws IOException {
        if (made.add(path)) {
            tried(path);
        }
    }

    /** How many files of a plan are not made yet. */
    public int left(Plan plan) {
        return (int) plan.places().stream()
                .filter(place -> !made.contains(place.path()))
                .count();
    }

    /**
     * Makes all files that are not made yet, several at once because they do not depend on each other. What tells of the whole site
     * is begun first.
     *
     * @param plan all files
     * @param untouched which of them are what they were, if the sink has kept them
     * @param workers who makes them and hands them over
     * @throws IOException if the sink could not take one
     */
    public void rest(Plan plan, Predicate<String> untouched, ExecutorService workers) throws IOException {
        List<Callable<String>> tasks = new ArrayList<>();
        for (Plan.Place place : plan.begun()) {
            String path = place.path();
            if (made.add(path) && !(untouched.test(path) && sink.keeps(path))) {
                tasks.add(() -> tried(path));
            }
        }
        try {
            for (Future<String> task : workers.invokeAll(tasks)) {
                take(task);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        }
    }

    /** What is wrong with templates, once each: of several faults of one template, that of the file whose path comes first. */
    public List<Diagnostic> faults() {
        synchronized (faults) {
            return faults.values().stream().map(Fault::diagnostic).toList();
        }
    }

    private void add(String path, TemplateFault fault) {
        synchronized (faults) {
            faults.merge(
                    fault.diagnostic().location().path(),
                    new Fault(path, fault.diagnostic()),
                    (one, other) -> one.path().compareTo(other.path()) <= 0 ? one : other);
        }
    }

    /** A fault of a template does not stop the others. */
    private String tried(String path) throws IOException {
        try {
            make(path);
        } catch (TemplateFault fault) {
            add(path, fault);
        }
        return path;
    }

    /** A sink that fails stops all. */
    private void make(String path) throws IOException {
        if (!stopped) {
            try {
                making.hand(path, sink);
            } catch (IOException e) {
                stopped = true;
                throw e;
            }
        }
    }

    private void take(Future<String> task) throws IOException, InterruptedException {
        try {
            task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            } else if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            } else {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
