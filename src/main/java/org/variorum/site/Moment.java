package org.variorum.site;

import org.variorum.model.Edtf;
import org.variorum.model.Event;
import org.variorum.model.Finding;
import org.variorum.model.Value.DateValue;

/** An entry of the timeline. */
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
            return event.when();
        }

        @Override
        public String id() {
            return event.id().text();
        }
    }

    /**
     * A date that was found.
     *
     * @param finding the finding
     * @param date the answer, or a part of it
     */
    record Found(Finding finding, DateValue date) implements Moment {
        @Override
        public Edtf when() {
            return date.date();
        }

        @Override
        public String id() {
            return finding.question().id();
        }
    }

    /**
     * A date that sources give and that is not the answer.
     *
     * @param finding what was found on their question
     * @param position the index of their position
     * @param date the date
     */
    record Claimed(Finding finding, int position, DateValue date) implements Moment {
        @Override
        public Edtf when() {
            return date.date();
        }

        @Override
        public String id() {
            return finding.question().id();
        }
    }
}
