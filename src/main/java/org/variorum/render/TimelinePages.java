package org.variorum.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Edtf;
import org.variorum.model.Event;
import org.variorum.model.Finding;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.MomentView;
import org.variorum.render.view.TimelinePageView;
import org.variorum.render.view.TimelinePageView.YearView;
import org.variorum.site.Moment;
import org.variorum.site.Paths;
import org.variorum.site.TimelinePage;

/** The page of all that has a date. */
final class TimelinePages {

    private final Moment.Cases<MomentView> views;

    TimelinePages(Kit kit) {
        this.views = new Moment.Cases<>(m -> happened(m, kit), m -> found(m, kit), m -> claimed(m, kit));
    }

    PageContent content(TimelinePage page) {
        Map<String, List<MomentView>> years = new LinkedHashMap<>();
        List<MomentView> undated = new ArrayList<>();
        for (Moment moment : page.moments()) {
            year(moment.when())
                    .map(y -> years.computeIfAbsent(y, k -> new ArrayList<>()))
                    .orElse(undated)
                    .add(moment.fold(views));
        }
        return PageContent.of(
                "Everything on this site that has a date: what happened, what was found, what sources say.",
                new TimelinePageView(
                        years.entrySet().stream()
                                .map(e -> new YearView(e.getKey(), e.getValue()))
                                .toList(),
                        undated));
    }

    /** The year in which a date begins; empty where it has neither beginning nor end. */
    private static Optional<String> year(Edtf when) {
        return when.span()
                .low()
                .map(t -> String.valueOf(t.getYear()))
                .or(() -> when.span().high().map(t -> "Up to " + t.getYear()));
    }

    private static MomentView happened(Moment.Happened moment, Kit kit) {
        Event event = moment.event();
        return new MomentView(
                kit.dates().of(Optional.of(event.when())),
                Texts.exactness(event.when()),
                "Event",
                new LinkView(event.name(), Paths.event(event.id())),
                event.where().flatMap(kit.site().library()::entity).map(Naming::link),
                event.description(),
                Optional.empty());
    }

    private static MomentView found(Moment.Found moment, Kit kit) {
        return new MomentView(
                kit.dates().of(moment.date()),
                Texts.exactness(moment.when()),
                "Finding",
                question(moment.finding(), ""),
                Optional.empty(),
                Optional.of(Texts.capital(moment.finding().confidence().label()) + "."),
                Optional.of(Texts.chip(moment.finding().verdict())));
    }

    private static MomentView claimed(Moment.Claimed moment, Kit kit) {
        return new MomentView(
                kit.dates().of(moment.date()),
                Texts.exactness(moment.when()),
                "Claim",
                question(moment.finding(), "#position." + (moment.position() + 1)),
                Optional.empty(),
                Optional.of("Said by " + Texts.list(outlets(moment, kit)) + "."),
                kit.site()
                        .library()
                        .standings(moment.finding().question().id())
                        .map(s -> Texts.chip(s.of(moment.position()))));
    }

    private static LinkView question(Finding finding, String anchor) {
        return new LinkView(
                finding.question().brief(), Paths.question(finding.question().id()) + anchor);
    }

    /** Who gives the date, the first few of them. */
    private static List<String> outlets(Moment.Claimed claimed, Kit kit) {
        Set<String> outlets = new LinkedHashSet<>();
        claimed.finding().reconciliation().positions().get(claimed.position()).claims().stream()
                .flatMap(id -> kit.site().library().claim(id).stream())
                .flatMap(c -> kit.site().library().report(c.source()).stream())
                .forEach(r -> outlets.add(kit.naming().outlet(r)));
        return outlets.size() <= kit.cutoffs().lists().outlets()
                ? List.copyOf(outlets)
                : List.of(outlets.iterator().next(), (outlets.size() - 1) + " others");
    }
}
