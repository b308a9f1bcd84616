package org.variorum.reconcile.compare;

import org.variorum.model.Reliability;

/** Which statements go back to one origin, and so are one voice. */
public interface Origins {

    /** The voice of a statement; equal numbers, one origin. */
    int of(Statement statement);

    /** The letter of the voice of a statement, that of its best member. */
    Reliability letter(Statement statement);

    /** Whether two statements are one voice. */
    default boolean same(Statement a, Statement b) {
        return of(a) == of(b);
    }
}
