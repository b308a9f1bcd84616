package org.variorum.render.part;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Briefing;
import org.variorum.model.Claim;
import org.variorum.model.Correction;
import org.variorum.model.Event;
import org.variorum.model.QuoteState;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.render.view.BriefingView;
import org.variorum.render.view.CorrectionView;
import org.variorum.render.view.EventView;
import org.variorum.render.view.FateView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.ReportLineView;
import org.variorum.render.view.StretchView;
import org.variorum.site.Citing;
import org.variorum.site.Fate;
import org.variorum.site.HomePage;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.site.Stretch;

/** What stands in lists: briefings, reports, claims, events, corrections, each in a line or two. */
public final class Lists {

    private final Site site;
    private final Library library;
    private final DateViews dates;
    private final Naming naming;
    private final FindingViews findings;

    /** What stands in lists on this site. */
    public Lists(Site site, DateViews dates, Naming naming, FindingViews findings) {
        this.site = site;
        this.library = site.library();
        this.dates = dates;
        this.naming = naming;
        this.findings = findings;
    }

    /** A briefing. */
    public BriefingView briefing(Briefing briefing) {
        return new BriefingView(
                briefing.title(),
                briefing.summary(),
                Paths.briefing(briefing.id()),
                briefing.rendition().language(),
                dates.of(briefing.date()),
                Optional.of(briefing.changed())
                        .filter(day -> !day.equals(briefing.date()))
                        .map(dates::of),
                Naming.people(briefing.authors(), library),
                Naming.tags(briefing.tags()));
    }

    /** Briefings, in their order. */
    public StretchView<BriefingView> briefings(Stretch<Briefing> briefings) {
        return Cuts.stretch(briefings, b -> briefing(b));
    }

    ReportLineView report(Report report) {
        return new ReportLineView(
                naming.titled(report),
                naming.outletLink(report),
                dates.of(report.citation().issued()),
                report.source().reliability().name(),
                report.claims().size());
    }

    /** Reports, in their order. */
    public List<ReportLineView> reports(List<Report> reports) {
        return reports.stream().map(r -> report(r)).toList();
    }

    /** As many reports as stand on one page, in their order. */
    public StretchView<ReportLineView> reports(Stretch<ReportId> reports) {
        return Cuts.stretch(reports, id -> report(library.report(id).orElseThrow()));
    }

    /** A claim and how it fared; {@code number} is its number on the page. */
    public FateView fate(int number, Fate fate) {
        return fate(number, fate, Optional.empty());
    }

    /** The same, with how its quotation stands to our copy of the source. */
    public FateView fate(int number, Fate fate, Optional<QuoteState> state) {
        Claim claim = fate.claim();
        Optional<Report> report = library.report(claim.source());
        return new FateView(
                number,
                claim.id().local(),
                claim.text(),
                QuoteViews.of(
                        claim,
                        report.flatMap(r -> r.citation().language()),
                        library.values().language().values()),
                state.map(Chips.of(site).labels()::quotation),
                claim.value()
                        .map(findings::value)
                        .orElseGet(() ->
                                library.values().language().values().none().words()),
                Chips.of(site).labels().manner(claim.modality()),
                new LinkView(fate.brief(), Paths.question(claim.question())),
                Chips.of(site).of(fate),
                new LinkView(report.map(naming::report).orElse(claim.source().text()), Naming.place(claim)));
    }

    /** A correction with the page that it corrects. */
    public CorrectionView correction(HomePage.Corrected corrected) {
        return correction(
                corrected.correction(),
                corrected.kind(library.values().language().pages()),
                Optional.of(new LinkView(corrected.title(), corrected.path())));
    }

    /** Corrections on the page that they correct, newest first. */
    public List<CorrectionView> corrections(List<Correction> corrections) {
        return corrections.stream()
                .sorted(Comparator.comparing(Correction::date).reversed())
                .map(c -> correction(c, library.values().language().pages().amended(c.kind()), Optional.empty()))
                .toList();
    }

    private CorrectionView correction(Correction correction, String kind, Optional<LinkView> page) {
        return new CorrectionView(
                kind,
                dates.of(correction.date()),
                correction.text(),
                correction.change().map(c -> new CorrectionView.Change(c.was(), c.now())),
                page);
    }

    /** Something that happened. */
    public EventView event(Event event) {
        return new EventView(
                event.name(),
                Paths.event(event.id()),
                dates.of(event.when()),
                dates.words().exactness(event.when().date()),
                event.where().flatMap(library::entity).map(Naming::link),
                event.description());
    }

    /** Events, in their order. */
    public List<EventView> events(List<Event> events) {
        return events.stream().map(this::event).toList();
    }

    /** The pages that cite a work. */
    public static List<LinkView> citing(List<Citing> pages) {
        return pages.stream().map(c -> new LinkView(c.title(), c.path())).toList();
    }
}
