package org.variorum.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The table by which a ruling on each position follows from how it stands to the answer. The first line that fits holds:
 *
 * <table>
 * <caption>From relation to ruling</caption>
 * <tr><td>gives no value</td><td>not rated</td></tr>
 * <tr><td>names the value in a role that another body plays</td><td>misattributed</td></tr>
 * <tr><td>all who say it copy somebody who says something else</td><td>garbled</td></tr>
 * <tr><td>all who say it took it back or corrected it</td><td>withdrawn</td></tr>
 * <tr><td>a later claim replaced it</td><td>superseded</td></tr>
 * <tr><td>the question has no answer</td><td>not rated</td></tr>
 * <tr><td>same as the answer, or repeats it</td><td>upheld</td></tr>
 * <tr><td>in another unit the number of which the answer is the rounded conversion</td><td>upheld</td></tr>
 * <tr><td>narrows the answer, or would stand beside it as another: it says more</td><td>unproven</td></tr>
 * <tr><td>a translation of the original of which the answer is another translation</td><td>upheld</td></tr>
 * <tr><td>broader than the answer, or its sense in other words</td><td>imprecise</td></tr>
 * <tr><td>overlaps with the answer</td><td>partly right</td></tr>
 * <tr><td>a quotation in which a negation or a number was changed</td><td>garbled</td></tr>
 * <tr><td>contradicts or denies a settled answer</td><td>unsupported</td></tr>
 * <tr><td>of another role, in which it is the competent body, or unopposed where no body is said to be</td>
 *     <td>partly right</td></tr>
 * <tr><td>anything else</td><td>not rated</td></tr>
 * </table>
 *
 * <p>Of an answer in several parts, those of the position's role and scope count, and of these the one to which the
 * position stands nearest.
 */
final class Rulings {

    /** The nearest first. */
    private static final List<Ruling> NEAREST = List.of(
            Ruling.UPHELD,
            Ruling.IMPRECISE,
            Ruling.PARTLY_RIGHT,
            Ruling.GARBLED,
            Ruling.UNSUPPORTED,
            Ruling.UNPROVEN,
            Ruling.NOT_RATED);

    private final Finding finding;
    private final ValueRelations values;
    private final List<Position> positions;
    private final Set<ClaimId> garbled;
    private final Set<ClaimId> withdrawn;

    private Rulings(Finding finding, ValueRelations values) {
        this.finding = finding;
        this.values = values;
        this.positions = finding.reconciliation().positions();
        this.garbled = finding.reconciliation().garbled();
        this.withdrawn = finding.reconciliation().withdrawn();
    }

    /** The ruling on each position of a finding, in their order. */
    static List<Ruled> of(Finding finding, ValueRelations values) {
        Rulings table = new Rulings(finding, values);
        return IntStream.range(0, table.positions.size())
                .mapToObj(i -> table.ruled(i))
                .toList();
    }

    private Ruled ruled(int index) {
        Position position = positions.get(index);
        return new Ruled(
                parts().stream().anyMatch(part -> gives(position, part)),
                parts().stream().anyMatch(part -> holds(position, part)),
                byRules(index),
                byEditor(position));
    }

    private List<Answer.Part> parts() {
        return finding.answer().map(Answer::parts).orElse(List.of());
    }

    private Optional<Ruling> byEditor(Position position) {
        return finding.decision().map(Decision::rulings).orElse(List.of()).stream()
                .filter(rule -> rule.on().names(position))
                .map(Decision.Rule::ruling)
                .findFirst();
    }

    private Ruling byRules(int index) {
        Position position = positions.get(index);
        if (position.value().isEmpty()) {
            return Ruling.NOT_RATED;
        }
        if (position.movedFrom().isPresent()) {
            return Ruling.MISATTRIBUTED;
        }
        if (areAll(garbled, position)) {
            return Ruling.GARBLED;
        }
        if (areAll(withdrawn, position)) {
            return Ruling.WITHDRAWN;
        }
        if (finding.reconciliation().relations().isReplaced(index) && !stands(index)) {
            return Ruling.SUPERSEDED;
        }
        return byAnswer(index);
    }

    /** Whether a position gives the answer and is backed, though one of its claims was replaced: a plan that came true. */
    private boolean stands(int index) {
        return parts().stream().anyMatch(part -> gives(positions.get(index), part))
                && finding.reconciliation().tally().stream()
                        .anyMatch(count ->
                                count.position() == index && count.support().signum() > 0);
    }

    private static boolean areAll(Set<ClaimId> claims, Position position) {
        return !position.claims().isEmpty() && claims.containsAll(position.claims());
    }

    private Ruling byAnswer(int index) {
        List<Ruling> near = new ArrayList<>();
        List<Ruling> elsewhere = new ArrayList<>();
        for (Answer.Part part : parts()) {
            Relation relation = relation(index, part);
            boolean other = relation == Relation.DIFFERENT_ROLE || relation == Relation.DIFFERENT_SCOPE;
            (other ? elsewhere : near).add(ruling(relation, index, part.value()));
        }
        List<Ruling> counted = near.isEmpty() ? elsewhere : near;
        return NEAREST.stream().filter(counted::contains).findFirst().orElse(Ruling.NOT_RATED);
    }

