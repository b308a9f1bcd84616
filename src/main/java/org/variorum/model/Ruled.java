package org.variorum.model;

import java.util.Optional;

/**
 * What is said of one position: what follows from the relations, and what the editor says instead.
 *
 * @param answers whether it gives the answer, or a part of it: the same value by the rules, in its role and scope
 * @param holds whether all of the answer lies within what it says, in its role and scope
 * @param byRules the ruling that follows from how the position stands to the answer, see {@link Rulings}
 * @param byEditor the editor's ruling, where there is one
 */
public record Ruled(boolean answers, boolean holds, Ruling byRules, Optional<Ruling> byEditor) {

    /** The ruling in force: the editor's, else the rules'. */
    public Ruling inForce() {
        return byEditor.orElse(byRules);
    }

    /** Whether the editor says something other than the rules. */
    public boolean departs() {
        return inForce() != byRules;
    }
}
