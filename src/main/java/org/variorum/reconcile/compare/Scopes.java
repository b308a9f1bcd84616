package org.variorum.reconcile.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.variorum.model.Edtf;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.Scope;

/**
 * Completes what statements are about before anything is compared. A claim without a scope takes the question's. What then
 * has no measure, population or area speaks of the whole; what has no period, beside statements that have one, speaks of
 * an unknown time, unless its value is exactly that of one of them alone: then it speaks of the same time.
 */
final class Scopes {

    private final Question question;
    private final TypedRule typed;

    Scopes(Question question, TypedRule typed) {
        this.question = question;
        this.typed = typed;
    }

    List<Statement> complete(List<Statement> statements) {
        List<Statement> scoped =
                statements.stream().map(s -> s.withScope(completed(s.scope()))).toList();
        List<Statement> result = new ArrayList<>();
        for (Statement statement : scoped) {
            result.add(joined(statement, scoped)
                    .map(period -> statement.withScope(at(statement.scope(), period)))
                    .orElse(statement));
        }
        return result;
    }

    private Scope completed(Scope own) {
        Scope usual = question.terms().scope();
        return new Scope(
                own.period().or(usual::period),
                own.measure().or(usual::measure),
                own.population().or(usual::population),
                own.area().or(usual::area));
    }

    private static Scope at(Scope scope, Edtf period) {
        return new Scope(Optional.of(period), scope.measure(), scope.population(), scope.area());
    }

    /** The one stated period for which somebody gives exactly this value. */
    private Optional<Edtf> joined(Statement statement, List<Statement> all) {
        if (statement.scope().period().isPresent() || !statement.hasValue()) {
            return Optional.empty();
        }
        List<Edtf> periods = all.stream()
                .filter(other -> other.hasValue() && other.scope().period().isPresent())
                .filter(other -> Objects.equals(other.role(), statement.role()))
                .filter(other -> typed.compare(statement.value(), other.value()).relation() == Relation.SAME)
                .flatMap(other -> other.scope().period().stream())
                .distinct()
                .toList();
        return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
    }
}
