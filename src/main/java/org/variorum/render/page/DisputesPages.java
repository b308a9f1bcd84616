package org.variorum.render.page;

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
        return PageContent.of(
                "Every question that this site looks into, with its answer, verdict and confidence.",
                new DisputesPageView(
                        findings.of(page.findings()),
                        page.counts().map(c -> new DisputesPageView.AskedCountsView(c.all(), c.open()))));
    }
}
