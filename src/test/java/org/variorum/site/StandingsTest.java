package org.variorum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Location;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Decision;
import org.variorum.model.Edtf;
import org.variorum.model.Finding;
import org.variorum.model.Hedge;
import org.variorum.model.Inquiry;
import org.variorum.model.Policy;
import org.variorum.model.Prose;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
import org.variorum.model.Ruled;
import org.variorum.model.Ruling;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;
import org.variorum.model.Standing;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.model.Verdict;
import org.variorum.reconcile.Reconciler;
import org.variorum.reconcile.compare.EntityGraph;

/** Every position has its standing and its ruling, however many there are. */
class StandingsTest {

    private static final Location HERE = Location.at("questions/q.md", 1, 1);

    @ParameterizedTest
    @ValueSource(ints = {2, 38, 45, 300})
    void allOtherNumbersStandAgainstTheAnswerOfTheDesk(int answers) {
        int decided = answers - 1;
        Finding finding = finding(answers, decided);
        Standings standings = new Standings(finding);

        assertThat(IntStream.range(0, answers).mapToObj(standings::of))
                .containsExactlyElementsOf(IntStream.range(0, answers)
                        .mapToObj(i -> i == decided ? Standing.ANSWER : Standing.AGAINST)
                        .toList());
        assertThat(finding.rulings().stream().map(Ruled::byRules))
                .containsExactlyElementsOf(IntStream.range(0, answers)
                        .mapToObj(i -> i == decided ? Ruling.UPHELD : Ruling.UNSUPPORTED)
                        .toList());
    }

    @Test
    void theAnswerIsReadFirstAndWhatIsWrongBesideIt() {
        assertThat(new Standings(finding(4, 2)).inReadingOrder()).containsExactly(2, 0, 1, 3);
    }

    @Test
    void whatTheDeskSettlesIsNotLeftOpen() {
        Finding settled = finding(2, 1, Reliability.C);
        assertThat(settled.reconciliation().verdict()).isEqualTo(Verdict.UNRESOLVED);
        assertThat(settled.verdict()).isEqualTo(Verdict.CONTRADICTION);
    }

    /** So many sources with a number each, in the order of their ids, the first of them the best, and the number that the desk decided on. */
    private static Finding finding(int answers, int decided) {
        return finding(answers, decided, Reliability.A);
    }

    private static Finding finding(int answers, int decided, Reliability best) {
        Map<ReportId, Source> sources = new LinkedHashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < answers; i++) {
            Reliability letter = i == 0 ? best : Reliability.C;
            ReportId id = new ReportId("s" + (1000 + i));
            sources.put(id, source(id, letter));
            claims.add(claim(id, number(i)));
        }
        Reconciler reconciler = new Reconciler(Policy.DEFAULT, new EntityGraph(List.of()), Map.of(), sources);
        Question question = question();
        Decision decision = new Decision(
                Decision.Status.SETTLED,
                new Decision.Outcome(Optional.of(Answer.of(number(decided))), Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                new Decision.Minutes(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of()),
                HERE,
                HERE);
        return Finding.of(
                new Inquiry(question, Optional.of(decision), Prose.EMPTY, HERE.path()),
                reconciler.reconcile(question, claims),
                reconciler::relation);
    }

    private static Value number(int number) {
        BigDecimal n = BigDecimal.valueOf(number);
        return new Value.Quantity(n, n, Hedge.EXACT, Optional.empty(), List.of());
    }

    private static Source source(ReportId id, Reliability letter) {
        return new Source(id, id, SourceKind.NEWSPAPER, letter, Optional.empty(), List.of(), Edtf.parse("2024-01-01"));
    }

    private static Claim claim(ReportId source, Value value) {
        return new Claim(
                new ClaimId(source, "c1"),
                new QuestionId("q"),
                Claim.Assertion.of(value),
                Claim.Attribution.OWN,
                Claim.Times.UNSAID,
                Optional.empty(),
                Claim.Passage.silent(HERE));
    }

    private static Question question() {
        return Question.plain(new QuestionId("q"), "How many?", ValueType.QUANTITY, HERE);
    }
}
