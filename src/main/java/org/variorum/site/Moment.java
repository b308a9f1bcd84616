package org.variorum.site;

import java.util.function.Function;
import org.variorum.model.Edtf;
import org.variorum.model.Event;
import org.variorum.model.QuestionId;
import org.variorum.model.Value.DateValue;

/** An entry of the timeline. A closed family: {@link #fold} makes a forgotten kind a compile error. */
public sealed interface Moment {

    /** When; an end that nobody knows is not there. */
    Edtf when();

    /** What is asked or happened, for sorting. */
    String id();

    /**
     * Something that happened.
     *
     * @param event the event
     */
    record Happened(Event event) implements Moment {
        @Override
        public Edtf when() {
            return event.when().date();
        }

        @Override
        public String id() {
            return event.id().text();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.happened().apply(this);
        }
    }

    /**
     * A date that was found.
     *
     * @param question on which question
     * @param date the answer, or a part of it
     */
    record Found(QuestionId question, DateValue date) implements Moment {
        @Override
        public Edtf when() {
            return date.date();
        }

        @Override
        public String id() {
            return question.text();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.found().apply(this);
        }
    }

    /**
     * A date that sources give and that is not the answer.
     *
     * @param question their question
     * @param position the index of their position
     * @param date the date
     */
    record Claimed(QuestionId question, int position, DateValue date) implements Moment {
        @Override
        public Edtf when() {
            return date.date();
        }

        @Override
        public String id() {
            return question.text();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.claimed().apply(this);
        }
    }

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of entry.
     *
     * @param happened of an event
     * @param found of a date that was found
     * @param claimed of a date that sources give
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super Happened, ? extends R> happened,
            Function<? super Found, ? extends R> found,
            Function<? super Claimed, ? extends R> claimed) {}
}
