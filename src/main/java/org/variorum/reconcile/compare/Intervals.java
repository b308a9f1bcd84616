package org.variorum.reconcile.compare;

import org.variorum.model.Interval;
import org.variorum.model.Relation;

/** The rule for everything that lies on a line: equal is same, inside narrows, meeting overlaps, apart contradicts. */
final class Intervals {

    private Intervals() {}

    static <T extends Comparable<? super T>> Relation compare(Interval<T> a, Interval<T> b) {
        if (a.sameAs(b)) {
            return Relation.SAME;
        }
        if (b.contains(a)) {
            return Relation.NARROWS;
        }
        if (a.contains(b)) {
            return Relation.BROADENS;
        }
        return a.meets(b) ? Relation.OVERLAPS : Relation.CONTRADICTS;
    }
}
