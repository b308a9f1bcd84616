package org.variorum.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One step of the reasoning, as typed operands: what a reader needs to redo it by hand. No step holds a sentence; the room
 * {@code words} makes sentences of steps, in any language. A closed family.
 */
public sealed interface Step {

    /**
     * A source mixed up who played which role, and the role was put right.
     *
     * @param claim the claim
     * @param value the body that it names
     * @param stated the role that it gives
     * @param played the role that the body really played
     * @param holder who played the role that it gives, where that is known
     */
    record RolePutRight(
            ClaimId claim, Optional<Value> value, Optional<String> stated, String played, Optional<Value> holder)
            implements Step {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.rolePutRight().apply(this);
        }
    }

    /**
     * Some reports were counted as one voice, or one report as a voice of its own.
     *
     * @param lineage the voice
     */
    record Joined(Lineage lineage) implements Step {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.joined().apply(this);
        }
    }

    /**
     * Two claims were compared.
     *
     * @param comparison how, and by which rule
     */
    record Compared(Comparison comparison) implements Step {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.compared().apply(this);
        }
    }

    /**
     * A voice speaks to a slot only through members that weigh less than its best.
     *
     * @param slot which
     * @param lineage the voice, with what it weighs there
     */
    record Weaker(SlotName slot, Lineage lineage) implements Step {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.weaker().apply(this);
        }
    }

    /**
     * What speaks for and against a position was added up.
     *
     * @param position which of the positions, counted from 0
     * @param value its value
     * @param live whether it stands; what was replaced does not
     * @param supporters the terms for it
     * @param opponents the terms against it
     */
    record Weighed(int position, Value value, boolean live, Sum supporters, Sum opponents) implements Step {

        /** What is for it less what is against it. */
        public BigDecimal margin() {
            return supporters.total().subtract(opponents.total());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.weighed().apply(this);
        }
    }

    /**
     * A sum of weights.
     *
     * @param terms its terms, by lineage
     * @param total their sum, in logits
     */
    record Sum(List<Term> terms, BigDecimal total) {
        /** Copies the terms. */
        public Sum {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A term of a sum.
     *
     * @param lineage whose weight
     * @param weight the weight, in logits, at least 0
     */
    record Term(LineageId lineage, BigDecimal weight) {}

    /**
     * A narrower value was taken than that of the largest margin, because it holds against its rivals by itself.
     *
     * @param widest the value of the largest margin
     * @param picked the value taken
     */
    record Narrowed(Value widest, Value picked) implements Step {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.narrowed().apply(this);
        }
    }

    /**
     * Equally good values, and by what one of them was taken.
     *
     * @param tie the tie
     */
    record TieBroken(TieBreak tie) implements Step {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.tieBroken().apply(this);
        }
    }

    /**
     * A tie that was broken.
     *
     * @param taken the value taken
     * @param left the others, at least one
     * @param by what set it apart
     */
    record TieBreak(Value taken, List<Value> left, By by) {

        /** What sets one of several equally good values apart, in the order in which it is asked. */
        public enum By {
            /** It is narrower. */
            MORE_SPECIFIC,
            /** It leads by more over all, though by as much inside the wider one. */
            LARGER_LEAD,
            /** More weight of its own. */
            OWN_WEIGHT,
            /** A better source. */
            BETTER_SOURCE,
            /** It was published earlier. */
            EARLIER,
            /** Nothing but the id of a report: some order has to be kept. */
            LESSER_ID
        }

        /** Copies the others. */
        public TieBreak {
            left = List.copyOf(left);
        }
    }

    /**
     * A statement no longer counts, because those who made it took it back or corrected it.
     *
     * @param claim the statement, or a copy of it
     * @param by the correction
     */
    record Withdrawn(ClaimId claim, ClaimId by) implements Step {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.withdrawn().apply(this);
        }
    }

    /**
     * A copy says something else than its original, and so weighs nothing.
     *
     * @param claim the copy
     * @param lineage the voice to which it belongs
     */
    record Garbled(ClaimId claim, LineageId lineage) implements Step {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.garbled().apply(this);
        }
    }

    /**
     * Several values that overlap are well founded, and the answer is what they have in common.
     *
     * @param values the values
     * @param common what they have in common
     */
    record Met(List<Value> values, Value common) implements Step {

        /** Copies the values. */
        public Met {
            values = List.copyOf(values);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.met().apply(this);
        }
    }

    /**
     * Which role and scope a step is about.
     *
     * @param role the role, where sources give one
     * @param scope the scope
     * @param alone whether the question has no other
     */
    record SlotName(Optional<String> role, Scope scope, boolean alone) {}

    /**
     * A ceiling kept its hedge: 38 beside up to 38 is up to 38.
     *
     * @param bare the number without its hedge
     * @param kept the ceiling
     */
    record HedgeKept(Value bare, Value.Quantity kept) implements Step {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.hedgeKept().apply(this);
        }
    }

    /**
     * The verdict on a slot was given.
     *
     * @param slot which
     * @param verdict the verdict
     * @param because why, in the order of the vocabulary
     * @param conflict how a conflict was dealt with, where there is one
     * @param allInterested whether somebody denies, and everybody speaks for an interested party
     */
    record Decided(
            SlotName slot, Verdict verdict, List<Because> because, Optional<Conflict> conflict, boolean allInterested)
            implements Step {

        /** Copies the reasons. */
        public Decided {
            because = List.copyOf(because);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.decided().apply(this);
        }
    }

    /**
     * How a conflict was dealt with.
     *
     * @param outcome what became of it
     * @param winner the answer that settled it, where it was settled
     */
    record Conflict(Outcome outcome, Optional<Winner> winner) {

        /** What became of a conflict. */
        public enum Outcome {
            /** Settled toward the winner. */
            SETTLED,
            /** Nobody is far enough ahead. */
            OPEN
        }
    }

    /**
     * An answer that settled a conflict.
     *
     * @param value the answer
     * @param margin by how much it is ahead, in logits
     */
    record Winner(Value value, BigDecimal margin) {}

    /**
     * What the voices on a slot have in common was found.
     *
     * @param slot which
     * @param ground what they have in common
     */
    record Shared(SlotName slot, Ground ground) implements Step {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.shared().apply(this);
        }
    }

    /**
     * It was said how sure the evidence on a slot makes us.
     *
     * @param slot which
     * @param confidence how sure
     * @param reasons why, in the order in which they came up
     */
    record Sure(SlotName slot, Confidence confidence, List<Reason> reasons) implements Step {

        /** Copies the reasons. */
        public Sure {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.sure().apply(this);
        }
    }

    /**
     * Without one voice the outcome would be another.
     *
     * @param loss the voice, and the other outcome
     */
    record Hangs(Reconciliation.Loss loss) implements Step {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.hangs().apply(this);
        }
    }

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of step.
     *
     * @param rolePutRight of a role put right
     * @param joined of a voice
     * @param compared of a comparison
     * @param weaker of a voice that weighs less on a slot
     * @param weighed of a sum
     * @param narrowed of a narrower value taken
     * @param tieBroken of a tie
     * @param withdrawn of a statement taken back
     * @param garbled of a copy that went wrong
     * @param met of overlapping values
     * @param hedgeKept of a ceiling that kept its hedge
     * @param decided of the verdict
     * @param shared of common ground
     * @param sure of the confidence
     * @param hangs of what the outcome hangs on
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super RolePutRight, ? extends R> rolePutRight,
            Function<? super Joined, ? extends R> joined,
            Function<? super Compared, ? extends R> compared,
            Function<? super Weaker, ? extends R> weaker,
            Function<? super Weighed, ? extends R> weighed,
            Function<? super Narrowed, ? extends R> narrowed,
            Function<? super TieBroken, ? extends R> tieBroken,
            Function<? super Withdrawn, ? extends R> withdrawn,
            Function<? super Garbled, ? extends R> garbled,
            Function<? super Met, ? extends R> met,
            Function<? super HedgeKept, ? extends R> hedgeKept,
            Function<? super Decided, ? extends R> decided,
            Function<? super Shared, ? extends R> shared,
            Function<? super Sure, ? extends R> sure,
            Function<? super Hangs, ? extends R> hangs) {}
}
