package org.variorum.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * A briefing with everything on its page.
 *
 * @param briefing the briefing
 * @param body its text
 * @param findings what it rests on
 * @param sources works cited that the text does not list itself
 * @param corrections its corrections
 * @param citeAs how to cite it
 */
public record BriefingPageView(
        BriefingView briefing,
        TemplateHTMLOutputModel body,
        List<FindingView> findings,
        List<SourceView> sources,
        List<CorrectionView> corrections,
        String citeAs) {

    /** Copies the lists. */
    public BriefingPageView {
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
        corrections = List.copyOf(corrections);
    }
}