    /** How a position stands to a part of the answer: as to a position that gives it, or else by type alone. */
    private Relation relation(int index, Answer.Part part) {
        Position position = positions.get(index);
        if (!part.concernsRole(position.role())) {
            return Relation.DIFFERENT_ROLE;
        }
        if (!part.scope().fits(position.scope())) {
            return Relation.DIFFERENT_SCOPE;
        }
        Relation typed = typed(position, part.value());
        if (typed == Relation.SAME) {
            return typed;
        }
        return IntStream.range(0, positions.size())
                .filter(i -> i != index && gives(positions.get(i), part))
                .mapToObj(i -> finding.reconciliation().relation(index, i))
                .filter(r -> r != Relation.SUPERSEDES)
                .findFirst()
                .orElse(typed);
    }

    private boolean gives(Position position, Answer.Part part) {
        return part.concernsRole(position.role())
                && part.scope().fits(position.scope())
                && typed(position, part.value()) == Relation.SAME;
    }

    private boolean holds(Position position, Answer.Part part) {
        Relation typed = typed(position, part.value());
        return part.concernsRole(position.role())
                && part.scope().fits(position.scope())
                && (typed == Relation.SAME || typed == Relation.BROADENS);
    }

    /** How a position stands to a value by type alone; whoever denies a value denies whatever backs it. */
    private Relation typed(Position position, Value answer) {
        Relation typed = position.value()
                .map(v -> values.between(finding.question(), v, answer))
                .orElse(Relation.INCOMPARABLE);
        if (!position.denied()) {
            return typed;
        }
        return typed.isSupport() ? Relation.DENIES : Relation.INCOMPARABLE;
    }

    private Ruling ruling(Relation relation, int index, Value answer) {
        return switch (relation) {
            case SAME, DUPLICATE -> Ruling.UPHELD;
            case NARROWS -> isConverted(index, answer) ? Ruling.UPHELD : Ruling.UNPROVEN;
            case COMPLEMENTS -> Ruling.UNPROVEN;
            case BROADENS -> Ruling.IMPRECISE;
            case PARAPHRASE -> isTranslation(index, answer) ? Ruling.UPHELD : Ruling.IMPRECISE;
            case OVERLAPS -> Ruling.PARTLY_RIGHT;
            case CONTRADICTS, DENIES -> opposed(answer);
            case DIFFERENT_ROLE -> isRightInItsRole(index) ? Ruling.PARTLY_RIGHT : Ruling.NOT_RATED;
            case DIFFERENT_SCOPE, SUPERSEDES, INCOMPARABLE -> Ruling.NOT_RATED;
        };
    }

    private Ruling opposed(Value answer) {
        if (finding.status() != Decision.Status.SETTLED) {
            return Ruling.NOT_RATED;
        }
        return answer instanceof Value.QuoteValue ? Ruling.GARBLED : Ruling.UNSUPPORTED;
    }

    /**
     * Whether the answer is a position's number in another unit, rounded as one does who converts: of two bare numbers one
     * narrows the other only where that is it, rounded; and it is written with at most one digit less.
     */
    private boolean isConverted(int index, Value answer) {
        return answer instanceof Value.Quantity rounded
                && positions.get(index).value().orElse(answer) instanceof Value.Quantity said
                && isBare(said)
                && isBare(rounded)
                && !unit(said).equals(unit(rounded))
                && said.low().precision() <= rounded.low().precision() + 1;
    }

    private static boolean isBare(Value.Quantity quantity) {
        return quantity.hedge() == Hedge.EXACT && !quantity.isRange();
    }

    private Optional<String> unit(Value.Quantity quantity) {
        return quantity.unit().or(() -> finding.question().unit());
    }

    private boolean isTranslation(int index, Value answer) {
        return answer instanceof Value.QuoteValue a
                && positions.get(index).value().orElse(answer) instanceof Value.QuoteValue q
                && a.translatedFrom().isPresent()
                && a.translatedFrom().equals(q.translatedFrom());
    }

    private boolean isRightInItsRole(int index) {
        Position position = positions.get(index);
        Optional<Question.Competence> fact = finding.question().competence().stream()
                .filter(c -> position.role().equals(Optional.of(c.role())))
                .findFirst();
        return fact.map(c -> position.value()
                        .map(v -> values.between(finding.question(), v, new Value.EntityValue(c.entity())))
                        .filter(Relation::isSupport)
                        .isPresent())
                .orElseGet(() -> IntStream.range(0, positions.size())
                        .mapToObj(i -> finding.reconciliation().relation(index, i))
                        .noneMatch(Relation::isConflict));
    }
}
