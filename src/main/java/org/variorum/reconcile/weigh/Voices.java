package org.variorum.reconcile.weigh;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.Lineage;
import org.variorum.model.LineageId;

/**
 * Some of the lineages of a question, with what they weigh together. Immutable.
 *
 * @param all every lineage of the question, by id
 * @param members which of them, by their place in {@code all}
 * @param weight the sum of their weights
 */
record Voices(List<Lineage> all, BitSet members, BigDecimal weight) {

    static Voices of(List<Lineage> all, BitSet members) {
        BigDecimal weight = BigDecimal.ZERO;
        for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
            weight = weight.add(all.get(i).weight());
        }
        return new Voices(all, members, weight);
    }

    /** The same without one lineage. */
    Voices without(int lineage) {
        if (!members.get(lineage)) {
            return this;
        }
        BitSet rest = (BitSet) members.clone();
        rest.clear(lineage);
        return new Voices(all, rest, weight.subtract(all.get(lineage).weight()));
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    int size() {
        return members.cardinality();
    }

    /** The lineages, by id. */
    Stream<Lineage> stream() {
        return members.stream().mapToObj(all::get);
    }

    List<LineageId> ids() {
        return stream().map(Lineage::id).toList();
    }
}
