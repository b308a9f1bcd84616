package org.variorum.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.variorum.model.Briefing;
import org.variorum.model.Cutoffs;
import org.variorum.model.SiteInfo;
import org.variorum.render.view.FeedEntryView;
import org.variorum.render.view.FeedView;
import org.variorum.site.Links;
import org.variorum.site.Paths;
import org.variorum.site.Site;

/** The feed of the briefings. All dates are those of the content; there is no clock. */
final class FeedViews {

    private final Site site;
    private final Cutoffs.Lists cutoffs;
    private final String base;

    FeedViews(Site site, Cutoffs.Lists cutoffs, String base) {
        this.site = site;
        this.cutoffs = cutoffs;
        this.base = base;
    }

    /** The feed, which lies at that full address. */
    FeedView feed(String self) {
        SiteInfo info = site.info();
        List<Briefing> briefings = site.briefings();
        String updated = briefings.stream()
                .map(Briefing::changed)
                .max(Comparator.naturalOrder())
                .map(FeedViews::moment)
                .orElse("1970-01-01T00:00:00Z");
        return new FeedView(
                info.title(),
                info.subtitle(),
                base,
                self,
                updated,
                info.licence(),
                info.language(),
                info.publisher().map(SiteInfo.Publisher::name).orElse(info.title()),
                briefings.stream().limit(cutoffs.entries()).map(this::entry).toList());
    }

    private FeedEntryView entry(Briefing briefing) {
        return new FeedEntryView(
                briefing.title(),
                Links.full(base, Paths.briefing(briefing.id())),
                moment(briefing.date()),
                moment(briefing.changed()),
                briefing.summary(),
                site.library().names(briefing.authors()),
                briefing.tags());
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
