package org.variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * What the voices on one role and scope have in common: three statements that are never mixed. What nobody excludes, nobody
 * has said.
 *
 * @param allSay the most specific statement that each voice makes, or makes something that implies it
 * @param noneExcludes what fits everything said, though nobody said it
 * @param range from what to what values lie that are apart: a description, never an answer
 * @param voices whose statements these are
 * @param silent who was heard and gave no value, or took it back
 * @param divided whose own words leave nothing in common, so that they are left out
 * @param read whether it takes the desk's own reading of their words to find that each says it
 */
public record Ground(
        Optional<Value> allSay,
        Optional<Value> noneExcludes,
        Optional<Value> range,
        List<LineageId> voices,
        List<LineageId> silent,
        List<LineageId> divided,
        boolean read) {

    /** Copies the lists. */
    public Ground {
        voices = List.copyOf(voices);
        silent = List.copyOf(silent);
        divided = List.copyOf(divided);
    }

    /** What can be printed where there is no answer: what all say, else the range of what was said. */
    public Optional<Value> inPlaceOfAnAnswer() {
        return allSay.or(() -> range);
    }
}
