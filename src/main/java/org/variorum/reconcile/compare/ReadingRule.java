package org.variorum.reconcile.compare;

import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Operands;
import org.variorum.model.PairRule;
import org.variorum.model.Question;
import org.variorum.model.Question.Reading;
import org.variorum.model.Relation;

/** What the desk says of two claims stands before all rules: a machine does not judge meaning. */
final class ReadingRule implements ComparisonRule {

    private final Question question;

    ReadingRule(Question question) {
        this.question = question;
    }

    boolean concerns(Statement statement) {
        for (Reading reading : question.terms().readings()) {
            if (reading.first().equals(statement.id()) || reading.second().equals(statement.id())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Found> apply(Statement a, Statement b) {
        for (Reading reading : question.terms().readings()) {
            Optional<Found> found = found(reading, a, b);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> found(Reading reading, Statement a, Statement b) {
        boolean forth = reading.first().equals(a.id()) && reading.second().equals(b.id());
        boolean back = reading.first().equals(b.id()) && reading.second().equals(a.id());
        if (!forth && !back) {
            return Optional.empty();
        }
        Operands operands = new Operands.Judged(reading.note());
        Relation relation = forth ? reading.relation() : fromBehind(reading.relation());
        return Optional.of(new Found(PairRule.READING, Typed.of(relation, operands, Because.JUDGED)));
    }

    /** What was replaced contradicts what replaced it. */
    private static Relation fromBehind(Relation relation) {
        return relation == Relation.SUPERSEDES ? Relation.CONTRADICTS : relation.inverse();
    }
}
