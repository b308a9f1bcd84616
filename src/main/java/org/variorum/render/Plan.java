package org.variorum.render;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.Destination;
import org.variorum.files.OutputSink;

/** All files of a site, before they are made. */
public final class Plan {

    private final List<Planned> files;
    private final Outputs outputs;

    Plan(List<Planned> files, Outputs outputs) {
        this.files = files;
        this.outputs = outputs;
    }

    /** Where all files go, in their order. */
    public List<Destination> destinations() {
        return files.stream().map(Planned::destination).toList();
    }

    /**
     * Makes all files, several at once because they do not depend on each other, and hands each over as soon as it is made.
     * What tells of the whole site is begun first. One whose template does not run is missing.
     *
     * @param workers who makes them and hands them over
     * @param sink takes them
     * @param reporter is told of templates that do not run (V603, one for each template)
     * @throws IOException if the sink could not take one, or the folder of templates cannot be read
     */
    public void make(ExecutorService workers, OutputSink sink, Reporter reporter) throws IOException {
        Production production = new Production(outputs.press(), sink);
        production.run(begun(), workers);
        production.faults().forEach(reporter::report);
    }

    private List<Planned> begun() {
        return files.stream().sorted(Comparator.comparing(Planned::span)).toList();
    }
}
