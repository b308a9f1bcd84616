package org.variorum.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.OutletId;

/**
 * What an import made.
 *
 * @param report its file
 * @param snapshot the private copy
 * @param paragraphs how many paragraphs the article has
 * @param unknown what the article does not say, by the keys of the metadata
 * @param unlisted what the article calls its publisher, where the list of outlets does not have it
 * @param elsewhere what it calls its own address, where that is on another host than the one that was asked
 */
public record Imported(
        Path report,
        Path snapshot,
        int paragraphs,
        List<String> unknown,
        Optional<String> unlisted,
        Optional<String> elsewhere) {

    /** Copies the list. */
    public Imported {
        unknown = List.copyOf(unknown);
    }

    static Imported of(Article article, Path report, Path snapshot, Optional<OutletId> outlet) {
        Particulars said = article.particulars();
        List<String> unknown = new ArrayList<>();
        require(unknown, "title", said.title().isPresent());
        require(unknown, "outlet", outlet.isPresent());
        require(unknown, "author", !said.authors().isEmpty());
        require(unknown, "issued", said.issued().isPresent());
        require(unknown, "URL", said.address().isPresent());
        require(unknown, "language", said.language().isPresent());
        return new Imported(
                report,
                snapshot,
                article.paragraphs().size(),
                unknown,
                outlet.isPresent()
                        ? Optional.empty()
                        : said.outlet().or(() -> said.address().flatMap(Publisher::host)),
                article.elsewhere());
    }

    private static void require(List<String> unknown, String key, boolean known) {
        if (!known) {
            unknown.add(key);
        }
    }
}
