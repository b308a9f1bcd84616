package org.variorum.content;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Briefing;
import org.variorum.model.Rendition;

/**
 * The front matter of a briefing.
 *
 * @param headline what stands above it
 * @param publication by whom and when it was published
 * @param tags tags
 * @param image a picture, a path in the content folder
 * @param sources how its sources are cited and listed
 * @param rendition its language and its translations
 * @param formerly the ids under which it was published before
 */
public record BriefingMeta(
        Briefing.Headline headline,
        Briefing.Publication publication,
        List<String> tags,
        Optional<Text> image,
        Briefing.Sources sources,
        Rendition rendition,
        List<Text> formerly) {

    /** Copies the lists. */
    public BriefingMeta {
        tags = List.copyOf(tags);
        formerly = List.copyOf(formerly);
    }
}
