package org.variorum.render;

import org.variorum.site.SitePage;

/** What goes on each kind of page. */
final class PageContents {

    private final QuestionPages questions;
    private final BriefingPages briefings;
    private final ReportPages reports;
    private final ListPages lists;
    private final MethodPages method;
    private final TimelinePages times;

    PageContents(Kit kit) {
        JsonLd jsonLd = new JsonLd(kit.site());
        questions = new QuestionPages(kit, jsonLd);
        briefings = new BriefingPages(kit, jsonLd);
        reports = new ReportPages(kit);
        lists = new ListPages(kit);
        method = new MethodPages(kit);
        times = new TimelinePages(kit);
    }

    PageContent of(SitePage page) {
        if (page instanceof SitePage.Home p) {
            return lists.home(p);
        } else if (page instanceof SitePage.BriefingPage p) {
            return briefings.content(p);
        } else if (page instanceof SitePage.QuestionPage p) {
            return questions.content(p);
        } else if (page instanceof SitePage.ReportPage p) {
            return reports.report(p);
        } else if (page instanceof SitePage.OutletPage p) {
            return reports.outlet(p);
        } else if (page instanceof SitePage.EntityPage p) {
            return lists.entity(p);
        } else if (page instanceof SitePage.EntitiesPage p) {
            return lists.entities(p);
        } else if (page instanceof SitePage.EventPage p) {
            return times.event(p);
        } else if (page instanceof SitePage.TimelinePage p) {
            return times.timeline(p);
        } else if (page instanceof SitePage.TagPage p) {
            return lists.tag(p);
        } else if (page instanceof SitePage.DisputesPage p) {
            return lists.disputes(p);
        } else if (page instanceof SitePage.BibliographyPage p) {
            return lists.bibliography(p);
        } else if (page instanceof SitePage.TextPage p) {
            return lists.text(p);
        } else if (page instanceof SitePage.MethodPage p) {
            return method.content(p);
        }
        return lists.notFound();
    }
}
