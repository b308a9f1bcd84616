package org.variorum.render.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.EntityId;
import org.variorum.model.Evidence;
import org.variorum.model.QuoteState;
import org.variorum.model.Report;
import org.variorum.model.Snapshot;
import org.variorum.render.part.Chips;
import org.variorum.render.part.CiteAs;
import org.variorum.render.part.DateViews;
import org.variorum.render.part.Lists;
import org.variorum.render.part.Naming;
import org.variorum.render.part.References;
import org.variorum.render.part.StyledWorks;
import org.variorum.render.part.Texts;
import org.variorum.render.prose.Marks;
import org.variorum.render.prose.ProseViews;
import org.variorum.render.view.FateView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.ReportPageView;
import org.variorum.render.view.SnapshotView;
import org.variorum.site.Fate;
import org.variorum.site.ReportPage;
import org.variorum.site.Site;
import org.variorum.site.Work;
import org.variorum.words.PageWords;

/** The page of a report: what it claims, and how that fared. */
final class ReportPages {

    private final Site site;
    private final DateViews dates;
    private final Naming naming;
    private final References references;
    private final StyledWorks styled;
    private final CiteAs citeAs;
    private final Lists lists;
    private final ProseViews prose;

    ReportPages(
            Site site,
            DateViews dates,
            Naming naming,
            References references,
            StyledWorks styled,
            Lists lists,
            ProseViews prose) {
        this.site = site;
        this.dates = dates;
        this.naming = naming;
        this.references = references;
        this.styled = styled;
        this.citeAs = new CiteAs(site, styled, dates);
        this.lists = lists;
        this.prose = prose;
    }

    PageContent content(ReportPage page) {
        Report report = page.report();
        String description = site.library()
                .values()
                .language()
                .frame()
                .report()
                .claimByClaim()
                .say(naming.report(report));
        return PageContent.of(description, view(page));
    }

    private ReportPageView view(ReportPage page) {
        Report report = page.report();
        PageWords words = site.library().values().language().pages();
        ProseView digest = prose.write(
                page,
                report.path(),
                report.digest(),
                Marks.claims(
                        report,
                        page.fates(),
                        site,
                        site.library().values().language().frame().terms()),
                3);
        return new ReportPageView(
                page.title(words),
                report.citation().title().isPresent(),
                about(page),
                styled.of(new Work(report.citation(), Optional.of(report))),
                new ReportPageView.Copying(copied(report), report.viaNote(), lists.reports(page.copies())),
                digest,
                claims(page),
                Lists.citing(page.citedBy()),
                Naming.tags(report.tags()),
                citeAs.of(
                        page.path(),
                        words.claimsOf(called(page, words)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private String called(ReportPage page, PageWords words) {
        boolean titled = page.report().citation().title().isPresent();
        return titled
                ? site.library()
                        .values()
                        .language()
                        .values()
                        .quote(page.title(words))
                        .words()
                : naming.report(page.report());
    }

    private ReportPageView.About about(ReportPage page) {
        Report report = page.report();
        return new ReportPageView.About(
                report.id().text(),
                references.of(new Work(report.citation(), Optional.of(report))),
                report.issuedNote(),
                naming.outletLink(report),
                Texts.capital(Chips.of(site).labels().kind(report.source().kind())),
                references.letter(report),
                naming.entities(interested(report)),
                report.excerpt(),
                new ReportPageView.CopyView(
                        report.snapshot().map(snapshot -> snapshot(snapshot, page.evidence())),
                        quotations(states(page))));
    }

    /** Only a digest that was computed is shown, and the day is the copy's own where the author gives none. */
    private SnapshotView snapshot(Snapshot snapshot, Evidence evidence) {
        return new SnapshotView(
                snapshot.file(),
                evidence.copy().isPresent(),
                evidence.copy().map(Evidence.Copy::sha256),
                snapshot.retrieved()
                        .or(() -> evidence.copy().flatMap(Evidence.Copy::retrieved))
                        .map(d -> dates.of(Optional.of(d))));
    }

    /** How many quotations stand how to the copy. */
    private static Map<QuoteState, Integer> states(ReportPage page) {
        Map<QuoteState, Integer> states = new EnumMap<>(QuoteState.class);
        page.fates().forEach(fate -> state(page, fate).ifPresent(state -> states.merge(state, 1, Integer::sum)));
        return states;
    }

    private static Optional<QuoteState> state(ReportPage page, Fate fate) {
        return fate.claim().quotation().map(page.evidence()::state);
    }

    private Optional<String> quotations(Map<QuoteState, Integer> states) {
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(states.entrySet().stream()
                        .map(each -> Chips.of(site).labels().quotations(each.getValue(), each.getKey()))
                        .collect(Collectors.joining("; ")));
    }

    private Optional<LinkView> copied(Report report) {
        return report.source().via().flatMap(site.library()::report).map(naming::reportLink);
    }

    private List<EntityId> interested(Report report) {
        Stream<EntityId> outlets =
                site.library().outlet(report.outlet()).stream().flatMap(o -> o.interestedIn().stream());
        return Stream.concat(outlets, report.source().interestedIn().stream())
                .distinct()
                .toList();
    }

    /** Where all quotations stand alike, that is said once for all. */
    private List<FateView> claims(ReportPage page) {
        boolean alike = states(page).size() < 2;
        return page.fates().stream()
                .map(f -> lists.fate(
                        page.report().claims().indexOf(f.claim()) + 1,
                        f,
                        state(page, f).filter(state -> !alike)))
                .toList();
    }
}
