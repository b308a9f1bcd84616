package org.variorum.words.bundle.korean;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Value.RelationValue.Order;
import org.variorum.model.Value.YesNo;
import org.variorum.words.Phrase;
import org.variorum.words.Piece;
import org.variorum.words.QuoteMarks;
import org.variorum.words.ValueWords;

/** Values in Korean. */
final class KoreanValues implements ValueWords {

    @Override
    public Phrase relation(Order order, Piece event) {
        Phrase name = Phrase.of(event);
        return switch (order) {
            case BEFORE -> Phrase.fill("{0} 이전", name);
            case DURING -> Phrase.fill("{0} 중", name);
            case AFTER -> Phrase.fill("{0} 이후", name);
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
                    case YES -> "예";
                    case NO -> "아니요";
                    case UNKNOWN -> "알 수 없음";
                });
    }

    @Override
    public Phrase none() {
        return Phrase.of("답 없음");
    }

    @Override
    public Phrase open() {
        return Phrase.of("답할 수 없음");
    }

    @Override
    public Phrase role(String played, String given) {
        return Phrase.fill("{0} (여기서는 ‘{1}’)", Phrase.of(played), Phrase.of(given));
    }

    @Override
    public Phrase set(List<Piece> members) {
        return Phrase.join(", ", members.stream().map(Phrase::of).toList());
    }

    @Override
    public Phrase not(Phrase value) {
        return Particles.fill("{0}[이/가] 아님", value);
    }

    @Override
    public List<Phrase> scope(
            Optional<Phrase> measure, Optional<Phrase> period, Optional<Phrase> population, Optional<Phrase> area) {
        return Stream.of(
                        measure,
                        period,
                        population.map(p -> Phrase.fill("{0} 중", p)),
                        area.map(a -> Phrase.fill("{0}에서", a)))
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
        return Phrase.join(", ", about);
    }

    @Override
    public Phrase answer(List<Phrase> parts) {
        return Phrase.join("; ", parts);
    }
}
