package org.variorum.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Value;

/**
 * A value as written, before any name in it is looked up: words that the type of the question gives a meaning to, or, in
 * a notation that says what is what, something of a certain kind. A closed family.
 */
public sealed interface ValueDraft {

    /**
     * Words, to be read as what the question expects, {@code about 20 missiles}.
     *
     * @param text the words
     * @param zone the zone of a date
     * @param language the language of a quotation
     * @param translatedFrom the language of its original
     */
    record Words(Text text, Optional<Text> zone, Optional<String> language, Optional<String> translatedFrom)
            implements ValueDraft {

        /** Words that nothing goes with. */
        public static Words of(Text text) {
            return new Words(text, Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.words().apply(this);
        }
    }

    /**
     * An entity.
     *
     * @param name its id, name or alias
     */
    record Entity(Text name) implements ValueDraft {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.entity().apply(this);
        }
    }

    /**
     * Several entities.
     *
     * @param names their ids, names or aliases
     */
    record Entities(List<Text> names) implements ValueDraft {

        /** Copies the list. */
        public Entities {
            names = List.copyOf(names);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.entities().apply(this);
        }
    }

    /**
     * A place in time.
     *
     * @param order before, during or after
     * @param event the id of an event
     */
    record Relation(Value.RelationValue.Order order, Text event) implements ValueDraft {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.relation().apply(this);
        }
    }

    /**
     * A value in which there is nothing to look up.
     *
     * @param value the value
     */
    record Plain(Value value) implements ValueDraft {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.plain().apply(this);
        }
    }

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of draft.
     *
     * @param words of words
     * @param entity of an entity
     * @param entities of several
     * @param relation of a place in time
     * @param plain of a value
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super Words, ? extends R> words,
            Function<? super Entity, ? extends R> entity,
            Function<? super Entities, ? extends R> entities,
            Function<? super Relation, ? extends R> relation,
            Function<? super Plain, ? extends R> plain) {}
}
