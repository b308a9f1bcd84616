package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * How findings are reached.
 *
 * @param title its title
 * @param body what the desk wrote
 * @param hedges what hedges mean
 * @param letters what letters mean and weigh
 * @param thresholds from which margin on something holds
 * @param asked what this site asks of its evidence besides, sentences
 * @param choosing how the answer is picked, sentences
 * @param interested what a voice for an interested party counts, in words
 * @param lineages when reports are one voice, sentences
 * @param relations how two claims can stand to each other
 * @param verdicts what claims can come to
 * @param order which verdict is given, the first that holds, sentences
 * @param levels when the evidence makes us how sure
 * @param steps what takes the confidence one step down, sentences
 * @param likelihoods words for what is still to come
 * @param confidences how sure evidence can make us
 * @param rulings what the desk can say of a position
 */
public record MethodPageView(
        String title,
        Optional<ProseView> body,
        List<RuleRowView> hedges,
        List<RuleRowView> letters,
        List<RuleRowView> thresholds,
        List<String> asked,
        List<String> choosing,
        String interested,
        List<String> lineages,
        List<RuleRowView> relations,
        List<RuleRowView> verdicts,
        List<String> order,
        List<RuleRowView> levels,
        List<String> steps,
        List<RuleRowView> likelihoods,
        List<RuleRowView> confidences,
        List<RuleRowView> rulings) {

    /** Copies the lists. */
    public MethodPageView {
        hedges = List.copyOf(hedges);
        letters = List.copyOf(letters);
        thresholds = List.copyOf(thresholds);
        asked = List.copyOf(asked);
        choosing = List.copyOf(choosing);
        lineages = List.copyOf(lineages);
        order = List.copyOf(order);
        levels = List.copyOf(levels);
        steps = List.copyOf(steps);
        likelihoods = List.copyOf(likelihoods);
        relations = List.copyOf(relations);
        verdicts = List.copyOf(verdicts);
        confidences = List.copyOf(confidences);
        rulings = List.copyOf(rulings);
    }
}
