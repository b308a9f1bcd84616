package org.variorum.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a text is for readers.
 *
 * @param draft whether nobody says yet that it is
 * @param from the first day on which it is; absent where it is at once
 * @param until the last day on which it is; absent where it stays
 */
public record Release(boolean draft, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** That of a text that says nothing of it. */
    public static final Release AT_ONCE = new Release(false, Optional.empty(), Optional.empty());

    /** That of a text of which nobody can tell when it is. */
    public static final Release NEVER = new Release(true, Optional.empty(), Optional.empty());

    /** Whether a text is for readers. */
    public enum State {
        /** It is. */
        RELEASED,
        /** Not yet: nobody says so. */
        DRAFT,
        /** Not yet: its day has not come. */
        EMBARGOED,
        /** No longer. */
        EXPIRED
    }

    /**
     * For whom a site is made. There is no clock: whoever does not say which day it is makes a site in which no day has come or passed.
     *
     * @param drafts whether it is for the desk, which sees drafts and all that readers do not see yet
     * @param today the day on which they read it
     */
    public record Audience(boolean drafts, Optional<LocalDate> today) {

        /** Readers, on a day that nobody says. */
        public static final Audience READERS = new Audience(false, Optional.empty());

        /** The desk, which sees drafts. */
        public static final Audience DESK = new Audience(true, Optional.empty());
    }

    /** Whether it is for these. */
    public State to(Audience audience) {
        if (audience.today()
                .filter(day -> until.filter(day::isAfter).isPresent())
                .isPresent()) {
            return State.EXPIRED;
        }
        if (audience.drafts()) {
            return State.RELEASED;
        }
        if (draft) {
            return State.DRAFT;
        }
        boolean come = from.isEmpty()
                || audience.today().filter(day -> !day.isBefore(from.get())).isPresent();
        return come ? State.RELEASED : State.EMBARGOED;
    }
}
