package org.variorum.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.model.Cutoffs;
import org.variorum.model.Entity;
import org.variorum.model.Prose;
import org.variorum.model.Words;
import org.variorum.render.view.BibliographyEntryView;
import org.variorum.render.view.BibliographyPageView;
import org.variorum.render.view.BriefingView;
import org.variorum.render.view.CountsView;
import org.variorum.render.view.DisputesPageView;
import org.variorum.render.view.EntitiesPageView;
import org.variorum.render.view.EntityPageView;
import org.variorum.render.view.HomeView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.NotFoundView;
import org.variorum.render.view.ReferenceView;
import org.variorum.render.view.TagPageView;
import org.variorum.render.view.TextPageView;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.site.SitePage;

/** The pages that gather: home, entities, tags, disputes, bibliography; and pages of plain text. */
final class ListPages {

    private final Kit kit;
    private final Cutoffs.Lists cutoffs;
    private final Library library;

    ListPages(Kit kit) {
        this.kit = kit;
        this.cutoffs = kit.cutoffs().lists();
        this.library = kit.site().library();
    }

    PageContent home(SitePage.Home page) {
        List<BriefingView> briefings = Lists.briefings(page.latest(), kit);
        int latest = Math.min(cutoffs.briefings(), briefings.size());
        List<SitePage.ReportPage> reports = kit.site().pages(SitePage.ReportPage.class);
        HomeView view = new HomeView(
                briefings.subList(0, latest),
                briefings.subList(latest, briefings.size()),
                kit.findings()
                        .of(page.disputed().stream().limit(cutoffs.disputed()).toList()),
                page.corrections().stream()
                        .limit(cutoffs.corrections())
                        .map(c -> Lists.correction(c, kit))
                        .toList(),
                new CountsView(
                        briefings.size(),
                        library.findings().size(),
                        reports.size(),
                        reports.stream()
                                .mapToInt(r -> r.report().claims().size())
                                .sum(),
                        kit.site().pages(SitePage.OutletPage.class).size()));
        String description = kit.site()
                .info()
                .description()
                .or(() -> kit.site().info().subtitle())
                .orElse(page.title());
        return PageContent.of("home", description, view);
    }

    PageContent entity(SitePage.EntityPage page) {
        Entity entity = page.entity();
        List<List<LinkView>> chains = new ArrayList<>();
        chain(entity, List.of(), chains);
        EntityPageView view = new EntityPageView(
                entity.name(),
                entity.kind().map(k -> Texts.capital(Words.of(k))),
                entity.aliases(),
                entity.description(),
                chains,
                kit.naming().entities(entity.instanceOf()),
                page.members().stream().map(Naming::link).toList(),
                kit.findings().of(page.subjectOf()),
                kit.findings().of(page.namedIn()),
                page.events().stream().map(kit.fragments()::event).toList(),
                entity.sameAs().filter(q -> q.matches("Q[0-9]+")));
        return PageContent.of(
                "entity", entity.description().orElse(entity.name() + ": where it occurs in this site."), view);
    }

    /**
     * Every chain of wholes, from the nearest to the widest; a circle ends where it closes, and a thicket after a few.
     * Of a very long one only the beginning.
     */
    private void chain(Entity entity, List<LinkView> soFar, List<List<LinkView>> chains) {
        List<Entity> wholes = soFar.size() >= cutoffs.links()
                ? List.of()
                : entity.partOf().stream()
                        .flatMap(id -> library.entity(id).stream())
                        .filter(whole -> !soFar.contains(Naming.link(whole)))
                        .toList();
        if (wholes.isEmpty() && !soFar.isEmpty()) {
            chains.add(soFar);
        }
        for (Entity whole : wholes) {
            if (chains.size() >= cutoffs.wholes()) {
                return;
            }
            List<LinkView> longer = new ArrayList<>(soFar);
            longer.add(Naming.link(whole));
            chain(whole, longer, chains);
        }
    }

    PageContent entities(SitePage.EntitiesPage page) {
        return PageContent.of(
                "entities",
                "Everybody and everything that the questions of this site turn on.",
                new EntitiesPageView(page.entities().stream().map(Naming::link).toList()));
    }

    PageContent tag(SitePage.TagPage page) {
        TagPageView view = new TagPageView(
                page.tag(),
                Lists.briefings(page.briefings(), kit),
                kit.findings().of(page.findings()),
                Lists.reports(page.reports(), kit));
        return PageContent.of("tag", "Everything under the tag " + page.tag() + ".", view);
    }

    PageContent disputes(SitePage.DisputesPage page) {
        int open = Math.toIntExact(page.findings().stream()
                .filter(f -> f.verdict() == org.variorum.model.Verdict.UNRESOLVED
                        || f.status() == org.variorum.model.Decision.Status.OPEN)
                .count());
        return PageContent.of(
                "disputes",
                "Every question that this site looks into, with its answer, verdict and confidence.",
                new DisputesPageView(kit.findings().of(page.findings()), open));
    }

    PageContent bibliography(SitePage.BibliographyPage page) {
        List<BibliographyEntryView> entries = page.entries().stream()
                .map(e -> new BibliographyEntryView(
                        Naming.anchor(e.work().key()), kit.references().of(e.work()), Lists.citing(e.citedBy())))
                .sorted(Comparator.comparing((BibliographyEntryView e) -> sortKey(e.reference()))
                        .thenComparing(BibliographyEntryView::anchor))
                .toList();
        return PageContent.of("bibliography", "Every work cited on this site.", new BibliographyPageView(entries));
    }

    private static String sortKey(ReferenceView r) {
        String key =
                r.authors() + "|" + r.container().orElse("") + "|" + r.title().orElse("");
        return key.replaceAll("^\\|", "").toLowerCase(java.util.Locale.ROOT);
    }

    PageContent text(SitePage.TextPage page) {
        Prose body = page.page().body();
        PageProse prose =
                new PageProse(kit, page.path(), page.page().path(), body, Marks.linking(kit.findings(), page.path()));
        TextPageView view = new TextPageView(page.title(), page.page().description(), prose.html(2), prose.sources());
        return PageContent.of("text", page.page().description().orElse(page.title()), view);
    }

    PageContent notFound() {
        List<LinkView> links = List.of(
                new LinkView("All questions", Paths.DISPUTES), new LinkView("All works cited", Paths.BIBLIOGRAPHY));
        return PageContent.of("404", "There is no such page.", new NotFoundView(links));
    }
}
