package org.variorum.check;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Question;
import org.variorum.model.Value;

/** What words say in answer to one question, as far as it can be told from numbers, dates and names. */
final class SaidValue {

    private final Subject subject;
    private final SaidNumbers numbers;
    private final SaidDates dates;
    private final SaidNames names;

    /** Reads answers to a question; what names the claims on it give is known. */
    SaidValue(Subject subject, Question question) {
        this.subject = subject;
        this.numbers = new SaidNumbers(subject.values(), question);
        this.dates = new SaidDates(subject.corpus().site().policy());
        this.names = new SaidNames(
                subject.corpus().entities(),
                subject.claims(question).stream()
                        .flatMap(claim -> claim.value().stream())
                        .distinct()
                        .toList());
    }

    /** What some words say in place of a value; empty where they hold it, or nothing of its kind. */
    Optional<String> other(String words, Value value) {
        return value.fold(new Value.Cases<Optional<String>>(
                entity -> names.other(words, List.of(entity.id())),
                quantity -> numbers.other(words, quantity),
                date -> dates.other(words, date),
                relation -> Optional.empty(),
                quote -> Optional.empty(),
                yesNo -> Optional.empty(),
                set -> names.other(words, set.ids())));
    }

    /** A value as readers see it. */
    String words(Value value) {
        return subject.words(value);
    }
}
