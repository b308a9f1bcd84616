package org.variorum.render;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputSink;
import org.variorum.files.ReadGate;
import org.variorum.render.theme.Templates;
import org.variorum.render.theme.Theme;
import org.variorum.render.view.SiteView;
import org.variorum.site.Site;

/**
 * Everything that a site publishes.
 *
 * <pre>{@code
 * Outputs outputs = new Outputs(site, Theme.of(Optional.empty(), reporter), gate);
 * OutputFiles.check(outputs.plan().destinations(), reporter);
 * Production production = outputs.production(sink);
 * production.rest(outputs.plan(), workers);
 * }</pre>
 */
public final class Outputs {

    private final Site site;
    private final Theme theme;
    private final List<Output> all;
    private final List<Output.Offer> offers;

    /**
     * What this site publishes.
     *
     * @param site the site
     * @param theme what its pages look like
     * @param content the gate through which static files are copied
     */
    public Outputs(Site site, Theme theme, ReadGate content) {
        this.site = site;
        this.theme = theme;
        this.all = List.of(
                new PageOutput(site),
                new FeedOutput(site),
                new SitemapOutput(site, SitemapOutput.MOST),
                new ClaimsOutput(site),
                new AssetOutput(theme),
                new StaticOutput(site, content));
        this.offers = all.stream().flatMap(output -> output.offer().stream()).toList();
    }

    /** Everything, planned: where each file goes is known before any is made. */
    public Plan plan() {
        return new Plan(all.stream().flatMap(output -> output.files().stream()).toList());
    }

    /**
     * The file at a path, made by itself. Safe for use by several threads.
     *
     * @param path relative to the root of the site
     * @param templates those of the theme
     * @return empty where nothing goes to that path
     * @throws org.variorum.render.theme.TemplateFault if its template does not run
     */
    public Optional<OutputFile> file(String path, Templates templates) {
        return planned(path).map(planned -> planned.making().with(new Press(site, templates.alone())));
    }

    Optional<Planned> planned(String path) {
        return all.stream().flatMap(output -> output.file(path).stream()).findFirst();
    }

    /** What all templates know of the site. */
    public SiteView view() {
        return SiteViews.site(site, offers);
    }

    /**
     * Begins to make files.
     *
     * @param sink takes each as soon as it is made
     * @throws IOException if the folder of templates cannot be read
     */
    public Production production(OutputSink sink) throws IOException {
        return new Production(this, new Press(site, new Templates(theme, view())), sink);
    }
}
