package org.variorum.render.view;

/**
 * A line of the tally.
 *
 * @param number the position's number
 * @param value its value, with its role and scope
 * @param support the weight for it
 * @param against the weight against it
 * @param margin the difference
 * @param strip both as bars
 * @param supporters the voices for it, with their weights
 * @param opponents the voices against it, with theirs
 * @param uncounted the voices that said it and do not count for it
 */
public record TallyView(
        int number,
        String value,
        String support,
        String against,
        String margin,
        ShapeView strip,
        CutView<WeightView> supporters,
        CutView<WeightView> opponents,
        CutView<SentenceView> uncounted) {}
