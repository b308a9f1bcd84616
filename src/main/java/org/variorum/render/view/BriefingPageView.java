package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A briefing with everything on its page.
 *
 * @param briefing the briefing
 * @param gist what it comes to
 * @param picture what stands above its text
 * @param body its text
 * @param findings what it rests on
 * @param latest the latest of its corrections
 * @param corrections its corrections
 * @param citeAs how to cite it
 * @param translations briefings that say the same in other languages
 * @param beside where to read on
 */
public record BriefingPageView(
        BriefingView briefing,
        GistView gist,
        Optional<PictureView> picture,
        ProseView body,
        List<FindingView> findings,
        Optional<CorrectionView> latest,
        List<CorrectionView> corrections,
        CiteAsView citeAs,
        List<TranslationView> translations,
        BesideView beside) {

    /** Copies the lists. */
    public BriefingPageView {
        findings = List.copyOf(findings);
        corrections = List.copyOf(corrections);
        translations = List.copyOf(translations);
    }
}
