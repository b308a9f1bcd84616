package org.variorum.render;

import java.util.List;
import java.util.Optional;
import org.variorum.files.OutputFile;
import org.variorum.files.ReadGate;
import org.variorum.render.part.FindingCards;
import org.variorum.render.search.SearchFiles;
import org.variorum.render.theme.Templates;
import org.variorum.render.theme.Theme;
import org.variorum.render.view.SiteView;
import org.variorum.site.Site;

/**
 * Everything that a site publishes.
 *
 * <pre>{@code
 * FindingCards cards = new FindingCards(site);
 * Outputs outputs = new Outputs(site, cards, new SearchFiles(site, cards), Theme.of(Optional.empty(), reporter), gate);
 * OutputFiles.check(outputs.plan().destinations(), reporter);
 * Press press = outputs.press(new Templates(theme, outputs.view(), language.frame()));
 * outputs.file("index.html", press);
 * }</pre>
 */
public final class Outputs {

    private final Site site;
    private final FindingCards cards;
    private final AssetOutput assets;
    private final List<Output> all;
    private final List<Output.Offer> offers;

    /**
     * What this site publishes.
     *
     * @param site the site
     * @param cards its findings in short
     * @param search what its readers look things up in
     * @param theme what its pages look like
     * @param content the gate through which static files are copied
     */
    public Outputs(Site site, FindingCards cards, SearchFiles search, Theme theme, ReadGate content) {
        this.site = site;
        this.cards = cards;
        this.assets = new AssetOutput(theme, site, content);
        this.all = List.of(
                new PageOutput(site),
                new FeedOutput(site, cards),
                new SitemapOutput(site, SitemapOutput.MOST),
                new ClaimsOutput(site),
                new PictureOutput(site),
                new CardOutput(site),
                new BibliographyOutput(site),
                new FindingsOutput(site, cards),
                new GuideOutput(site),
                new SearchOutput(search),
                assets,
                new StaticOutput(site, content));
        this.offers = all.stream().flatMap(output -> output.offer().stream()).toList();
    }

    /** Everything, planned: where each file goes is known before any is made. */
    public Plan plan() {
        return new Plan(all.stream()
                .flatMap(output -> output.files().stream())
                .map(Planned::place)
                .toList());
    }

    /**
     * The file at a path, made by itself. Safe for use by several threads.
     *
     * @param path relative to the root of the site
     * @param press what it is made with
     * @return empty where nothing goes to that path
     * @throws org.variorum.render.theme.TemplateFault if its template does not run
     */
    public Optional<OutputFile> file(String path, Press press) {
        return all.stream()
                .flatMap(output -> output.file(path).stream())
                .findFirst()
                .flatMap(planned -> planned.making().with(press));
    }

    /** What its files are made with. */
    public Press press(Templates templates) {
        return new Press(site, cards, templates, this::view);
    }

    /** What all templates know of the site. */
    public SiteView view() {
        return view(site);
    }

    private SiteView view(Site spoken) {
        return SiteViews.site(spoken, offers, assets);
    }
}
