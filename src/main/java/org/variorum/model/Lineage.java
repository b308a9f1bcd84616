package org.variorum.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Sources that go back to one origin and so count as one voice.
 *
 * @param id a stable name: the least id among its members
 * @param origin what they go back to: a source, outlet or entity id
 * @param sources the ids of its sources, sorted
 * @param best the letter with which it votes, that of its best member
 * @param interested whether it speaks for an interested party and so counts half
 * @param weight its weight in the tally, in logits, at least 0
 * @param ties why its members were joined; empty for a single source
 */
public record Lineage(
        LineageId id,
        Actor origin,
        List<ReportId> sources,
        Reliability best,
        boolean interested,
        BigDecimal weight,
        List<Tie> ties) {

    /** Copies the lists. */
    public Lineage {
        sources = List.copyOf(sources);
        ties = List.copyOf(ties);
    }

    /** Whether it only alleges what it says, and so counts half, be it of half. */
    public boolean isAlleging() {
        BigDecimal letter = Weights.of(best);
        BigDecimal full = interested ? Weights.interested(letter) : letter;
        return weight.signum() > 0 && weight.compareTo(full) < 0;
    }

    /** The same with the letter and the weight of another member. */
    public Lineage weighing(Reliability letter, boolean halved, BigDecimal sum) {
        return new Lineage(id, origin, sources, letter, halved, sum, ties);
    }
}
