package org.variorum.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.variorum.model.Id;
import org.variorum.model.Words;

/**
 * A piece of JSON, immutable; two are equal where they mean the same, however their members are ordered. There is no
 * null: what isn't known is left out. A closed family.
 */
public sealed interface Json {

    /**
     * A string.
     *
     * @param text any text
     */
    record Text(String text) implements Json {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.text().apply(this);
        }
    }

    /**
     * A number.
     *
     * @param value its exact value, without trailing zeros
     */
    record Decimal(BigDecimal value) implements Json {

        /** Takes trailing zeros off, so that 1.0 and 1.00 are one number. */
        public Decimal {
            value = value.stripTrailingZeros();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.decimal().apply(this);
        }
    }

    /**
     * True or false.
     *
     * @param holds whether it is true
     */
    record Flag(boolean holds) implements Json {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.flag().apply(this);
        }
    }

    /**
     * An array.
     *
     * @param items what is in it, in order
     */
    record Items(List<Json> items) implements Json {

        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.items().apply(this);
        }
    }

    /**
     * An object.
     *
     * @param members what is in it, by name, in the order in which it is written for readers
     */
    record Members(Map<String, Json> members) implements Json {

        /** Copies the members, in their order. */
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.members().apply(this);
        }
    }

    /** A string. */
    static Json of(String text) {
        return new Text(text);
    }

    /** An id, as authors write it. */
    static Json of(Id<?> id) {
        return new Text(id.text());
    }

    /** A word of a vocabulary, as authors write it. */
    static Json of(Enum<?> word) {
        return new Text(Words.of(word));
    }

    /** An exact number. */
    static Json of(BigDecimal number) {
        return new Decimal(number);
    }

    /** A whole number. */
    static Json of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /** True or false. */
    static Json of(boolean holds) {
        return new Flag(holds);
    }

    /** An array of what a function makes of some things, in their order. */
    static <T> Json array(Collection<T> things, Function<? super T, ? extends Json> json) {
        List<Json> items = new ArrayList<>(things.size());
        for (T thing : things) {
            items.add(json.apply(thing));
        }
        return new Items(items);
    }

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of JSON.
     *
     * @param text of a string
     * @param decimal of a number
     * @param flag of true or false
     * @param items of an array
     * @param members of an object
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super Text, ? extends R> text,
            Function<? super Decimal, ? extends R> decimal,
            Function<? super Flag, ? extends R> flag,
            Function<? super Items, ? extends R> items,
            Function<? super Members, ? extends R> members) {}
}
