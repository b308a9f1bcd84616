package org.variorum.render.page;

import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Verdict;
import org.variorum.render.part.FindingViews;
import org.variorum.render.view.DisputesPageView;
import org.variorum.site.DisputesPage;

/** The page of all questions. */
final class DisputesPages {

    private final FindingViews findings;

    DisputesPages(FindingViews findings) {
        this.findings = findings;
    }

    PageContent content(DisputesPage page) {
        int open = Math.toIntExact(
                page.findings().stream().filter(DisputesPages::isOpen).count());
        return PageContent.of(
                "Every question that this site looks into, with its answer, verdict and confidence.",
                new DisputesPageView(findings.of(page.findings()), open));
    }

    private static boolean isOpen(Finding finding) {
        return finding.verdict() == Verdict.UNRESOLVED || finding.status() == Decision.Status.OPEN;
    }
}
