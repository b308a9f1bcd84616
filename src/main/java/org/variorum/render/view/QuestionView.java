package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A question with everything on its page.
 *
 * @param matter the finding and the positions
 * @param explanation the editor's explanation
 * @param line numbers or dates on a line, where the question asks for them
 * @param matrix who stands where
 * @param graph who copied whom
 * @param tally for and against
 * @param reasons how the confidence came about
 * @param fragility what it hangs on
 * @param steps how it was reached
 * @param departure where the desk and the rules differ, if anywhere
 * @param open what stays open
 * @param history earlier findings
 * @param usedIn briefings that rest on it
 * @param competence who can play which role
 * @param tags its tags
 * @param hash a digest of claims and steps
 */
public record QuestionView(
        ReconciliationView matter,
        ProseView explanation,
        Optional<PictureView> line,
        Optional<PictureView> matrix,
        Optional<PictureView> graph,
        CutView<TallyView> tally,
        List<String> reasons,
        CutView<SentenceView> fragility,
        List<StepsView> steps,
        Optional<DepartureView> departure,
        Optional<String> open,
        List<EarlierView> history,
        List<LinkView> usedIn,
        List<CompetenceView> competence,
        List<LinkView> tags,
        String hash) {

    /** Copies the lists. */
    public QuestionView {
        reasons = List.copyOf(reasons);
        steps = List.copyOf(steps);
        history = List.copyOf(history);
        usedIn = List.copyOf(usedIn);
        competence = List.copyOf(competence);
        tags = List.copyOf(tags);
    }
}
