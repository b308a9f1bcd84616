package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A briefing with everything on its page.
 *
 * @param briefing the briefing
 * @param body its text
 * @param findings what it rests on
 * @param latest the latest of its corrections
 * @param corrections its corrections
 * @param citeAs how to cite it
 * @param translations briefings that say the same in other languages
 */
public record BriefingPageView(
        BriefingView briefing,
        ProseView body,
        List<FindingView> findings,
        Optional<CorrectionView> latest,
        List<CorrectionView> corrections,
        CiteAsView citeAs,
        List<TranslationView> translations) {

    /** Copies the lists. */
    public BriefingPageView {
        findings = List.copyOf(findings);
        corrections = List.copyOf(corrections);
        translations = List.copyOf(translations);
    }
}
