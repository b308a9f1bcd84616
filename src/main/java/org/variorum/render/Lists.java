package org.variorum.render;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Briefing;
import org.variorum.model.Claim;
import org.variorum.model.Quotation;
import org.variorum.model.Report;
import org.variorum.model.SiteInfo;
import org.variorum.render.view.BriefingView;
import org.variorum.render.view.CorrectionView;
import org.variorum.render.view.FateView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.ReportLineView;
import org.variorum.site.Citing;
import org.variorum.site.Fate;
import org.variorum.site.HomePage;
import org.variorum.site.Paths;

/** What stands in lists: briefings, reports, claims, corrections, each in a line or two. */
final class Lists {

    private Lists() {}

    static BriefingView briefing(Briefing briefing, Kit kit) {
        return new BriefingView(
                briefing.title(),
                briefing.summary(),
                Paths.briefing(briefing.id()),
                kit.dates().of(briefing.date()),
                briefing.updated().filter(u -> !u.equals(briefing.date())).map(kit.dates()::of),
                authors(briefing, kit),
                Naming.tags(briefing.tags()),
                briefing.image().filter(kit.site().statics()::contains));
    }

    static List<BriefingView> briefings(List<Briefing> briefings, Kit kit) {
        return briefings.stream().map(b -> briefing(b, kit)).toList();
    }

    static List<String> authors(Briefing briefing, Kit kit) {
        return briefing.authors().stream()
                .map(id -> kit.site()
                        .library()
                        .person(id)
                        .map(SiteInfo.Person::name)
                        .orElse(id))
                .toList();
    }

    static ReportLineView report(Report report, Kit kit) {
        return new ReportLineView(
                kit.naming().titled(report),
                kit.naming().outletLink(report),
                kit.dates().of(report.citation().issued()),
                report.source().reliability().name(),
                report.claims().size());
    }

    static List<ReportLineView> reports(List<Report> reports, Kit kit) {
        return reports.stream().map(r -> report(r, kit)).toList();
    }

    static FateView fate(int number, Fate fate, Kit kit) {
        Claim claim = fate.claim();
        return new FateView(
                number,
                claim.id().local(),
                claim.text(),
                claim.quotation().map(Quotation::exact),
                claim.value().map(kit.findings()::value).orElse("no answer given"),
                Texts.manner(claim.modality()),
                new LinkView(
                        fate.finding().question().brief(),
                        Paths.question(fate.finding().question().id())),
                Chips.of(fate, kit.site().info()),
                new LinkView(
                        kit.site()
                                .library()
                                .report(claim.source())
                                .map(kit.naming()::report)
                                .orElse(claim.source().text()),
                        Naming.place(claim)));
    }

    static CorrectionView correction(HomePage.Corrected corrected, Kit kit) {
        return new CorrectionView(
                kit.dates().of(corrected.correction().date()),
                corrected.correction().text(),
                Optional.of(new LinkView(
                        corrected.briefing().title(),
                        Paths.briefing(corrected.briefing().id()))));
    }

    static List<LinkView> citing(List<Citing> pages) {
        return pages.stream().map(c -> new LinkView(c.title(), c.path())).toList();
    }
}
