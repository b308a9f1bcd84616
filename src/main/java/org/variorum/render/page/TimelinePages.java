package org.variorum.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Cutoffs;
import org.variorum.model.Edtf;
import org.variorum.model.Event;
import org.variorum.model.Finding;
import org.variorum.render.part.Chips;
import org.variorum.render.part.DateViews;
import org.variorum.render.part.NameLists;
import org.variorum.render.part.Naming;
import org.variorum.render.part.Texts;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.MomentView;
import org.variorum.render.view.TimelinePageView;
import org.variorum.render.view.TimelinePageView.YearView;
import org.variorum.site.Library;
import org.variorum.site.Moment;
import org.variorum.site.Paths;
import org.variorum.site.TimelinePage;
import org.variorum.words.ListingWords;

/** The page of all that has a date. */
final class TimelinePages {

    private final Library library;
    private final Chips chips;
    private final DateViews dates;
    private final Naming naming;
    private final Cutoffs.Lists cutoffs;
    private final ListingWords words;
    private final NameLists list;
    private final Moment.Cases<MomentView> views = new Moment.Cases<>(this::happened, this::found, this::claimed);

    TimelinePages(Library library, Chips chips, DateViews dates, Naming naming, Cutoffs.Lists cutoffs) {
        this.library = library;
        this.chips = chips;
        this.dates = dates;
        this.naming = naming;
        this.cutoffs = cutoffs;
        this.words = library.values().language().frame().lists();
        this.list = NameLists.of(library);
    }

    PageContent content(TimelinePage page) {
        Map<String, List<MomentView>> years = new LinkedHashMap<>();
        List<MomentView> undated = new ArrayList<>();
        for (Moment moment : page.moments().entries()) {
            year(moment.when())
                    .map(y -> years.computeIfAbsent(y, k -> new ArrayList<>()))
                    .orElse(undated)
                    .add(moment.fold(views));
        }
        return PageContent.of(
                words.allDated(),
                new TimelinePageView(
                        years.entrySet().stream()
                                .map(e -> new YearView(e.getKey(), e.getValue()))
                                .toList(),
                        undated,
                        page.moments().older(),
                        page.moments().newer()));
    }

    /** The year, decade or century in which a date begins; empty where it has neither beginning nor end. */
    private Optional<String> year(Edtf when) {
        return when.begin()
                .map(first -> first.precision().compareTo(Edtf.Precision.YEAR) < 0
                        ? Texts.capital(dates.words().date(first.unmarked()))
                        : dates.words().year(first.earliest().getYear()))
                .or(() -> when.span()
                        .high()
                        .map(t -> words.upTo().say(dates.words().year(t.getYear()))));
    }

    private MomentView happened(Moment.Happened moment) {
        Event event = moment.event();
        return new MomentView(
                dates.of(event.when()),
                dates.words().exactness(event.when().date()),
                "event",
                new LinkView(event.name(), Paths.event(event.id())),
                event.where().flatMap(library::entity).map(Naming::link),
                event.description(),
                Optional.empty());
    }

    private MomentView found(Moment.Found moment) {
        Finding finding = library.finding(moment.question()).orElseThrow();
        return new MomentView(
                dates.of(moment.date()),
                dates.words().exactness(moment.when()),
                "finding",
                question(finding, ""),
                Optional.empty(),
                Optional.of(Texts.capital(chips.labels().confidence(finding.confidence())) + "."),
                Optional.of(chips.of(finding.verdict())));
    }

    private MomentView claimed(Moment.Claimed moment) {
        Finding finding = library.finding(moment.question()).orElseThrow();
        return new MomentView(
                dates.of(moment.date()),
                dates.words().exactness(moment.when()),
                "claim",
                question(finding, "#position." + (moment.position() + 1)),
                Optional.empty(),
                Optional.of(words.saidBy().say(list.of(outlets(finding, moment.position())))),
                library.standings(moment.question()).map(s -> chips.of(s.of(moment.position()))));
    }

    private static LinkView question(Finding finding, String anchor) {
        return new LinkView(
                finding.question().brief(), Paths.question(finding.question().id()) + anchor);
    }

    /** Who gives the date, the first few of them. */
    private List<String> outlets(Finding finding, int position) {
        Set<String> outlets = new LinkedHashSet<>();
        finding.reconciliation().positions().get(position).claims().stream()
                .flatMap(id -> library.claim(id).stream())
                .flatMap(c -> library.report(c.source()).stream())
                .forEach(r -> outlets.add(naming.outlet(r)));
        return outlets.size() <= cutoffs.outlets()
                ? List.copyOf(outlets)
                : List.of(outlets.iterator().next(), words.moreOutlets().say(outlets.size() - 1));
    }
}
