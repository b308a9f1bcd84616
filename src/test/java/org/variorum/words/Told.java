package org.variorum.words;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Actor;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.ClaimId;
import org.variorum.model.Comparison;
import org.variorum.model.Conclusion;
import org.variorum.model.Confidence;
import org.variorum.model.Cutoffs;
import org.variorum.model.Edtf;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Lineage;
import org.variorum.model.LineageId;
import org.variorum.model.Operands;
import org.variorum.model.OutletId;
import org.variorum.model.PairRule;
import org.variorum.model.Position;
import org.variorum.model.QuestionId;
import org.variorum.model.Reason;
import org.variorum.model.Reconciliation;
import org.variorum.model.Relation;
import org.variorum.model.Relations;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
import org.variorum.model.Scope;
import org.variorum.model.Step;
import org.variorum.model.Tie;
import org.variorum.model.Value;
import org.variorum.model.Verdict;

/** Steps, pairs, reasons and ties to be told, with names in any language. */
final class Told implements NameBook {

    static final Value MINISTRY = new Value.EntityValue(new EntityId("ministry"));
    static final Value OFFICE = new Value.EntityValue(new EntityId("office"));

    private final Map<String, String> names;

    /** Names of the things that the steps below name, by id. */
    Told(Map<String, String> names) {
        this.names = names;
    }

    private String name(String id) {
        return Optional.ofNullable(names.get(id)).orElseThrow(() -> new AssertionError("no name for " + id));
    }

    @Override
    public Piece claim(ClaimId claim) {
        return new Piece.ToClaim(claim, name(claim.report().text()));
    }

    @Override
    public Piece report(ReportId report) {
        return new Piece.ToReport(report, name(report.text()));
    }

    @Override
    public Piece outlet(OutletId outlet) {
        return new Piece.ToOutlet(outlet, name(outlet.text()));
    }

    @Override
    public Piece entity(EntityId entity) {
        return names.containsKey(entity.text())
                ? new Piece.ToEntity(entity, Optional.of(Entity.Kind.BODY), name(entity.text()))
                : new Piece.Text(entity.text());
    }

    @Override
    public Piece event(EventId event) {
        return new Piece.ToEvent(event, name(event.text()));
    }

    @Override
    public Piece lineage(LineageId lineage) {
        return new Piece.ToLineage(lineage, report(new ReportId(lineage.text())));
    }

    /** What a narrator makes of some steps on positions that answer with the ministry, and deny it. */
    List<String> steps(Language language, List<Step> steps) {
        return narrator(language).chapters(reconciliation(steps)).stream()
                .flatMap(chapter -> chapter.sentences().stream())
                .map(Phrase::words)
                .toList();
    }

    Narrator narrator(Language language) {
        return new Narrator(new Wording(language, this), Cutoffs.DEFAULT);
    }

    static Reconciliation reconciliation(List<Step> steps) {
        List<Position> positions =
                List.of(position(Optional.empty(), false), position(Optional.of("joint-signatory"), true));
        return new Reconciliation(
                new QuestionId("q"),
                List.of(),
                positions,
                Relations.of(positions.size(), (first, second) -> Relation.CONTRADICTS),
                steps.stream()
                        .filter(Step.Compared.class::isInstance)
                        .map(step -> ((Step.Compared) step).comparison())
                        .toList(),
                List.of(),
                new Conclusion(
                        Verdict.CONTRADICTION,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Confidence.LOW),
                List.of(),
                steps,
                "");
    }

    private static Position position(Optional<String> role, boolean denied) {
        return new Position(Optional.of(MINISTRY), role, Optional.empty(), Scope.NONE, denied, List.of(), List.of());
    }

    /** The only role and scope of a question. */
    static final Step.SlotName ALONE = new Step.SlotName(Optional.empty(), Scope.NONE, /* alone= */ true);

    static ClaimId claim(String report) {
        return new ClaimId(new ReportId(report), "c1");
    }

    static Step.Compared compared(
            String first, Relation relation, String second, PairRule rule, Operands operands, Because... because) {
        return new Step.Compared(
                new Comparison(claim(first), claim(second), relation, List.of(because), rule, operands));
    }

