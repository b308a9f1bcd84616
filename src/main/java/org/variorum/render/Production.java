package org.variorum.render;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputSink;
import org.variorum.render.theme.TemplateFault;

/** The making of files, once: each is handed over by the worker that made it, and forgotten. */
final class Production {

    private final Press press;
    private final OutputSink sink;
    private final Map<String, Diagnostic> faults = new TreeMap<>();
    private volatile boolean stopped;

    Production(Press press, OutputSink sink) {
        this.press = press;
        this.sink = sink;
    }

    /** Makes the files and waits for all of them. A fault of a template does not stop it, a sink that fails does. */
    void run(List<Planned> files, ExecutorService workers) throws IOException {
        List<Callable<Planned>> tasks =
                files.stream().<Callable<Planned>>map(file -> () -> make(file)).toList();
        try {
            for (Future<Planned> task : workers.invokeAll(tasks)) {
                take(task);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        }
    }

    /** What is wrong with templates: of several faults of one template, that of the file that was begun first. */
    Collection<Diagnostic> faults() {
        return faults.values();
    }

    private Planned make(Planned file) throws IOException {
        if (!stopped) {
            sink.begins();
            OutputFile made = file.making().with(press);
            try {
                sink.accept(made);
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
            if (e.getCause() instanceof TemplateFault fault) {
                Diagnostic diagnostic = fault.diagnostic();
                faults.putIfAbsent(diagnostic.location().path(), diagnostic);
            } else if (e.getCause() instanceof IOException failure) {
                throw failure;
            } else if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            } else {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
