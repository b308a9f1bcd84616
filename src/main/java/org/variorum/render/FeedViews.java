package org.variorum.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.variorum.model.Briefing;
import org.variorum.model.SiteInfo;
import org.variorum.render.view.FeedEntryView;
import org.variorum.render.view.FeedView;
import org.variorum.site.BriefingPage;
import org.variorum.site.Links;
import org.variorum.site.Paths;

/** The feed of the briefings. All dates are those of the content; there is no clock. */
final class FeedViews {

    private final Kit kit;
    private final String base;

    /** A feed under a base URL, which ends with a slash. */
    FeedViews(Kit kit, String base) {
        this.kit = kit;
        this.base = base;
    }

    /** The feed, which lies at that full address. */
    FeedView feed(String self) {
        SiteInfo info = kit.site().info();
        List<Briefing> briefings = kit.site().pages(BriefingPage.class).stream()
                .map(BriefingPage::briefing)
                .toList();
        String updated = briefings.stream()
                .map(FeedViews::changed)
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
                briefings.stream()
                        .limit(kit.cutoffs().lists().entries())
                        .map(this::entry)
                        .toList());
    }

    private FeedEntryView entry(Briefing briefing) {
        return new FeedEntryView(
                briefing.title(),
                Links.full(base, Paths.briefing(briefing.id())),
                moment(briefing.date()),
                moment(changed(briefing)),
                briefing.summary(),
                Lists.authors(briefing, kit),
                briefing.tags());
    }

    private static LocalDate changed(Briefing briefing) {
        return briefing.updated().orElse(briefing.date());
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
