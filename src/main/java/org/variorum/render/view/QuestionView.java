package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A question with everything on its page.
 *
 * @param matter the finding and the positions
 * @param explanation the editor's explanation
 * @param pictures the same at a glance
 * @param reasoning how the rules came to their result
 * @param departure where the desk and the rules differ, if anywhere
 * @param open what stays open
 * @param history earlier findings
 * @param usedIn briefings that rest on it
 * @param tags its tags
 * @param taken what readers take away
 */
public record QuestionView(
        ReconciliationView matter,
        ProseView explanation,
        Pictures pictures,
        ReasoningView reasoning,
        Optional<DepartureView> departure,
        Optional<String> open,
        List<EarlierView> history,
        List<LinkView> usedIn,
        List<LinkView> tags,
        Taken taken) {

    /** Copies the lists. */
    public QuestionView {
        history = List.copyOf(history);
        usedIn = List.copyOf(usedIn);
        tags = List.copyOf(tags);
    }

    /**
     * What readers take away.
     *
     * @param data all of it as data
     * @param citeAs how to cite it
     */
    public record Taken(String data, CiteAsView citeAs) {}

    /**
     * A question at a glance.
     *
     * @param line numbers or dates on a line, where the question asks for them
     * @param matrix who stands where
     * @param tree who has it from whom
     */
    public record Pictures(Optional<LineView> line, Optional<MatrixView> matrix, Optional<TreeView> tree) {}
}
