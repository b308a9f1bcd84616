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
 */
public record Ground(
        Optional<Value> allSay,
        Optional<Value> noneExcludes,
        Optional<Value> range,
        List<LineageId> voices,
        List<LineageId> silent) {

    /** Copies the lists. */
    public Ground {
        voices = List.copyOf(voices);
        silent = List.copyOf(silent);
    }

    /** What can be printed where there is no answer: what all say, else the range of what was said. */
    public Optional<Value> inPlaceOfAnAnswer() {
        return allSay.or(() -> range);
    }
}
