package org.variorum.check;

import static org.variorum.model.WordEdge.BEGIN;
import static org.variorum.model.WordEdge.END;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.measure.NumberFinder;
import org.variorum.measure.Units;
import org.variorum.measure.WrittenNumber;
import org.variorum.model.Hedge;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.Value.Quantity;
import org.variorum.model.ValueRelations;

/** The numbers that words say in answer to one question. */
final class SaidNumbers {

    /** Nought, where it is not written as a number. */
    private static final Pattern NONE =
            Pattern.compile("(?i)" + BEGIN + "(?:no|nobody|none|nothing|not (?:a|one))" + END);

    private final ValueRelations values;
    private final Question question;

    SaidNumbers(ValueRelations values, Question question) {
        this.values = values;
        this.question = question;
    }

    /** The first number that words say in place of a quantity; empty where one of them, or all together, are in it. */
    Optional<String> other(String words, Quantity quantity) {
        if (quantity.hedge() == Hedge.DOZENS
                || (quantity.low().signum() == 0 && NONE.matcher(words).find())) {
            return Optional.empty();
        }
        List<WrittenNumber> numbers = NumberFinder.in(words);
        Stream<WrittenNumber> sum = total(numbers).stream();
        boolean held = Stream.concat(numbers.stream(), sum).anyMatch(n -> isHeld(n, quantity));
        return held
                ? Optional.empty()
                : numbers.stream()
                        .filter(n -> isAnswer(n, quantity))
                        .map(WrittenNumber::written)
                        .findFirst();
    }

    private static Optional<WrittenNumber> total(List<WrittenNumber> numbers) {
        return numbers.stream()
                .filter(WrittenNumber::free)
                .map(WrittenNumber::number)
                .reduce(BigDecimal::add)
                .map(sum -> new WrittenNumber("", sum, Optional.empty(), true, true));
    }

    /** Whether a number is the quantity's, one of its ends or parts, how far these are apart, or what it may mean: not merely beyond its floor. */
    private boolean isHeld(WrittenNumber number, Quantity quantity) {
        Quantity said = said(number, quantity);
        BigDecimal width = quantity.high().subtract(quantity.low());
        Stream<Quantity> own = Stream.concat(
                        (quantity.isRange()
                                ? Stream.of(quantity.low(), quantity.high(), width)
                                : Stream.of(quantity.low())),
                        quantity.parts().stream())
                .map(n -> exact(n, quantity));
        Stream<Quantity> meant = quantity.hedge().isOneSided() ? Stream.of() : Stream.of(quantity);
        return Stream.concat(own, meant)
                .map(q -> values.between(question, said, q))
                .anyMatch(r -> r == Relation.SAME || r == Relation.NARROWS || r == Relation.BROADENS);
    }

    /** Whether a number could be meant as the answer: of what is measured one in a unit or that nothing follows, of what
     * is counted one without. */
    private boolean isAnswer(WrittenNumber number, Quantity quantity) {
        Optional<String> unit = quantity.unit().or(question::unit);
        boolean alike = number.unit()
                .map(u -> values.between(question, said(number, quantity), quantity) != Relation.INCOMPARABLE)
                .orElse((number.last() && isInDigits(number))
                        || unit.filter(Units::isMeasure).isEmpty());
        return number.free() && alike;
    }

    private static boolean isInDigits(WrittenNumber number) {
        return number.written().chars().anyMatch(Character::isDigit);
    }

    private static Quantity said(WrittenNumber number, Quantity quantity) {
        Optional<String> unit = number.unit().or(quantity::unit);
        return new Quantity(number.number(), number.number(), Hedge.EXACT, unit, List.of(), quantity.rate());
    }

    private static Quantity exact(BigDecimal number, Quantity quantity) {
        return new Quantity(number, number, Hedge.EXACT, quantity.unit(), List.of(), quantity.rate());
    }
}
