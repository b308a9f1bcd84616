package org.variorum.render;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputSink;
import org.variorum.render.theme.TemplateFault;

/**
 * The making of files, each once: it is handed over by the worker that made it, and forgotten. One whose template does not run is
 * missing. Safe for use by several threads.
 */
public final class Production {

    private final Outputs outputs;
    private final Press press;
    private final OutputSink sink;
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final Map<String, Fault> faults = new TreeMap<>();
    private volatile boolean stopped;

    /** What is wrong with a template, as the file at that path shows it. */
    private record Fault(String path, Diagnostic diagnostic) {}

    Production(Outputs outputs, Press press, OutputSink sink) {
        this.outputs = outputs;
        this.press = press;
        this.sink = sink;
    }

    /**
     * Makes the file at a path before the others; nothing happens where none goes there.
     *
     * @throws IOException if the sink could not take it
     */
    public void one(String path) throws IOException {
        Optional<Planned> file = outputs.planned(path);
        if (file.isPresent() && made.add(path)) {
            tried(file.get());
        }
    }

    /** How many files of a plan are not made yet. */
    public int left(Plan plan) {
        return (int) plan.files().stream()
                .filter(file -> !made.contains(file.destination().path()))
                .count();
    }

    /**
     * Makes all files that are not made yet, several at once because they do not depend on each other. What tells of the whole site
     * is begun first.
     *
     * @param plan all files
     * @param workers who makes them and hands them over
     * @throws IOException if the sink could not take one
     */
    public void rest(Plan plan, ExecutorService workers) throws IOException {
        List<Callable<Planned>> tasks = plan.begun().stream()
                .filter(file -> made.add(file.destination().path()))
                .<Callable<Planned>>map(file -> () -> tried(file))
                .toList();
        try {
            for (Future<Planned> task : workers.invokeAll(tasks)) {
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
    private Planned tried(Planned file) throws IOException {
        try {
            return make(file);
        } catch (TemplateFault fault) {
            add(file.destination().path(), fault);
            return file;
        }
    }

    /** A sink that fails stops all. */
    private Planned make(Planned file) throws IOException {
        if (!stopped) {
            sink.begins();
            OutputFile ready = file.making().with(press);
            try {
                sink.accept(ready);
            } catch (IOException e) {
                stopped = true;
                throw e;
            }
        }
        return file;
    }

    private void take(Future<Planned> task) throws IOException, InterruptedException {
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
