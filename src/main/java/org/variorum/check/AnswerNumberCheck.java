package org.variorum.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.measure.NumberFinder;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Hedge;
import org.variorum.model.Relation;
import org.variorum.model.Value.Quantity;

/**
 * The numbers of a finding are those of claims, or its note says what they are: what claims imply, as 11,300 implies at least
 * 4,255, none of them need have said.
 */
final class AnswerNumberCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Finding finding : subject.readable()) {
            finding.decision()
                    .ifPresent(decision -> answers(decision.answer())
                            .filter(answer -> SupportCheck.isSupported(subject, finding, answer))
                            .flatMap(answer -> ends(answer)
                                    .filter(end -> !isGiven(subject, finding, end))
                                    .filter(end -> !isNoted(decision, end)))
                            .forEach(end -> report(subject, decision, end, reporter)));
        }
    }

    private static Stream<Quantity> answers(Optional<Answer> answer) {
        return answer.map(Answer::parts).orElse(List.of()).stream()
                .flatMap(part -> part.value() instanceof Quantity q ? Stream.of(q) : Stream.empty());
    }

    private static Stream<Quantity> ends(Quantity quantity) {
        return quantity.hedge() == Hedge.DOZENS
                ? Stream.empty()
                : Stream.of(quantity.low(), quantity.high()).distinct().map(n -> exact(n, quantity));
    }

    private static Quantity exact(BigDecimal number, Quantity quantity) {
        return new Quantity(number, number, Hedge.EXACT, quantity.unit(), List.of(), quantity.rate());
    }

    private static boolean isGiven(Subject subject, Finding finding, Quantity end) {
        Stream<Quantity> claimed = subject.claims(finding.question()).stream()
                .flatMap(c -> quantity(c).stream())
                .flatMap(q -> Stream.concat(Stream.of(q), ends(q)));
        Stream<Quantity> shared = Stream.concat(
                finding.reconciliation().conclusion().shared().stream()
                        .flatMap(v -> v instanceof Quantity q ? ends(q) : Stream.empty()),
                answers(finding.reconciliation().conclusion().answer()).flatMap(AnswerNumberCheck::ends));
        return Stream.concat(claimed, shared)
                .filter(q -> !q.hedge().isOneSided())
                .map(q -> subject.values().between(finding.question(), q, end))
                .anyMatch(r -> r == Relation.SAME || r == Relation.NARROWS || r == Relation.BROADENS);
    }

    private static Optional<Quantity> quantity(Claim claim) {
        return claim.value().flatMap(v -> v instanceof Quantity q ? Optional.of(q) : Optional.empty());
    }

    private static boolean isNoted(Decision decision, Quantity end) {
        return NumberFinder.in(decision.note().orElse("")).stream()
                .anyMatch(n -> n.number().compareTo(end.low()) == 0);
    }

    private static void report(Subject subject, Decision decision, Quantity end, Reporter reporter) {
        reporter.report(
                Diagnostic.of(
                                Code.UNSTATED_NUMBER,
                                decision.answered(),
                                "no claim on this question gives \"" + subject.words(end) + "\"")
                        .expected("numbers that claims give, or a note: with this one")
                        .hint(
                                "if the report that gave it is gone, decide anew; else say in note: from where the number comes"));
    }
}
