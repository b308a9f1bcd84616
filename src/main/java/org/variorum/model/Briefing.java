package org.variorum.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * An article for readers.
 *
 * @param id its id
 * @param title its title
 * @param summary one or two sentences
 * @param date when it was first published
 * @param updated when it was last changed
 * @param authors ids of people
 * @param tags tags
 * @param image a picture, a path in the content folder
 * @param corrections its public corrections, as written
 * @param body its text
 * @param path its file
 * @param titled where its title is written
 */
public record Briefing(
        String id,
        String title,
        String summary,
        LocalDate date,
        Optional<LocalDate> updated,
        List<String> authors,
        List<String> tags,
        Optional<String> image,
        List<Correction> corrections,
        Prose body,
        String path,
        Location titled) {

    /** Copies the lists. */
    public Briefing {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        corrections = List.copyOf(corrections);
    }
}
