package org.variorum.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answer that a claim gives, typed by its question. A closed family: {@link #fold} makes a forgotten kind a compile
 * error.
 */
public sealed interface Value {

    /**
     * A person, body, place or thing.
     *
     * @param id an id of the entity list
     */
    record EntityValue(EntityId id) implements Value {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.entity().apply(this);
        }
    }

    /**
     * A number, a range, or parts that sum up.
     *
     * @param low the number, or the range's lower end
     * @param high the number again, or the range's upper end; never below {@code low}
     * @param hedge what loosens the number; {@link Hedge#EXACT} for a range
     * @param unit the unit or currency, {@code km}, {@code USD}
     * @param parts the parts of a sum, else empty
     * @param rate at what rate a currency may be converted, where the claim gives one
     */
    record Quantity(
            BigDecimal low,
            BigDecimal high,
            Hedge hedge,
            Optional<String> unit,
            List<BigDecimal> parts,
            Optional<Rate> rate)
            implements Value {

        /** Checks the order of the ends and copies the parts. */
        public Quantity {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("range runs backwards: " + low + ".." + high);
            }
            parts = List.copyOf(parts);
        }

        /** A quantity without a rate of exchange. */
        public Quantity(BigDecimal low, BigDecimal high, Hedge hedge, Optional<String> unit, List<BigDecimal> parts) {
            this(low, high, hedge, unit, parts, Optional.empty());
        }

        /** The same at a rate of exchange. */
        public Quantity at(Rate exchange) {
            return new Quantity(low, high, hedge, unit, parts, Optional.of(exchange));
        }

        /** The same with another hedge. */
        public Quantity hedged(Hedge other) {
            return new Quantity(low, high, other, unit, parts, rate);
        }

        /** To how many decimal places it is written; of 1.0 and 1.00, which are one number, the second is the finer. */
        public int places() {
            return Math.max(low.scale(), high.scale());
        }

        /** Whether it is a range and not one number. */
        public boolean isRange() {
            return low.compareTo(high) != 0;
        }

        @Override
        public boolean alike(Value other) {
            return other instanceof Quantity q
                    && low.compareTo(q.low) == 0
                    && high.compareTo(q.high) == 0
                    && hedge == q.hedge
                    && Details.agree(unit, q.unit);
        }

        /** Whether all is the same; 1.0 and 1.00 are one number. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Quantity q && written().equals(q.written());
        }

        @Override
        public int hashCode() {
            return written().hashCode();
        }

        /** All that it says, with every number in one form. */
        private List<Object> written() {
            List<BigDecimal> terms =
                    parts.stream().map(BigDecimal::stripTrailingZeros).toList();
            return List.of(low.stripTrailingZeros(), high.stripTrailingZeros(), hedge, unit, terms, rate);
        }

        @Override
        public Value unhedged() {
            return new Quantity(low, high, Hedge.EXACT, unit, parts, rate);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.quantity().apply(this);
        }
    }

    /**
     * A date or time, as precise as it is known.
     *
     * @param date in EDTF
     * @param zone the zone in which the day is meant; absent where nobody says
     */
    record DateValue(Edtf date, Optional<ZoneId> zone) implements Value {
        @Override
        public boolean alike(Value other) {
            return other instanceof DateValue d && date.text().equals(d.date.text()) && Details.agree(zone, d.zone);
        }

        @Override
        public Value unhedged() {
            return new DateValue(date.unmarked(), zone);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.date().apply(this);
        }
    }

    /**
     * A place in time relative to an event.
     *
     * @param order before, during or after
     * @param event an id of the event list
     */
    record RelationValue(Order order, EventId event) implements Value {

        /** How something lies to an event. */
        public enum Order {
            /** Ended before it began. */
            BEFORE,
            /** Within it. */
            DURING,
            /** Began after it ended. */
            AFTER
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.relation().apply(this);
        }
    }

    /**
     * Words as they were spoken or written.
     *
     * @param text the words, in NFC
     * @param language their language, BCP 47
     * @param translatedFrom the language of the original, if they are a translation
     */
    record QuoteValue(String text, Optional<String> language, Optional<String> translatedFrom) implements Value {

        /** However its letters are composed, a text is the same: it is kept in NFC. */
        public QuoteValue {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }

        @Override
        public boolean alike(Value other) {
            return other instanceof QuoteValue q && text.equals(q.text) && Details.agree(language, q.language);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.quote().apply(this);
        }
    }

    /** Yes, no or unknown. */
    enum YesNo implements Value {
        /** It is so. */
        YES,
        /** It is not so. */
        NO,
        /** Nobody knows. */
        UNKNOWN;

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.yesNo().apply(this);
        }
    }

    /**
     * Several entities; order means nothing.
     *
     * @param ids ids of the entity list, sorted, each once
     */
    record SetValue(List<EntityId> ids) implements Value {
        /** Sorts and deduplicates. */
        public SetValue {
            ids = List.copyOf(new TreeSet<>(ids));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.set().apply(this);
        }
    }

    /**
     * Whether the two are one value as far as both say: 1.0 and 1.00 are one number, a number without a unit is that number
     * in any, a day without a zone that day in any, and words without a language are those words in any. Hedges, marks of
     * doubt and wording must be the same; what a sum was made of, rates of exchange and originals of translations are not
     * looked at.
     *
     * <p>It asks no rule: 1 km and 1000 m are not alike, though the rules call them the {@linkplain Relation#SAME same}.
     * Symmetric, and not transitive, since what one leaves out may fit two that differ.
     */
    default boolean alike(Value other) {
        return equals(other);
    }

    /** The same without what loosens it: about 70 becomes 70, {@code 2009~} becomes {@code 2009}. */
    default Value unhedged() {
        return this;
    }

    /** Does what the kind of value asks for. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of value.
     *
     * @param <R> what they return
     */
    record Cases<R>(
            Function<? super EntityValue, ? extends R> entity,
            Function<? super Quantity, ? extends R> quantity,
            Function<? super DateValue, ? extends R> date,
            Function<? super RelationValue, ? extends R> relation,
            Function<? super QuoteValue, ? extends R> quote,
            Function<? super YesNo, ? extends R> yesNo,
            Function<? super SetValue, ? extends R> set) {}
}
