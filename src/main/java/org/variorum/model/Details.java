package org.variorum.model;

import java.util.Optional;

/** Details that may be left out. */
final class Details {

    private Details() {}

    /** Whether two can be one: at least one of them is left out, or they are equal. */
    static <T> boolean agree(Optional<T> first, Optional<T> second) {
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }
}
