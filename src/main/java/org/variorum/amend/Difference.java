package org.variorum.amend;

import java.util.List;
import java.util.Optional;

/**
 * A thing of which two editions say different things.
 *
 * @param before what the older says of it; empty where it has no such thing
 * @param after what the newer says of it; empty where it has no such thing
 * @param changes in what the two differ, by name; none where one is missing
 */
public record Difference(Optional<Account> before, Optional<Account> after, List<Change> changes) {

    /**
     * Something that is said otherwise.
     *
     * @param name what it is
     * @param was what was said; empty where nothing was
     * @param now what is said; empty where nothing is
     */
    public record Change(String name, Optional<String> was, Optional<String> now) {}

    /** Copies the list. */
    public Difference {
        changes = List.copyOf(changes);
    }

    /** The thing, as the newer edition has it, else as the older had it. */
    public Account account() {
        return after.or(() -> before).orElseThrow();
    }

    /** What became of it. */
    public Turn turn() {
        if (after.filter(Account::isWithdrawn).isPresent()) {
            return Turn.WITHDRAWN;
        }
        return before.isEmpty() ? Turn.ADDED : after.isEmpty() ? Turn.REMOVED : Turn.CHANGED;
    }

    /** What becomes of things between two editions. */
    public enum Turn {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It was taken away, and that is said. */
        WITHDRAWN,
        /** Something else is said of it. */
        CHANGED
    }
}
