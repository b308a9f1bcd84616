package org.variorum.check;

import org.variorum.diagnostic.Reporter;

/** One rule that content must keep. */
@FunctionalInterface
interface Check {

    /** Reports every place where the rule is broken; several checks may run at once. */
    void check(Subject subject, Reporter reporter);
}
