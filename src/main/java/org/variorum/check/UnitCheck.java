package org.variorum.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.measure.Units;
import org.variorum.model.Claim;
import org.variorum.model.Hedge;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.Value.Quantity;

/** The quantities on one question convert into its unit; where it names none, into that of its first claim that has one. */
final class UnitCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Question question : subject.questions()) {
            List<Claim> claims = subject.claims(question);
            question.unit()
                    .or(() -> claims.stream().flatMap(c -> unit(c).stream()).findFirst())
                    .ifPresent(unit -> claims.stream()
                            .filter(claim -> isApart(subject, question, claim, unit))
                            .forEach(claim -> report(claim, unit, reporter)));
        }
    }

    private static Optional<String> unit(Claim claim) {
        return claim.value().flatMap(v -> v instanceof Quantity q ? q.unit() : Optional.empty());
    }

    private static boolean isApart(Subject subject, Question question, Claim claim, String unit) {
        Quantity one = new Quantity(BigDecimal.ONE, BigDecimal.ONE, Hedge.EXACT, Optional.of(unit), List.of());
        return unit(claim).isPresent()
                && claim.value()
                        .filter(v -> subject.values().between(question, v, one) == Relation.INCOMPARABLE)
                        .isPresent();
    }

    private static void report(Claim claim, String unit, Reporter reporter) {
        String own = unit(claim).orElse("");
        boolean money = Units.isMoney(own) && Units.isMoney(unit);
        reporter.report(Diagnostic.of(
                        Code.UNIT_DIFFERS,
                        claim.location(),
                        "\"" + own + "\" does not convert into \"" + unit + "\", so that nothing is compared with it")
                .expected("a unit that converts into that of the question, or of its first claim")
                .hint(
                        money
                                ? "give the rate of a day: rate=\"1.08 " + unit + "/" + own + " 2023-11-15\""
                                : "write it as the others do: value=\"12 " + unit + "\""));
    }
}
