package org.variorum.model;

import java.math.BigDecimal;
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
     * Several voices say it, or something wider that it fits into, and nobody opposes them.
     *
     * @param voices how many, at least two
     * @param good whether one of them is of letter B or better
     */
    record Unopposed(int voices, boolean good) implements Reason {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.unopposed().apply(this);
        }
    }

    /** A cited fact says that the answer alone can play its role, which counts as one voice more. */
    record Competent() implements Reason {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.competent().apply(this);
        }
    }

    /** Nobody of weight says it. */
    record NobodyOfWeight() implements Reason {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.nobodyOfWeight().apply(this);
        }
    }

    /**
     * No surer than that.
     *
     * @param most how sure at most
     * @param cap why
     */
    record AtMost(Confidence most, Cap cap) implements Reason {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.atMost().apply(this);
        }
    }

    /** What keeps the confidence down. */
    enum Cap {
        /** Only a plan says it. */
        PLANNED(Confidence.LOW),
        /** The answer is what several statements have in common, and none of them says just that. */
        SHARED(Confidence.MODERATE);

        private final Confidence most;

        Cap(Confidence most) {
            this.most = most;
        }

        /** How sure it lets us be at most. */
        public Confidence most() {
            return most;
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
        /** The answer is a number wider than the {@linkplain Policy.Shares#wide policy} allows. */
        WIDE,
        /** Somebody of weight expressly does not confirm it. */
        UNCONFIRMED,
        /** Several voices fit it, and one alone says it. */
        ONE_SAYS_IT
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
     * @param competent of a competence
     * @param nobodyOfWeight of poor voices alone
     * @param atMost of a ceiling
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
            Function<? super Competent, ? extends R> competent,
            Function<? super NobodyOfWeight, ? extends R> nobodyOfWeight,
            Function<? super AtMost, ? extends R> atMost,
            Function<? super StepDown, ? extends R> stepDown) {}
}
