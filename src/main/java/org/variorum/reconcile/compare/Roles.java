package org.variorum.reconcile.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Question;
import org.variorum.model.Question.Competence;
import org.variorum.model.Value.EntityValue;

/**
 * Puts roles right before anything is compared. A source that names the announcer as approver has moved a role; so has
 * one that gives a role, for which somebody else alone is competent, to a body whose part or whole plays another role.
 */
final class Roles {

    private final Question question;
    private final EntityGraph graph;

    Roles(Question question, EntityGraph graph) {
        this.question = question;
        this.graph = graph;
    }

    List<Statement> putRight(List<Statement> statements) {
        List<Statement> result = new ArrayList<>();
        for (Statement statement : statements) {
            Optional<String> real = statement.claim().speakerRole().or(() -> rolePlayed(statement, statements));
            result.add(real.filter(r -> !Optional.of(r).equals(statement.role()))
                    .map(statement::withRole)
                    .orElse(statement));
        }
        return result;
    }

    /** The other role that the named body, its part or its whole plays, if it cannot play the one it was given. */
    private Optional<String> rolePlayed(Statement statement, List<Statement> all) {
        if (!statement.hasValue()
                || !(statement.value() instanceof EntityValue named)
                || statement.role().isEmpty()) {
            return Optional.empty();
        }
        String role = statement.role().get();
        boolean excluded = question.competence().stream()
                .filter(c -> c.role().equals(role))
                .map(Competence::entity)
                .noneMatch(competent -> graph.isRelated(competent, named.id()));
        if (!excluded || question.competence().stream().noneMatch(c -> c.role().equals(role))) {
            return Optional.empty();
        }
        return all.stream()
                .filter(Statement::hasValue)
                .filter(other -> other.role().isPresent() && !other.role().equals(statement.role()))
                .filter(other -> other.value() instanceof EntityValue body && graph.isRelated(body.id(), named.id()))
                .flatMap(other -> other.role().stream())
                .findFirst();
    }
}
