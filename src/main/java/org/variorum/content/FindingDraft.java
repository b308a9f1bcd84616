package org.variorum.content;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.model.Confidence;
import org.variorum.model.Decision;
import org.variorum.model.Ruling;
import org.variorum.model.Verdict;

/**
 * An editor's finding whose values are not yet typed; see {@link Decision} for the components of the same name.
 *
 * @param answer the answer: empty for {@code unknown}; else entries whose key is a role or a period, and is absent where
 *     the answer is a single value
 * @param rulings the rulings, by value
 * @param claimed what is claimed, by value
 * @param answered where the answer is written, if it is
 */
public record FindingDraft(
        Decision.Status status,
        List<Entry> answer,
        Optional<Verdict> verdict,
        Optional<Confidence> confidence,
        List<Keyed<Ruling>> rulings,
        List<Keyed<String>> claimed,
        Decision.Minutes minutes,
        Location location,
        Optional<Location> answered) {

    /**
     * One value of the answer.
     *
     * @param key the role or period
     * @param value the value
     */
    public record Entry(Optional<Text> key, Text value) {}

    /**
     * Something that is said of positions.
     *
     * @param key the value of the positions, and in which role or scope
     * @param said what is said of them
     * @param <T> what that is
     */
    public record Keyed<T>(Text key, T said) {}

    /** Copies the lists. */
    public FindingDraft {
        answer = List.copyOf(answer);
        rulings = List.copyOf(rulings);
        claimed = List.copyOf(claimed);
    }
}
