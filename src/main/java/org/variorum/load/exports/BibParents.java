package org.variorum.load.exports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What entries take over from others: from those of {@code xdata} all fields, from that of {@code crossref} what BibLaTeX says: the
 * title of a book is the book title of its chapters. Chains are followed a few steps, and none twice.
 */
final class BibParents {

    private static final int MOST_STEPS = 8;

    private static final Set<String> CHAPTERS = Set.of(
            "inbook",
            "bookinbook",
            "suppbook",
            "incollection",
            "suppcollection",
            "inproceedings",
            "conference",
            "inreference");

    private static final Map<String, String> OF_CHAPTERS = Map.of(
            "title", "booktitle",
            "subtitle", "booksubtitle",
            "titleaddon", "booktitleaddon");

    private static final Map<String, String> OF_ARTICLES =
            Map.of("title", "journaltitle", "subtitle", "journalsubtitle");

    /** What says something of the entry alone. */
    private static final Set<String> OWN = Set.of(
            "crossref",
            "xdata",
            "xref",
            "ids",
            "options",
            "label",
            "key",
            "keywords",
            "shorttitle",
            "file",
            "url",
            "doi",
            "urldate",
            "abstract",
            "pages",
            "note");

    private final Map<String, BibEntry> entries = new HashMap<>();

    BibParents(List<BibEntry> all) {
        all.forEach(entry -> entries.putIfAbsent(entry.key(), entry));
    }

    /** The fields of an entry, its own and those that it takes over. */
    Map<String, BibField> fields(BibEntry entry) {
        if (!entry.fields().containsKey("crossref") && !entry.fields().containsKey("xdata")) {
            return entry.fields();
        }
        Map<String, BibField> fields = new LinkedHashMap<>(entry.fields());
        Set<String> met = new HashSet<>(Set.of(entry.key()));
        Optional<BibEntry> child = Optional.of(entry);
        for (int step = 0; step < MOST_STEPS && child.isPresent(); step++) {
            data(child.get(), fields);
            Optional<BibEntry> parent = child.get()
                    .field("crossref")
                    .map(field -> field.value().strip())
                    .filter(met::add)
                    .flatMap(key -> Optional.ofNullable(entries.get(key)));
            parent.ifPresent(p -> inherit(entry, p, fields));
            child = parent;
        }
        return fields;
    }

    /** From entries that are but data. */
    private void data(BibEntry entry, Map<String, BibField> fields) {
        Optional<BibField> named = entry.field("xdata");
        for (int step = 0; step < MOST_STEPS && named.isPresent(); step++) {
            Optional<BibField> next = Optional.empty();
            String[] keys = named.get().value().split(",", MOST_STEPS + 1);
            for (int i = 0; i < Math.min(keys.length, MOST_STEPS); i++) {
                Optional<BibEntry> data = Optional.ofNullable(entries.get(keys[i].strip()));
                data.ifPresent(d -> d.fields().forEach(fields::putIfAbsent));
                next = next.or(() -> data.flatMap(d -> d.field("xdata")));
            }
            named = next;
        }
    }

    private static void inherit(BibEntry entry, BibEntry parent, Map<String, BibField> fields) {
        Map<String, String> renamed =
                CHAPTERS.contains(entry.type()) ? OF_CHAPTERS : entry.type().equals("article") ? OF_ARTICLES : Map.of();
        boolean byTheSame = entry.type().endsWith("inbook") || entry.type().equals("suppbook");
        parent.fields().forEach((name, field) -> {
            boolean own = OWN.contains(name) || (name.equals("author") && !byTheSame);
            boolean titled = renamed.containsValue(name) && parent.fields().containsKey("title");
            if (!own && !titled) {
                fields.putIfAbsent(renamed.getOrDefault(name, name), field);
            }
        });
    }
}
