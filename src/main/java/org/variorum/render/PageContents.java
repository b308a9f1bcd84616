package org.variorum.render;

import org.variorum.site.SitePage;

/** What goes on each kind of page: one class for each. */
final class PageContents {

    private final SitePage.Cases<PageContent> kinds;

    PageContents(Kit kit) {
        JsonLd jsonLd = new JsonLd(kit.site());
        kinds = new SitePage.Cases<>(
                new HomePages(kit)::content,
                new BriefingPages(kit, jsonLd)::content,
                new QuestionPages(kit, jsonLd)::content,
                new ReportPages(kit)::content,
                new OutletPages(kit)::content,
                new EntityPages(kit)::content,
                new EventPages(kit)::content,
                new TagPages(kit)::content,
                new DisputesPages(kit)::content,
                new TimelinePages(kit)::content,
                new BibliographyPages(kit)::content,
                EntitiesPages::content,
                new TextPages(kit)::content,
                new MethodPages(kit)::content,
                NotFoundPages::content);
    }

    PageContent of(SitePage page) {
        return page.fold(kinds);
    }
}
