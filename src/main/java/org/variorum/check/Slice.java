package org.variorum.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.AboutPage;
import org.variorum.model.Briefing;
import org.variorum.model.Finding;
import org.variorum.model.FindingUse;
import org.variorum.model.Prose;
import org.variorum.model.Report;

/**
 * The part of the content that is checked at one time: one file, or what no file has by itself.
 *
 * @param texts its text
 * @param reports its report
 * @param findings its finding
 * @param briefings its briefing
 * @param pages its page
 * @param uses the passages in it that rest on findings
 */
record Slice(
        List<Unread> texts,
        List<Report> reports,
        List<Finding> findings,
        List<Briefing> briefings,
        List<AboutPage> pages,
        List<FindingUse> uses) {

    /** A text of which the sentences are not known yet. */
    record Unread(String path, Prose prose, boolean ofReport) {

        FileText read(boolean english) {
            return new FileText(path, prose, ofReport, english ? Writing.of(prose) : Writing.NONE);
        }
    }

    /** The language of its text, where its author says that it is not the site's. */
    Optional<String> language() {
        return Stream.concat(
                        briefings.stream().map(briefing -> briefing.rendition().language()),
                        pages.stream().map(AboutPage::language))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Slice of(Report report) {
        return new Slice(
                List.of(new Unread(report.path(), report.digest(), true)),
                List.of(report),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Slice of(Finding finding, List<FindingUse> uses) {
        return new Slice(
                List.of(new Unread(finding.path(), finding.explanation(), false)),
                List.of(),
                List.of(finding),
                List.of(),
                List.of(),
                uses);
    }

    static Slice of(Briefing briefing, Prose body, List<FindingUse> uses) {
        return new Slice(
                List.of(new Unread(briefing.path(), body, false)),
                List.of(),
                List.of(),
                List.of(briefing),
                List.of(),
                uses);
    }

    static Slice of(AboutPage page, List<FindingUse> uses) {
        return new Slice(
                List.of(new Unread(page.path(), page.body(), false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(page),
                uses);
    }
}
