package org.variorum.reconcile.weigh;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Confidence;
import org.variorum.model.Footing;
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

    static Certainty of(Footing footing, Reason... reasons) {
        return new Certainty(footing.level(), List.of(reasons));
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
    Certainty capped(boolean weak, Reason.Cap cap) {
        return weak && level.compareTo(cap.most()) < 0 ? at(cap.most(), new Reason.AtMost(cap.most(), cap)) : this;
    }

    private Certainty at(Confidence other, Reason reason) {
        List<Reason> all = new ArrayList<>(reasons);
        all.add(reason);
        return new Certainty(other, all);
    }
}
