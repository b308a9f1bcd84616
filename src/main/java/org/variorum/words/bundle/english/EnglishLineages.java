package org.variorum.words.bundle.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        Phrase who = voice.ties().isEmpty() ? EnglishGrammar.list(voice.reports()) : Phrase.join("; ", voice.ties());
        Phrase weight = Phrase.of(
                "rade " + voice.letter() + ", weight " + numbers.weight(voice.weight()) + halves(voice.halves()));
        return voice.reports().size() == 1
                ? EnglishGrammar.capital(Phrase.fill("{0}: g{1}.", who, weight))
                : Phrase.fill(
                        "{0} reports, one origin: {1}. G{2}.",
                        Phrase.of(String.valueOf(voice.reports().size())), who, weight);
    }

    @Override
    public Phrase weaker(Voice voice) {
        return EnglishGrammar.capital(Phrase.fill(
                "{0} speaks to this only through weaker reports: grade {1}, weight {2}.",
                Articles.definite(voice.name()),
                Phrase.of(voice.letter().name()),
                Phrase.of(numbers.weight(voice.weight()) + halves(voice.halves()))));
    }

    private static String halves(List<Half> halves) {
        String why = halves.stream()
                .map(half -> switch (half) {
                    case INTERESTED -> "because it speaks for an interested party";
                    case ALLEGING -> "because it only alleges what it says";
                })
                .collect(Collectors.joining(", and half of that again "));
        return why.isEmpty() ? "" : ", half that of its grade " + why;
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
        return Phrase.fill("{0} {1} {2}", EnglishGrammar.list(reports), Phrase.of(verb), Articles.definite(original));
    }

    @Override
    public Phrase hasItFrom(List<Phrase> reports, List<Phrase> chain) {
        List<Phrase> names = chain.stream().map(Articles::definite).toList();
        return Phrase.fill(
                "{0} {1} it from {2}",
                EnglishGrammar.list(reports),
                EnglishGrammar.verb(reports, "has", "have"),
                Phrase.join(", which has it from ", names));
    }

    @Override
    public Phrase onePublisher(List<Phrase> reports, Phrase publisher) {
        return Phrase.fill(
                "{0} are {1} published by {2}",
                EnglishGrammar.list(reports),
                Phrase.of(reports.size() == 2 ? "both" : "all"),
                Articles.definite(publisher));
    }

    @Override
    public Phrase oneText(Phrase first, Phrase second, int percent) {
        return Phrase.fill(
                "{0} and {1} are counted as one: {2} % of the words are the same",
                first, second, Phrase.of(String.valueOf(percent)));
    }

    @Override
    public Phrase oneVoice(List<Phrase> ties) {
        return EnglishGrammar.capital(Phrase.fill("{0}: one origin.", Phrase.join("; ", ties)));
    }

    @Override
    public Phrase statements(int statements, Phrase origin) {
        return Phrase.fill("{0} statements, one origin: {1}.", Phrase.of(String.valueOf(statements)), origin);
    }

    @Override
    public Phrase dated(Phrase outlet, Phrase date, Optional<Integer> number) {
        return Phrase.fill(
                "{0} ({1}{2})",
                outlet, date, Phrase.of(number.map(n -> ", no. " + n).orElse("")));
    }

    @Override
    public Phrase saidBy(Phrase speaker) {
        return Phrase.fill("said by {0}", Articles.definite(speaker));
    }

    @Override
    public Phrase unattributed() {
        return Phrase.of("no speaker named");
    }

    @Override
    public Phrase via(List<Phrase> chain) {
        return Phrase.fill(
                "via {0}",
                Phrase.join(", via ", chain.stream().map(Articles::definite).toList()));
    }

    @Override
    public Phrase named(Phrase name, int reports) {
        return Phrase.fill("{0} ({1} reports, one origin)", name, Phrase.of(String.valueOf(reports)));
    }

    @Override
    public Phrase named(Phrase name, int saying, int reports) {
        return Phrase.fill(
                "{0} ({1} of its {2} reports)",
                name, Phrase.of(String.valueOf(saying)), Phrase.of(String.valueOf(reports)));
    }

    @Override
    public Phrase through(Phrase name, Phrase outlet) {
        return Phrase.fill("{0} (through {1})", name, outlet);
    }
}
