package org.variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * What a question comes to: one value, or one for each role or scope.
 *
 * @param parts the values, at least one
 */
public record Answer(List<Part> parts) {

    /**
     * One value of an answer.
     *
     * @param role the role in which it answers
     * @param scope the scope for which it answers
     * @param value the value
     */
    public record Part(Optional<String> role, Scope scope, Value value) {

        /** Whether it can be an answer for that role: one of the two is not given, or they are the same. */
        public boolean concernsRole(Optional<String> other) {
            return Details.agree(role, other);
        }

        /** Whether the two can be about one thing: neither role nor scope tells them apart. */
        public boolean concerns(Part other) {
            return concernsRole(other.role) && scope.fits(other.scope);
        }
    }

    /** Copies the parts. */
    public Answer {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an answer has a value");
        }
        parts = List.copyOf(parts);
    }

    /** An answer of one value, for every role and scope. */
    public static Answer of(Value value) {
        return new Answer(List.of(new Part(Optional.empty(), Scope.NONE, value)));
    }
}
