package org.variorum.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.model.Outlet;
import org.variorum.model.Report;
import org.variorum.render.view.ChipView;
import org.variorum.render.view.FateView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.OutletPageView;
import org.variorum.render.view.ReportPageView;
import org.variorum.render.view.ShareView;
import org.variorum.render.view.SnapshotView;
import org.variorum.site.Fate;
import org.variorum.site.SitePage;
import org.variorum.site.Work;

/** The pages of reports and of those who publish them: what they claimed, and how it fared. */
final class ReportPages {

    private final Kit kit;

    ReportPages(Kit kit) {
        this.kit = kit;
    }

    PageContent report(SitePage.ReportPage page) {
        Report report = page.report();
        String description =
                "What " + kit.naming().report(report) + ", says, claim by claim, and how each claim fared.";
        return PageContent.of("report", description, view(page));
    }

    private ReportPageView view(SitePage.ReportPage page) {
        Report report = page.report();
        PageProse prose = new PageProse(
                kit, page.path(), report.path(), report.digest(), Marks.claims(report, page.fates(), kit));
        return new ReportPageView(
                page.title(),
                report.citation().title().isPresent(),
                kit.references().of(new Work(report.citation(), Optional.of(report))),
                kit.naming().outletLink(report),
                Texts.capital(Texts.kind(report.source().kind())),
                kit.references().letter(report),
                copied(report),
                report.viaNote(),
                Lists.reports(page.copies(), kit),
                prose.html(3),
                claims(page),
                report.excerpt(),
                report.issuedNote(),
                report.snapshot()
                        .map(s -> new SnapshotView(
                                s.file(),
                                s.sha256(),
                                s.retrieved().map(d -> kit.dates().of(Optional.of(d))))),
                kit.naming().entities(interested(report)),
                prose.sources(),
                Lists.citing(page.citedBy()),
                Naming.tags(report.tags()),
                report.id());
    }

    private Optional<LinkView> copied(Report report) {
        return report.source().via().flatMap(kit.site().library()::report).map(kit.naming()::reportLink);
    }

    private List<String> interested(Report report) {
        Stream<String> outlets =
                kit.site().library().outlet(report.outlet()).stream().flatMap(o -> o.interestedIn().stream());
        return Stream.concat(outlets, report.source().interestedIn().stream())
                .distinct()
                .toList();
    }

    private List<FateView> claims(SitePage.ReportPage page) {
        return page.fates().stream()
                .map(f -> Lists.fate(page.report().claims().indexOf(f.claim()) + 1, f, kit))
                .toList();
    }

    PageContent outlet(SitePage.OutletPage page) {
        Outlet outlet = page.outlet();
        List<FateView> claims = new ArrayList<>();
        page.fates().forEach(f -> claims.add(Lists.fate(claims.size() + 1, f, kit)));
        OutletPageView view = new OutletPageView(
                outlet.name(),
                Texts.capital(Texts.kind(outlet.kind())),
                References.letter(outlet.reliability(), outlet.reason()),
                outlet.country(),
                outlet.owner(),
                outlet.url().filter(References::isWeb),
                kit.naming().entities(outlet.interestedIn()),
                Lists.reports(page.reports(), kit),
                shares(page.fates()),
                Cuts.fold(claims, kit.cutoffs().claims(), Function.identity()));
        String description = "What reports by " + outlet.name() + " claimed, and how it fared.";
        return PageContent.of("outlet", description, view);
    }

    /** How many claims fared alike, the most frequent first. */
    private List<ShareView> shares(List<Fate> fates) {
        Map<ChipView, Integer> counts = new LinkedHashMap<>();
        fates.forEach(f -> counts.merge(Chips.of(f, kit.site().info()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new ShareView(e.getKey(), e.getValue()))
                .sorted(java.util.Comparator.comparingInt(ShareView::count)
                        .reversed()
                        .thenComparing(s -> s.chip().label()))
                .toList();
    }
}
