package org.variorum.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** A reason for a level of confidence. A closed family. */
public sealed interface Reason {

    /** No answer outweighs the others. */
    record NothingOutweighs() implements Reason {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.nothingOutweighs().apply(this);
        }
    }

    /**
     * The answer is the latest state of affairs, and this is what it rests on.
     *
     * @param floor the letter that was asked for
     * @param reached whether every part of it rests on that letter or better
     */
    record LatestState(Reliability floor, boolean reached) implements Reason {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.latestState().apply(this);
        }
    }

    /**
     * One lineage says it, and nobody else.
     *
     * @param letter its letter
     */
    record OneLineage(Reliability letter) implements Reason {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.oneLineage().apply(this);
        }
    }

    /** The answer is opposed, and one lineage alone backs it. */
    record OpposedAlone() implements Reason {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.opposedAlone().apply(this);
        }
    }

    /**
     * The answer is opposed, and ahead.
     *
     * @param margin by how much, in logits
     * @param level what that is enough for: high, moderate or low
     */
    record Ahead(BigDecimal margin, Confidence level) implements Reason {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.ahead().apply(this);
        }
    }

    /**
     * Several lineages agree, and nobody opposes them.
     *
     * @param lineages how many, at least two
     */
    record Unopposed(int lineages) implements Reason {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.unopposed().apply(this);
        }
    }

    /**
     * The most specific value rests on lineages below a letter.
     *
     * @param lineages which
     * @param interested whether all of them speak for an interested party
     * @param floor the letter
     */
    record RestsBelow(List<LineageId> lineages, boolean interested, Reliability floor) implements Reason {

        /** Copies the list. */
        public RestsBelow {
            lineages = List.copyOf(lineages);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.restsBelow().apply(this);
        }
    }

    /**
     * One step down.
     *
     * @param weakness why
     */
    record StepDown(Weakness weakness) implements Reason {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.stepDown().apply(this);
        }
    }

    /** What takes the confidence one step down. */
    enum Weakness {
        /** All that backs the answer was old when the newest source spoke. */
        STALE,
        /** Only second-hand or anonymous sources back it. */
        HEARSAY,
        /** The answer is a number wider than {@link Weights#WIDE} of its middle. */
        WIDE
    }

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of reason.
     *
     * @param nothingOutweighs where nothing is settled
     * @param latestState of what was replaced
     * @param oneLineage of a single voice
     * @param opposedAlone of a single voice that is opposed
     * @param ahead of a margin
     * @param unopposed of several voices
     * @param restsBelow of a value that few or poor voices give exactly
     * @param stepDown of a weakness
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super NothingOutweighs, ? extends R> nothingOutweighs,
            Function<? super LatestState, ? extends R> latestState,
            Function<? super OneLineage, ? extends R> oneLineage,
            Function<? super OpposedAlone, ? extends R> opposedAlone,
            Function<? super Ahead, ? extends R> ahead,
            Function<? super Unopposed, ? extends R> unopposed,
            Function<? super RestsBelow, ? extends R> restsBelow,
            Function<? super StepDown, ? extends R> stepDown) {}
}
