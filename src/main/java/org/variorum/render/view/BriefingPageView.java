package org.variorum.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * A briefing with everything on its page.
 *
 * @param briefing the briefing
 * @param body its text
 * @param findings what it rests on
 * @param sources works cited that the text does not list itself
 * @param latest the latest of its corrections
 * @param corrections its corrections
 * @param citeAs how to cite it
 */
public record BriefingPageView(
        BriefingView briefing,
        TemplateHTMLOutputModel body,
        List<FindingView> findings,
        List<SourceView> sources,
        Optional<CorrectionView> latest,
        List<CorrectionView> corrections,
        String citeAs) {

    /** Copies the lists. */
    public BriefingPageView {
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
        corrections = List.copyOf(corrections);
    }
}
