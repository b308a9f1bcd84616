package org.variorum.model;

import java.util.Optional;

/**
 * What a claim is about, where questions can be read more than one way. Claims of different scope cannot contradict.
 *
 * @param period the time that a figure covers
 * @param measure what is counted or measured, a word or an entity id
 * @param population among whom or what
 * @param area where
 */
public record Scope(
        Optional<Edtf> period, Optional<String> measure, Optional<String> population, Optional<String> area) {

    /** No scope given. */
    public static final Scope NONE = new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether nothing is given. */
    public boolean isNone() {
        return equals(NONE);
    }
}
