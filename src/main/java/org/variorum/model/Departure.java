package org.variorum.model;

import java.util.Optional;
import java.util.function.Function;

/** One thing in which a finding of the desk departs from the rules, and of which its note says why. A closed family. */
public sealed interface Departure {

    /**
     * Another verdict.
     *
     * @param desk the desk's
     * @param rules the rules'
     */
    record OfVerdict(Verdict desk, Verdict rules) implements Departure {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.verdict().apply(this);
        }
    }

    /**
     * Another confidence.
     *
     * @param desk the desk's
     * @param rules the rules'
     */
    record OfConfidence(Confidence desk, Confidence rules) implements Departure {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.confidence().apply(this);
        }
    }

    /**
     * Another answer: one that no rule's answer entails, or none where the rules have one.
     *
     * @param desk the desk's; absent where it leaves the question open
     * @param rules the rules'; absent where they have none
     */
    record OfAnswer(Optional<Answer> desk, Optional<Answer> rules) implements Departure {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.answer().apply(this);
        }
    }

    /**
     * Another ruling on one position.
     *
     * @param index which of the positions, counted from 0
     * @param desk the desk's
     * @param rules the rules'
     */
    record OfRuling(int index, Ruling desk, Ruling rules) implements Departure {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.ruling().apply(this);
        }
    }

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of departure.
     *
     * @param verdict of another verdict
     * @param confidence of another confidence
     * @param answer of another answer
     * @param ruling of another ruling
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super OfVerdict, ? extends R> verdict,
            Function<? super OfConfidence, ? extends R> confidence,
            Function<? super OfAnswer, ? extends R> answer,
            Function<? super OfRuling, ? extends R> ruling) {}
}
