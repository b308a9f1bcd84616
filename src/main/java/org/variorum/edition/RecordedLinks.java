package org.variorum.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.diagnostic.Location;
import org.variorum.model.Citation;
import org.variorum.model.Prose;
import org.variorum.render.part.Originals;
import org.variorum.site.Library;
import org.variorum.site.Work;

/**
 * Gathers the addresses outside that content records: of works with their archived copies, of outlets, and those to which texts link. Metadata
 * know where they begin; an address stands from there on in the letters in which it was read.
 */
final class RecordedLinks {

    private static final Comparator<RecordedLink> ORDER =
            Comparator.comparing(RecordedLink::place).thenComparing(RecordedLink::address);

    private final Excerpts excerpts;
    private final Map<String, List<String>> lines = new TreeMap<>();
    private final List<RecordedLink> links = new ArrayList<>();

    RecordedLinks(Excerpts excerpts) {
        this.excerpts = excerpts;
    }

    /** Adds those of all reports and cited references. */
    RecordedLinks works(Library library) {
        library.keys().stream()
                .flatMap(key -> library.work(key).stream())
                .map(Work::citation)
                .forEach(this::work);
        return this;
    }

    private void work(Citation citation) {
        List<String> archives =
                citation.archives().stream().filter(Originals::isWeb).toList();
        citation.url().filter(Originals::isWeb).ifPresent(url -> add(url, citation.location(), archives));
        archives.forEach(archive -> add(archive, citation.location(), List.of()));
    }

    /** Adds an address of metadata. */
    RecordedLinks address(String url, Location declared) {
        if (Originals.isWeb(url)) {
            add(url, declared, List.of());
        }
        return this;
    }

    /** Adds those of a text. */
    RecordedLinks text(Prose prose) {
        prose.links().stream()
                .filter(link -> Originals.isWeb(link.target()))
                .forEach(link -> links.add(new RecordedLink(link.target(), link.location(), List.of())));
        return this;
    }

    /** All of them, by place. */
    List<RecordedLink> sorted() {
        return links.stream().sorted(ORDER).distinct().toList();
    }

    private void add(String address, Location declared, List<String> copies) {
        links.add(new RecordedLink(address, place(address, declared), copies));
    }

    private Location place(String address, Location declared) {
        List<String> text = lines.computeIfAbsent(declared.path(), excerpts::lines);
        for (int i = Math.max(0, declared.line() - 1); i < text.size(); i++) {
            int column = text.get(i).indexOf(address);
            if (column >= 0) {
                return new Location(declared.path(), i + 1, column + 1, address.length());
            }
        }
        return declared;
    }
}
