package org.variorum.render;

import org.variorum.site.SitePage;

/** What goes on each kind of page. */
final class PageContents {

    private final SitePage.Cases<PageContent> kinds;

    PageContents(Kit kit) {
        JsonLd jsonLd = new JsonLd(kit.site());
        ReportPages reports = new ReportPages(kit);
        ListPages lists = new ListPages(kit);
        TimelinePages times = new TimelinePages(kit);
        kinds = new SitePage.Cases<>(
                lists::home,
                new BriefingPages(kit, jsonLd)::content,
                new QuestionPages(kit, jsonLd)::content,
                reports::report,
                reports::outlet,
                lists::entity,
                times::event,
                lists::tag,
                lists::disputes,
                times::timeline,
                lists::bibliography,
                lists::entities,
                lists::text,
                new MethodPages(kit)::content,
                page -> lists.notFound());
    }

    PageContent of(SitePage page) {
        return page.fold(kinds);
    }
}
