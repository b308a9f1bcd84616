package org.variorum.reconcile.weigh;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Confidence;
import org.variorum.model.Reason;

/**
 * How sure the evidence makes us, and why.
 *
 * @param level how sure
 * @param reasons why, in the order in which they came up
 */
record Certainty(Confidence level, List<Reason> reasons) {

    /** Copies the reasons. */
    Certainty {
        reasons = List.copyOf(reasons);
    }

    static Certainty of(Confidence level, Reason... reasons) {
        return new Certainty(level, List.of(reasons));
    }

    /** One step down, where there is that weakness. */
    Certainty lowered(boolean weak, Reason.Weakness weakness) {
        return weak ? after(reasons, level.lower(), new Reason.StepDown(weakness)) : this;
    }

    /** The less sure of two, for the reasons of both. */
    Certainty or(Certainty other) {
        List<Reason> both = new ArrayList<>(reasons);
        both.addAll(other.reasons);
        return new Certainty(level.compareTo(other.level) >= 0 ? level : other.level, both);
    }

    private static Certainty after(List<Reason> earlier, Confidence level, Reason reason) {
        List<Reason> all = new ArrayList<>(earlier);
        all.add(reason);
        return new Certainty(level, all);
    }
}
