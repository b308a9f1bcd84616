package org.variorum.model;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a rule looked at when it compared two claims: the operands as compared, widened, converted, in UTC. Enough to redo
 * the comparison by hand. A closed family.
 */
public sealed interface Operands {

    /**
     * Claims of which at least one gives no value.
     *
     * @param first whether the first gives one
     * @param second whether the second gives one
     */
    record NoValue(boolean first, boolean second) implements Operands {
        @Override
        public Operands flipped() {
            return new NoValue(/* first= */ second, /* second= */ first);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.noValue().apply(this);
        }
    }

    /** A claim and what it corrects; the comparison names both. */
    record Correction() implements Operands {
        @Override
        public Operands flipped() {
            return this;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.correction().apply(this);
        }
    }

    /**
     * Two roles.
     *
     * @param first the role of the first, as put right
     * @param second the role of the second, as put right
     */
    record Roles(RoleRead first, RoleRead second) implements Operands {
        @Override
        public Operands flipped() {
            return new Roles(/* first= */ second, /* second= */ first);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.roles().apply(this);
        }
    }

    /**
     * A role as it was read.
     *
     * @param played the role that the body really played
     * @param putRight whether the source gives another one, or none
     * @param stated the role that the source gives
     */
    record RoleRead(String played, boolean putRight, Optional<String> stated) {}

    /**
     * Two scopes.
     *
     * @param first what the first is about
     * @param second what the second is about
     */
    record Scopes(ScopeRead first, ScopeRead second) implements Operands {
        @Override
        public Operands flipped() {
            return new Scopes(/* first= */ second, /* second= */ first);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.scopes().apply(this);
        }
    }

    /**
     * What a claim is about, and for which time it holds.
     *
     * @param scope its scope
     * @param valid the time for which it holds, where the source says so
     * @param asOf the moment of which it speaks, where that was compared: it gives no time, and the other does
     */
    record ScopeRead(Scope scope, Optional<Edtf> valid, Optional<Edtf> asOf) {}

    /**
     * Two entities.
     *
     * @param first one
     * @param second the other
     */
    record Entities(EntityId first, EntityId second) implements Operands {
        @Override
        public Operands flipped() {
            return new Entities(/* first= */ second, /* second= */ first);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.entities().apply(this);
        }
    }

    /**
     * Two quantities.
     *
     * @param first one
     * @param second the other
     * @param convertible whether their units convert
     * @param conversion one of them in the unit of the other, where their units differ and convert
     */
    record Quantities(Extent first, Extent second, boolean convertible, Optional<Conversion> conversion)
            implements Operands {
        @Override
        public Operands flipped() {
            return new Quantities(/* first= */ second, /* second= */ first, convertible, conversion);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.quantities().apply(this);
        }
    }

    /**
     * A quantity with what its hedge leaves possible.
     *
     * @param interval what it may mean, in its own unit, exact
     * @param unit its unit, its own or the question's
     */
    record Extent(Interval<BigDecimal> interval, Optional<String> unit) {}

    /**
     * A quantity in another unit.
     *
     * @param from the quantity
     * @param to the same in the other unit, to 16 digits where it is no shorter decimal; whoever prints it rounds it
     * @param rate the rate of exchange that was used, if any
     */
    record Conversion(Extent from, Extent to, Optional<Rate> rate) {}

    /**
     * Two places in time: dates, or places before, during or after an event.
     *
     * @param first one
     * @param second the other
     */
    record Times(Span first, Span second) implements Operands {
        @Override
        public Operands flipped() {
            return new Times(/* first= */ second, /* second= */ first);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.times().apply(this);
        }
    }

    /**
     * A place in time with the stretch that it was compared as.
     *
     * @param value a date or a relation to an event
     * @param stretch the time that it may mean; absent where its event is unknown
     * @param utc whether the stretch is in UTC, else in local time
     */
    record Span(Value value, Optional<Interval<LocalDateTime>> stretch, boolean utc) {}

    /**
     * Two wordings, with the words in which they differ side by side.
     *
     * @param first one
     * @param second the other
     * @param onlyFirst the words, in the form in which they are compared, that only the first has at that place
     * @param onlySecond those that only the second has
     */
    record Quotes(Value.QuoteValue first, Value.QuoteValue second, List<String> onlyFirst, List<String> onlySecond)
            implements Operands {

        /** Copies the lists. */
        public Quotes {
            onlyFirst = List.copyOf(onlyFirst);
            onlySecond = List.copyOf(onlySecond);
        }

        @Override
        public Operands flipped() {
            return new Quotes(
                    /* first= */ second, /* second= */ first, /* onlyFirst= */ onlySecond, /* onlySecond= */ onlyFirst);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.quotes().apply(this);
        }
    }

    /**
     * Two claims of which the desk says how it reads them.
     *
     * @param note why, in the desk's words
     */
    record Judged(String note) implements Operands {
        @Override
        public Operands flipped() {
            return this;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.judged().apply(this);
        }
    }

    /**
     * Two answers of yes or no.
     *
     * @param first one
     * @param second the other
     */
    record YesNos(Value.YesNo first, Value.YesNo second) implements Operands {
        @Override
        public Operands flipped() {
            return new YesNos(/* first= */ second, /* second= */ first);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.yesNos().apply(this);
        }
    }

    /**
     * Two lists.
     *
     * @param first one
     * @param second the other
     * @param missing what the shorter leaves out, where one holds all of the other; else empty
     */
    record Sets(Value.SetValue first, Value.SetValue second, List<EntityId> missing) implements Operands {

        /** Copies the list. */
        public Sets {
            missing = List.copyOf(missing);
        }

        @Override
        public Operands flipped() {
            return new Sets(/* first= */ second, /* second= */ first, missing);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.sets().apply(this);
        }
    }

    /**
     * Values of different types.
     *
     * @param first one
     * @param second the other
     */
    record Mixed(Value first, Value second) implements Operands {
        @Override
        public Operands flipped() {
            return new Mixed(/* first= */ second, /* second= */ first);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.mixed().apply(this);
        }
    }

    /** The same, seen from the other claim. */
    Operands flipped();

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of operands.
     *
     * @param noValue of claims without a value
     * @param correction of a correction
     * @param roles of roles
     * @param scopes of scopes
     * @param entities of entities
     * @param quantities of quantities
     * @param times of places in time
     * @param quotes of wordings
     * @param yesNos of yes and no
     * @param sets of lists
     * @param mixed of values of different types
     * @param judged of the desk's own reading
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super NoValue, ? extends R> noValue,
            Function<? super Correction, ? extends R> correction,
            Function<? super Roles, ? extends R> roles,
            Function<? super Scopes, ? extends R> scopes,
            Function<? super Entities, ? extends R> entities,
            Function<? super Quantities, ? extends R> quantities,
            Function<? super Times, ? extends R> times,
            Function<? super Quotes, ? extends R> quotes,
            Function<? super YesNos, ? extends R> yesNos,
            Function<? super Sets, ? extends R> sets,
            Function<? super Mixed, ? extends R> mixed,
            Function<? super Judged, ? extends R> judged) {}
}
