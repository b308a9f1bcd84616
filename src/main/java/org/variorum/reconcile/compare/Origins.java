package org.variorum.reconcile.compare;

/** Which statements go back to one origin, and so are one voice. */
@FunctionalInterface
public interface Origins {

    /** The voice of a statement; equal numbers, one origin. */
    int of(Statement statement);

    /** Whether two statements are one voice. */
    default boolean same(Statement a, Statement b) {
        return of(a) == of(b);
    }
}
