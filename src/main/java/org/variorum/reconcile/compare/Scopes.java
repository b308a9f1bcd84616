package org.variorum.reconcile.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.Edtf;
import org.variorum.model.Provenance;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.ReportId;
import org.variorum.model.Scope;
import org.variorum.model.Value;

/**
 * Completes what statements are about before anything is compared. A claim without a scope takes the question's. What then
 * has no measure, population or area speaks of the whole; what has no period, beside statements that have one, speaks of
 * an unknown time, unless its value is exactly that of one of them alone: then it speaks of the same time. So does a copy
 * without a period, whatever it made of the value, of the time of its original.
 */
final class Scopes {

    /** A value in a role, of no stated time. */
    private record Undated(Optional<String> role, Value value) {}

    /** A value in a role, of a stated time. */
    private record Dated(Undated said, Edtf period) {}

    private final Question question;
    private final TypedRule typed;
    private final Provenance provenance;

    Scopes(Question question, TypedRule typed, Provenance provenance) {
        this.question = question;
        this.typed = typed;
        this.provenance = provenance;
    }

    List<Statement> complete(List<Statement> statements) {
        List<Statement> scoped = question.terms().scope().isNone()
                ? statements
                : statements.stream()
                        .map(s -> s.withScope(completed(s.scope())))
                        .toList();
        Set<Dated> dated = dated(scoped);
        if (dated.isEmpty()) {
            return scoped;
        }
        Map<Undated, Optional<Edtf>> periods = new HashMap<>();
        List<Statement> result = new ArrayList<>();
        for (Statement statement : scoped) {
            Optional<Edtf> period = statement.scope().period().isEmpty() && statement.hasValue()
                    ? periods.computeIfAbsent(
                            new Undated(statement.role(), statement.value()), said -> period(said, dated))
                    : Optional.empty();
            result.add(period.map(p -> statement.withScope(at(statement.scope(), p)))
                    .orElse(statement));
        }
        return copied(result);
    }

    private List<Statement> copied(List<Statement> statements) {
        Map<ReportId, List<Statement>> byReport = statements.stream()
                .collect(Collectors.groupingBy(s -> s.source().id()));
        return statements.stream()
                .map(s -> s.scope().period().isPresent() || !s.hasValue() || s.isOwnWord()
                        ? s
                        : periodOfOriginal(s, byReport)
                                .map(p -> s.withScope(at(s.scope(), p)))
                                .orElse(s))
                .toList();
    }

    /** The one period of which the nearest original speaks that states one. */
    private Optional<Edtf> periodOfOriginal(Statement copy, Map<ReportId, List<Statement>> byReport) {
        return provenance.above(copy.claim()).stream()
                .flatMap(link -> link.origin().asReport().stream())
                .map(report -> byReport.getOrDefault(report, List.of()).stream()
                        .filter(s -> s.role().equals(copy.role()))
                        .flatMap(s -> s.scope().period().stream())
                        .distinct()
                        .toList())
                .filter(periods -> !periods.isEmpty())
                .findFirst()
                .filter(periods -> periods.size() == 1)
                .map(periods -> periods.get(0));
    }

    private static Set<Dated> dated(List<Statement> statements) {
        Set<Dated> dated = new LinkedHashSet<>();
        statements.stream()
                .filter(Statement::hasValue)
                .forEach(s ->
                        s.scope().period().ifPresent(p -> dated.add(new Dated(new Undated(s.role(), s.value()), p))));
        return dated;
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
    private Optional<Edtf> period(Undated said, Set<Dated> dated) {
        List<Edtf> periods = dated.stream()
                .filter(d -> d.said().role().equals(said.role()))
                .filter(d -> typed.compare(said.value(), d.said().value()).relation() == Relation.SAME)
                .map(Dated::period)
                .distinct()
                .toList();
        return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
    }
}
