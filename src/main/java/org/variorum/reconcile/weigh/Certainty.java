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

    /** The same for one more reason, where it holds. */
    Certainty because(boolean holds, Reason reason) {
        return holds ? at(level, reason) : this;
    }

    /** One step down, where there is that weakness. */
    Certainty lowered(boolean weak, Reason.Weakness weakness) {
        return weak ? at(level.lower(), new Reason.StepDown(weakness)) : this;
    }

    /** No surer than that, where there is that cause. */
    Certainty capped(boolean weak, Confidence most, Reason.Cap cap) {
        return weak && level.compareTo(most) < 0 ? at(most, new Reason.AtMost(most, cap)) : this;
    }

    private Certainty at(Confidence other, Reason reason) {
        List<Reason> all = new ArrayList<>(reasons);
        all.add(reason);
        return new Certainty(other, all);
    }
}
