package org.variorum.render;

import org.variorum.model.Cutoffs;
import org.variorum.model.SiteInfo;
import org.variorum.site.Library;
import org.variorum.site.SitePage;

/** What goes on each kind of page: one class for each, which is given what it is made of. */
final class PageContents {

    private final SitePage.Cases<PageContent> kinds;

    PageContents(Kit kit) {
        SiteInfo site = kit.site().info();
        Library library = kit.site().library();
        Cutoffs.Lists cutoffs = kit.cutoffs().lists();
        JsonLd jsonLd = new JsonLd(kit.site());
        kinds = new SitePage.Cases<>(
                new HomePages(site, kit.findings(), kit.lists(), cutoffs)::content,
                new BriefingPages(kit.site(), kit.dates(), kit.findings(), kit.lists(), kit.prose(), jsonLd)::content,
                new QuestionPages(kit, jsonLd)::content,
                new ReportPages(kit)::content,
                new OutletPages(site, kit.naming(), kit.lists(), kit.cutoffs().claims())::content,
                new EntityPages(library, kit.naming(), kit.findings(), kit.lists(), cutoffs)::content,
                new EventPages(kit.dates(), kit.findings(), kit.lists())::content,
                new TagPages(kit.findings(), kit.lists())::content,
                new DisputesPages(kit.findings())::content,
                new TimelinePages(library, kit.dates(), kit.naming(), cutoffs)::content,
                new BibliographyPages(kit.references())::content,
                EntitiesPages::content,
                new TextPages(kit.findings(), kit.prose())::content,
                new MethodPages(kit)::content,
                NotFoundPages::content);
    }

    PageContent of(SitePage page) {
        return page.fold(kinds);
    }
}
