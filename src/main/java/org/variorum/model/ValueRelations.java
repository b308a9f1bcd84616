package org.variorum.model;

/** Compares two values of one question by its type alone, as the rules do. Implementations are safe for several threads. */
@FunctionalInterface
public interface ValueRelations {

    /** How {@code first} stands to {@code second}. */
    Relation between(Question question, Value first, Value second);
}
