package org.variorum.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Claim;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Policy;
import org.variorum.model.Question;
import org.variorum.model.Value;
import org.variorum.model.ValueRelations;
import org.variorum.words.Wording;

/** What words say in answer to one question, as far as it can be told from numbers, dates and names. */
public final class SaidValue {

    private final Wording wording;
    private final SaidNumbers numbers;
    private final SaidDates dates;
    private final SaidNames names;

    /**
     * Reads answers to a question.
     *
     * @param question the question
     * @param claims the claims on it: what these name is known
     * @param values how values compare
     * @param policy how loosely dates are read
     * @param entities finds who can be named
     * @param wording puts values into words
     */
    public SaidValue(
            Question question,
            List<Claim> claims,
            ValueRelations values,
            Policy policy,
            Function<EntityId, Optional<Entity>> entities,
            Wording wording) {
        this.wording = wording;
        this.numbers = new SaidNumbers(values, question);
        this.dates = new SaidDates(policy);
        this.names = new SaidNames(
                entities,
                claims.stream()
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
        return wording.of(value);
    }
}
