package org.variorum.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.Destination;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputSink;
import org.variorum.files.ReadGate;
import org.variorum.render.theme.Templates;
import org.variorum.render.theme.Theme;
import org.variorum.site.Site;

/**
 * Everything that a site publishes, planned: where each file goes is known before any is made.
 *
 * <pre>{@code
 * Outputs outputs = Outputs.of(site, Optional.empty(), gate, reporter);
 * OutputFiles.check(outputs.destinations(), reporter);
 * outputs.make(workers, sink);
 * }</pre>
 */
public final class Outputs {

    private final Site site;
    private final Theme theme;
    private final List<Output.Offer> offers;
    private final List<Planned> planned;
    private final Reporter reporter;

    private Outputs(Site site, Theme theme, ReadGate content, Reporter reporter) {
        this.site = site;
        this.theme = theme;
        this.reporter = reporter;
        List<Output> all = List.of(
                new PageOutput(site),
                new FeedOutput(site),
                new SitemapOutput(site, SitemapOutput.MOST),
                new ClaimsOutput(site),
                new AssetOutput(theme),
                new StaticOutput(site, content));
        this.offers = all.stream().flatMap(output -> output.offer().stream()).toList();
        this.planned = all.stream().flatMap(output -> output.files().stream()).toList();
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
        return planned.stream().map(Planned::destination).toList();
    }

    /**
     * Makes all files, several at once because they do not depend on each other, and hands each over as soon as it is made.
     * What tells of the whole site is begun first. One whose template does not run is missing, and the fault has been
     * reported.
     *
     * @param workers who makes them and hands them over
     * @param sink takes them
     * @throws IOException if the sink could not take one, or the folder of templates cannot be read
     */
    public void make(ExecutorService workers, OutputSink sink) throws IOException {
        Production production = new Production(press(), sink);
        production.run(begun(), workers);
        production.faults().forEach(reporter::report);
    }

    /**
     * Each file by itself, made when it is asked for by its path; empty for a path to which nothing goes. What it gives may
     * be used by several threads, and throws a {@link org.variorum.render.theme.TemplateFault} where a template does not
     * run.
     *
     * @throws IOException if the folder of templates cannot be read
     */
    public Function<String, Optional<OutputFile>> single() throws IOException {
        Press press = press();
        Map<String, Planned> files = new HashMap<>();
        planned.forEach(file -> files.put(file.destination().path(), file));
        return path ->
                Optional.ofNullable(files.get(path)).map(file -> file.making().with(press));
    }

    private Press press() throws IOException {
        return new Press(site, new Templates(theme, SiteViews.site(site, offers)));
    }

    private List<Planned> begun() {
        return planned.stream().sorted(Comparator.comparing(Planned::span)).toList();
    }
}
