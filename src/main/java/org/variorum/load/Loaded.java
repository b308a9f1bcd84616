package org.variorum.load;

import java.util.List;
import java.util.Optional;
import org.variorum.content.Mention;

/**
 * A file that has been read.
 *
 * @param value what it holds
 * @param path where it is, if it could be read
 * @param mentions the ids that it mentions
 * @param complete whether nothing of it was lost to a fault
 * @param <T> what it holds
 */
public record Loaded<T>(T value, Optional<String> path, List<Mention> mentions, boolean complete) {

    /** Copies the list. */
    public Loaded {
        mentions = List.copyOf(mentions);
    }
}
