package org.variorum.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.diagnostic.Location;

/**
 * An article for readers.
 *
 * @param id its id
 * @param headline what stands above it
 * @param publication by whom and when it was published
 * @param tags tags
 * @param image a picture, a path in the content folder
 * @param sources how its sources are cited and listed
 * @param rendition its language and its translations
 * @param path its file
 */
public record Briefing(
        String id,
        Headline headline,
        Publication publication,
        List<String> tags,
        Optional<String> image,
        Sources sources,
        Rendition rendition,
        String path) {

    /**
     * How sources are cited and listed.
     *
     * @param style the style, where it is not that of the site: a name, or a path in the content folder
     * @param also the keys of works that are listed without being cited
     * @param all whether all references are listed
     */
    public record Sources(Optional<String> style, List<String> also, boolean all) {

        /** As on the rest of the site, and those that are cited. */
        public static final Sources USUAL = new Sources(Optional.empty(), List.of(), /* all= */ false);

        /** Copies the keys. */
        public Sources {
            also = List.copyOf(also);
        }
    }

    /**
     * What stands above an article.
     *
     * @param title its title
     * @param summary one or two sentences
     * @param location where its title is written
     */
    public record Headline(String title, String summary, Location location) {}

    /**
     * By whom and when an article was published.
     *
     * @param date when it was first published
     * @param updated when it was last changed
     * @param authors ids of people
     * @param corrections its public corrections, as written
     */
    public record Publication(
            LocalDate date, Optional<LocalDate> updated, List<String> authors, List<Correction> corrections) {

        /** Copies the lists. */
        public Publication {
            authors = List.copyOf(authors);
            corrections = List.copyOf(corrections);
        }

        /** When it was last changed: the latest of all the days that it gives, as a correction changes it, too. */
        public LocalDate changed() {
            return Stream.concat(updated.stream(), corrections.stream().map(Correction::date))
                    .filter(day -> day.isAfter(date))
                    .max(Comparator.naturalOrder())
                    .orElse(date);
        }
    }

    /** Copies the tags. */
    public Briefing {
        tags = List.copyOf(tags);
    }

    /** Its title. */
    public String title() {
        return headline.title();
    }

    /** One or two sentences. */
    public String summary() {
        return headline.summary();
    }

    /** Where its title is written. */
    public Location titled() {
        return headline.location();
    }

    /** When it was first published. */
    public LocalDate date() {
        return publication.date();
    }

    /** When it was last changed: the latest of all the days that it gives, as a correction changes it, too. */
    public LocalDate changed() {
        return publication.changed();
    }

    /** When it was last changed, as its author says. */
    public Optional<LocalDate> updated() {
        return publication.updated();
    }

    /** Who wrote it: ids of people. */
    public List<String> authors() {
        return publication.authors();
    }

    /** Its public corrections, as written. */
    public List<Correction> corrections() {
        return publication.corrections();
    }
}
