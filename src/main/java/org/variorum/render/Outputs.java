package org.variorum.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.Destination;
import org.variorum.files.OutputFile;
import org.variorum.files.ReadGate;
import org.variorum.render.theme.TemplateFault;
import org.variorum.render.theme.Templates;
import org.variorum.render.theme.Theme;
import org.variorum.site.Site;

/**
 * Everything that a site publishes, planned: where each file goes is known before any is made.
 *
 * <pre>{@code
 * Outputs outputs = Outputs.of(site, Optional.empty(), gate, reporter);
 * OutputFiles.check(outputs.destinations(), reporter);
 * List<OutputFile> files = outputs.make(workers);
 * }</pre>
 */
public final class Outputs {

    private final Site site;
    private final Theme theme;
    private final List<Output> all;
    private final Reporter reporter;

    private Outputs(Site site, Theme theme, ReadGate content, Reporter reporter) {
        this.site = site;
        this.theme = theme;
        this.reporter = reporter;
        this.all = List.of(
                new PageOutput(site),
                new FeedOutput(site),
                new SitemapOutput(site),
                new ClaimsOutput(site),
                new AssetOutput(theme),
                new StaticOutput(site, content));
    }

    /**
     * What this site publishes.
     *
     * @param site the site
     * @param templates a folder whose files replace those of the default theme, one by one
     * @param content the gate through which static files are copied
     * @param reporter is told of files of that folder that replace nothing (V604), and of templates that do not run (V603,
     *     one for each template)
     * @throws IOException if the folder of templates cannot be read
     */
    public static Outputs of(Site site, Optional<Path> templates, ReadGate content, Reporter reporter)
            throws IOException {
        return new Outputs(site, Theme.of(templates, reporter), content, reporter);
    }

    /** Where all files go, in their order. */
    public List<Destination> destinations() {
        return planned().stream().map(Planned::destination).toList();
    }

    /**
     * All files, in their order. Files do not depend on each other, so they are made side by side. One whose template does
     * not run is missing, and the fault has been reported.
     *
     * @param workers who makes them
     * @throws IOException if the folder of templates cannot be read
     */
    public List<OutputFile> make(ExecutorService workers) throws IOException {
        List<Output.Offer> offers =
                all.stream().flatMap(output -> output.offer().stream()).toList();
        Press press = new Press(site, new Templates(theme, SiteViews.site(site, offers)));
        List<Callable<OutputFile>> tasks = planned().stream()
                .<Callable<OutputFile>>map(file -> () -> file.making().with(press))
                .toList();
        return run(tasks, workers);
    }

    private List<Planned> planned() {
        return all.stream().flatMap(output -> output.files().stream()).toList();
    }

    /** Results in the order of the tasks; of several faults of one template the first in that order is reported. */
    private List<OutputFile> run(List<Callable<OutputFile>> tasks, ExecutorService workers) {
        List<OutputFile> files = new ArrayList<>();
        Map<String, Diagnostic> faults = new TreeMap<>();
        try {
            for (Future<OutputFile> result : workers.invokeAll(tasks)) {
                try {
                    files.add(result.get());
                } catch (ExecutionException e) {
                    Diagnostic fault = fault(e).diagnostic();
                    faults.putIfAbsent(fault.location().path(), fault);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        }
        faults.values().forEach(reporter::report);
        return files;
    }

    private static TemplateFault fault(ExecutionException e) {
        if (e.getCause() instanceof TemplateFault fault) {
            return fault;
        }
        if (e.getCause() instanceof RuntimeException ours) {
            throw ours;
        }
        throw new IllegalStateException(e.getCause());
    }
}
