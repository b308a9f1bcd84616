package org.variorum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.variorum.model.Corpus;
import org.variorum.model.Prose;

/** The prose of every content file. */
final class CorpusTexts {

    /** A file of which the sentences are not known yet. */
    record Unread(String path, Prose prose, boolean ofReport) {

        FileText read(boolean english) {
            return new FileText(path, prose, ofReport, english ? Writing.of(prose) : Writing.NONE);
        }
    }

    private CorpusTexts() {}

    /** The texts, in no order that matters. */
    static List<Unread> of(Corpus corpus) {
        List<Unread> texts = new ArrayList<>();
        corpus.inquiries().forEach(i -> texts.add(new Unread(i.path(), i.explanation(), false)));
        corpus.briefings().forEach(b -> texts.add(new Unread(b.path(), b.body(), false)));
        corpus.pages().forEach(p -> texts.add(new Unread(p.path(), p.body(), false)));
        corpus.reports().forEach(r -> texts.add(new Unread(r.path(), r.digest(), true)));
        return texts;
    }

    /** Whether they are in English, whose words are all that the lints know. */
    static boolean isEnglish(Corpus corpus) {
        return corpus.site().language().toLowerCase(Locale.ROOT).matches("en(-.*)?");
    }

    /** The keys that can be cited. */
    static List<String> works(Corpus corpus) {
        return Stream.concat(corpus.reports().stream().map(r -> r.id().text()), corpus.references().keySet().stream())
                .sorted()
                .toList();
    }
}
