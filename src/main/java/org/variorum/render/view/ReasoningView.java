package org.variorum.render.view;

import java.util.List;

/**
 * How the rules came to their result, so that a reader can redo it by hand.
 *
 * @param tally for and against
 * @param reasons how the confidence came about
 * @param fragility what it hangs on
 * @param competence who can play which role
 * @param vouched whether the confidence is what it is because of that
 * @param steps what the rules did, by rule
 * @param hash a digest of claims and steps
 */
public record ReasoningView(
        CutView<TallyView> tally,
        List<SentenceView> reasons,
        CutView<SentenceView> fragility,
        List<CompetenceView> competence,
        boolean vouched,
        List<StepsView> steps,
        String hash) {

    /** Copies the lists. */
    public ReasoningView {
        reasons = List.copyOf(reasons);
        competence = List.copyOf(competence);
        steps = List.copyOf(steps);
    }
}
