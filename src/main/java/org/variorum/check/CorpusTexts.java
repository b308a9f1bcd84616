package org.variorum.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.Corpus;
import org.variorum.model.Prose;

/** The prose of every content file, by path. */
final class CorpusTexts {

    private CorpusTexts() {}

    static Map<String, Prose> all(Corpus corpus) {
        Map<String, Prose> texts = new TreeMap<>(outsideReports(corpus));
        corpus.reports().forEach(r -> texts.put(r.path(), r.digest()));
        return texts;
    }

    static Map<String, Prose> outsideReports(Corpus corpus) {
        Map<String, Prose> texts = new TreeMap<>();
        corpus.inquiries().forEach(i -> texts.put(i.path(), i.explanation()));
        corpus.briefings().forEach(b -> texts.put(b.path(), b.body()));
        corpus.pages().forEach(p -> texts.put(p.path(), p.body()));
        return texts;
    }

    /** The keys that can be cited. */
    static List<String> works(Corpus corpus) {
        return Stream.concat(corpus.reports().stream().map(r -> r.id().text()), corpus.references().keySet().stream())
                .sorted()
                .toList();
    }
}
