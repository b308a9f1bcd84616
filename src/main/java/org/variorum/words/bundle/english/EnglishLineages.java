package org.variorum.words.bundle.english;

import java.util.List;
import org.variorum.words.LineageWords;
import org.variorum.words.NumberWords;
import org.variorum.words.Phrase;

/** Voices in English. */
final class EnglishLineages implements LineageWords {

    private final NumberWords numbers;

    EnglishLineages(NumberWords numbers) {
        this.numbers = numbers;
    }

    @Override
    public Phrase joined(Voice voice) {
        Phrase weight = Phrase.of("letter " + voice.letter() + ", weight " + numbers.weight(voice.weight())
                + (voice.interested() ? ", half that of its letter because it speaks for an interested party" : ""));
        Phrase ties = Phrase.join("; ", voice.ties());
        if (voice.reports().size() == 1) {
            return voice.ties().isEmpty()
                    ? Sentences.capital(Phrase.fill("{0}: {1}.", Sentences.list(voice.reports()), weight))
                    : Sentences.capital(Phrase.fill("{0}: {1}.", ties, weight));
        }
        return Phrase.fill(
                "{0} reports, one origin, one voice: {1}{2}; {3}.",
                Phrase.of(String.valueOf(voice.reports().size())),
                Sentences.list(voice.reports()),
                voice.ties().isEmpty() ? Phrase.NONE : Phrase.fill(" ({0})", ties),
                weight);
    }

    @Override
    public Phrase copies(List<Phrase> reports, Phrase original) {
        return tie(reports, List.of("copies", "both copy", "all copy"), original);
    }

    @Override
    public Phrase rewrites(List<Phrase> reports, Phrase original) {
        return tie(reports, List.of("rewrites", "both rewrite", "all rewrite"), original);
    }

    private static Phrase tie(List<Phrase> reports, List<String> verbs, Phrase original) {
        String verb = verbs.get(Math.min(reports.size(), verbs.size()) - 1);
        return Phrase.fill("{0} {1} {2}", Sentences.list(reports), Phrase.of(verb), Articles.definite(original));
    }

    @Override
    public Phrase hasItFrom(List<Phrase> reports, List<Phrase> chain) {
        List<Phrase> names = chain.stream().map(Articles::definite).toList();
        return Phrase.fill(
                "{0} {1} it from {2}",
                Sentences.list(reports),
                Sentences.verb(reports, "has", "have"),
                Phrase.join(", which has it from ", names));
    }

    @Override
    public Phrase onePublisher(List<Phrase> reports, Phrase publisher) {
        return Phrase.fill("{0} are all published by {1}", Sentences.list(reports), Articles.definite(publisher));
    }

    @Override
    public Phrase oneVoice(List<Phrase> ties) {
        return Sentences.capital(Phrase.fill("{0}: one voice.", Phrase.join("; ", ties)));
    }

    @Override
    public Phrase named(Phrase name, int reports) {
        return Phrase.fill("{0} ({1} reports, one voice)", name, Phrase.of(String.valueOf(reports)));
    }

    @Override
    public Phrase through(Phrase name, Phrase outlet) {
        return Phrase.fill("{0} (through {1})", name, outlet);
    }
}