    static Step.Joined joined(boolean interested, List<String> reports, Tie... ties) {
        return joined(interested, interested ? "0.865" : "1.73", reports, ties);
    }

    static Step.Joined joined(boolean interested, String weight, List<String> reports, Tie... ties) {
        return new Step.Joined(new Lineage(
                new LineageId(reports.get(0)),
                new EntityId("ministry"),
                reports.stream().map(ReportId::new).toList(),
                Reliability.B,
                interested,
                new BigDecimal(weight),
                List.of(ties)));
    }

    static Tie copies(String report, boolean reworded) {
        return new Tie.Copies(new ReportId(report), new ReportId("wire"), reworded);
    }

    static Tie from(String report, Actor... chain) {
        return new Tie.HasItFrom(new ReportId(report), List.of(chain));
    }

    static Step.Weighed weighed(int position, boolean live, Step.Sum opponents) {
        return new Step.Weighed(position, MINISTRY, live, sum("1.73 paper", "0.85 wire"), opponents);
    }

    static Step.Sum sum(String... terms) {
        List<Step.Term> all = java.util.Arrays.stream(terms)
                .map(t -> t.split(" ", 2))
                .map(t -> new Step.Term(new LineageId(t[1]), new BigDecimal(t[0])))
                .toList();
        return new Step.Sum(all, all.stream().map(Step.Term::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    static Step.Sure sure(Reason... reasons) {
        return new Step.Sure(ALONE, Confidence.MODERATE, List.of(reasons));
    }

    static Step.Hangs hangs(Verdict verdict, Optional<Value> answer) {
        return new Step.Hangs(new Reconciliation.Loss(new LineageId("wire"), verdict, answer.map(Answer::of)));
    }

    static Value.Quantity missiles(String number, Hedge hedge) {
        BigDecimal n = new BigDecimal(number);
        return new Value.Quantity(n, n, hedge, Optional.of("missile"), List.of());
    }

    static Value.Quantity missiles(String low, String high) {
        return new Value.Quantity(
                new BigDecimal(low), new BigDecimal(high), Hedge.EXACT, Optional.of("missile"), List.of());
    }

    static Operands.Extent extent(String low, String high, String unit) {
        return new Operands.Extent(Interval.closed(new BigDecimal(low), new BigDecimal(high)), Optional.of(unit));
    }

    static Operands.ScopeRead scope(String measure, String period) {
        Scope scope = new Scope(Edtf.parse(period), Optional.of(measure), Optional.empty(), Optional.empty());
        return new Operands.ScopeRead(scope, Optional.empty(), Optional.empty());
    }

    static Operands.RoleRead role(String played, boolean putRight, Optional<String> stated) {
        return new Operands.RoleRead(played, putRight, stated);
    }

    static Operands.Span span(String day, String zone, String from, String to) {
        Value.DateValue value =
                new Value.DateValue(Edtf.parse(day).orElseThrow(), Optional.of(java.time.ZoneId.of(zone)));
        Interval<LocalDateTime> stretch = Interval.closed(
                LocalDateTime.parse(from), LocalDateTime.parse(to).minusNanos(1));
        return new Operands.Span(value, Optional.of(stretch), true);
    }

    /** The time during an event. */
    static Operands.Span during(String event, String from, String to) {
        Interval<LocalDateTime> stretch = Interval.closed(
                LocalDateTime.parse(from), LocalDateTime.parse(to).minusNanos(1));
        Value.RelationValue.Order during = Value.RelationValue.Order.DURING;
        return new Operands.Span(new Value.RelationValue(during, new EventId(event)), Optional.of(stretch), true);
    }

    /** A date in no zone, compared as another. */
    static Operands.Span local(String date, String compared) {
        Value.DateValue value = new Value.DateValue(Edtf.parse(date).orElseThrow(), Optional.empty());
        return new Operands.Span(value, Edtf.parse(compared).map(Edtf::span), false);
    }

    static Value.QuoteValue quote(String words) {
        return new Value.QuoteValue(words, Optional.empty(), Optional.empty());
    }

    static Value.SetValue set(String... ids) {
        return new Value.SetValue(
                java.util.Arrays.stream(ids).map(EntityId::new).toList());
    }
}
