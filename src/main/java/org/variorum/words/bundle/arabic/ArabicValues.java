package org.variorum.words.bundle.arabic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Value.RelationValue.Order;
import org.variorum.model.Value.YesNo;
import org.variorum.words.Phrase;
import org.variorum.words.Piece;
import org.variorum.words.ValueWords;

/** Values in Arabic. */
final class ArabicValues implements ValueWords {

    private static final String COMMA = "، ";

    /** Words between quotation marks; those that they have themselves become others. */
    static String quoted(String words) {
        return "«" + words.replace('«', '“').replace('»', '”') + "»";
    }

    /** A name or value between quotation marks, unless it has some. */
    static Phrase quoted(Phrase value) {
        return value.words().startsWith("«") ? value : Phrase.fill("«{0}»", value);
    }

    @Override
    public Phrase relation(Order order, Piece event) {
        Phrase name = Phrase.of(event);
        return switch (order) {
            case BEFORE -> Phrase.fill("قبل {0}", name);
            case DURING -> Phrase.fill("أثناء {0}", name);
            case AFTER -> Phrase.fill("بعد {0}", name);
        };
    }

    @Override
    public Phrase quote(String words) {
        return Phrase.of(quoted(words));
    }

    @Override
    public Phrase yesNo(YesNo answer) {
        return Phrase.of(
                switch (answer) {
                    case YES -> "نعم";
                    case NO -> "لا";
                    case UNKNOWN -> "غير معروف";
                });
    }

    @Override
    public Phrase none() {
        return Phrase.of("بلا إجابة");
    }

    @Override
    public Phrase open() {
        return Phrase.of("لا يمكن تقديم إجابة");
    }

    @Override
    public Phrase role(String played, String given) {
        return Phrase.fill("{0} (مذكور هنا باسم {1})", Phrase.of(played), Phrase.of(quoted(given)));
    }

    @Override
    public Phrase set(List<Piece> members) {
        return Phrase.join(COMMA, members.stream().map(Phrase::of).toList());
    }

    @Override
    public Phrase not(Phrase value) {
        return Phrase.fill("ليس {0}", value);
    }

    @Override
    public List<Phrase> scope(
            Optional<Phrase> measure, Optional<Phrase> period, Optional<Phrase> population, Optional<Phrase> area) {
        return Stream.of(
                        measure,
                        period,
                        population.map(p -> Phrase.fill("بين {0}", p)),
                        area.map(a -> Phrase.fill("في {0}", a)))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Phrase labelled(Phrase value, List<Phrase> about) {
        return about.isEmpty() ? value : Phrase.fill("{0} ({1})", value, head(about));
    }

    @Override
    public Phrase part(List<Phrase> about, Phrase value) {
        return about.isEmpty() ? value : Phrase.fill("{0}: {1}", head(about), value);
    }

    @Override
    public Phrase head(List<Phrase> about) {
        return Phrase.join(COMMA, about);
    }

    @Override
    public Phrase answer(List<Phrase> parts) {
        return Phrase.join("؛ ", parts);
    }
}
