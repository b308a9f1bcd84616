package org.variorum.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.model.Correction;

/**
 * The front matter of a briefing; see {@link org.variorum.model.Briefing} for the components.
 */
public record BriefingMeta(
        String title,
        String summary,
        LocalDate date,
        Optional<LocalDate> updated,
        List<String> authors,
        List<String> tags,
        Optional<Text> image,
        List<Correction> corrections,
        Location titled) {

    /** Copies the lists. */
    public BriefingMeta {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        corrections = List.copyOf(corrections);
    }
}
