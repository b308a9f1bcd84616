package org.variorum.words.bundle.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Value.RelationValue.Order;
import org.variorum.model.Value.YesNo;
import org.variorum.words.Phrase;
import org.variorum.words.Piece;
import org.variorum.words.QuoteMarks;
import org.variorum.words.ValueWords;

/** Values in English. */
final class EnglishValues implements ValueWords {

    @Override
    public Phrase relation(Order order, Piece event) {
        Phrase name = Articles.event(event);
        return switch (order) {
            case BEFORE -> Phrase.fill("before {0}", name);
            case DURING -> Phrase.fill("during {0}", name);
            case AFTER -> Phrase.fill("after {0}", name);
        };
    }

    @Override
    public Phrase quote(String words) {
        return Phrase.of(QuoteMarks.around(words));
    }

    @Override
    public Phrase yesNo(YesNo answer) {
        return Phrase.of(
                switch (answer) {
                    case YES -> "yes";
                    case NO -> "no";
                    case UNKNOWN -> "unknown";
                });
    }

    @Override
    public Phrase none() {
        return Phrase.of("no answer given");
    }

    @Override
    public Phrase open() {
        return Phrase.of("no answer can be given");
    }

    @Override
    public Phrase role(String played, String given) {
        return Phrase.fill("{0}, called {1} here", Phrase.of(played), Phrase.of(given));
    }

    @Override
    public Phrase set(List<Piece> members) {
        return Phrase.join(", ", members.stream().map(Phrase::of).toList());
    }

    @Override
    public Phrase not(Phrase value) {
        return Phrase.fill("not {0}", value);
    }

    @Override
    public List<Phrase> scope(
            Optional<Phrase> measure, Optional<Phrase> period, Optional<Phrase> population, Optional<Phrase> area) {
        return Stream.of(
                        measure,
                        period,
                        population.map(p -> Phrase.fill("among {0}", p)),
                        area.map(a -> Phrase.fill("in {0}", Articles.definite(a))))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Phrase labelled(Phrase value, List<Phrase> about) {
        return about.isEmpty() ? value : Phrase.fill("{0} ({1})", value, Phrase.join(", ", about));
    }

    @Override
    public Phrase part(List<Phrase> about, Phrase value) {
        return about.isEmpty() ? value : Phrase.fill("{0}: {1}", head(about), value);
    }

    @Override
    public Phrase head(List<Phrase> about) {
        return EnglishGrammar.capital(Phrase.join(", ", about));
    }

    @Override
    public Phrase answer(List<Phrase> parts) {
        return Phrase.join("; ", parts);
    }
}
