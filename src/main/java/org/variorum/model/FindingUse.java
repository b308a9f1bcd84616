package org.variorum.model;

import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * A passage that rests on a finding: a {@code .finding} span.
 *
 * @param question the question's id
 * @param value what the passage says, if it says so in a value
 * @param open whether the passage says that nobody knows
 * @param role the role for which it says so
 * @param scope the scope for which it says so
 * @param text the passage
 * @param location where its value stands, or else the passage
 * @param passage where the passage itself stands
 */
public record FindingUse(
        QuestionId question,
        Optional<Value> value,
        boolean open,
        Optional<String> role,
        Scope scope,
        String text,
        Location location,
        Location passage) {}
