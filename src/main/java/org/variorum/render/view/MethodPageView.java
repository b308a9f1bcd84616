package org.variorum.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * How findings are reached.
 *
 * @param title its title
 * @param body what the desk wrote
 * @param sources works cited in it
 * @param hedges what hedges mean
 * @param letters what letters mean and weigh
 * @param thresholds from which margin on something holds
 * @param relations how two claims can stand to each other
 * @param verdicts what claims can come to
 * @param confidences how sure evidence can make us
 * @param rulings what the desk can say of a position
 */
public record MethodPageView(
        String title,
        Optional<TemplateHTMLOutputModel> body,
        List<SourceView> sources,
        List<RuleRowView> hedges,
        List<RuleRowView> letters,
        List<RuleRowView> thresholds,
        List<RuleRowView> relations,
        List<RuleRowView> verdicts,
        List<RuleRowView> confidences,
        List<RuleRowView> rulings) {

    /** Copies the lists. */
    public MethodPageView {
        sources = List.copyOf(sources);
        hedges = List.copyOf(hedges);
        letters = List.copyOf(letters);
        thresholds = List.copyOf(thresholds);
        relations = List.copyOf(relations);
        verdicts = List.copyOf(verdicts);
        confidences = List.copyOf(confidences);
        rulings = List.copyOf(rulings);
    }
}
