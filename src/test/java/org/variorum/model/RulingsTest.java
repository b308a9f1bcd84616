package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.diagnostic.Location;

/** The table from relation to ruling. */
class RulingsTest {

    private static final Location HERE = Location.at("questions/q.md", 1, 1);

    @ParameterizedTest
    @CsvSource({
        "SAME, settled, UPHELD",
        "NARROWS, settled, UNPROVEN",
        "DUPLICATE, settled, UPHELD",
        "COMPLEMENTS, settled, UNPROVEN",
        "BROADENS, settled, IMPRECISE",
        "PARAPHRASE, settled, IMPRECISE",
        "OVERLAPS, settled, PARTLY_RIGHT",
        "CONTRADICTS, settled, UNSUPPORTED",
        "DENIES, settled, UNSUPPORTED",
        "CONTRADICTS, open, NOT_RATED",
        "DENIES, dormant, NOT_RATED",
        "BROADENS, open, IMPRECISE",
        "DIFFERENT_SCOPE, settled, NOT_RATED",
        "INCOMPARABLE, settled, NOT_RATED",
        "DIFFERENT_ROLE, settled, PARTLY_RIGHT"
    })
    void followsFromTheRelationToAPositionThatGivesTheAnswer(Relation relation, String status, Ruling ruling) {
        Case c = new Case().position("answer").position("other").relation(1, 0, relation);
        assertThat(c.rulings(status, "answer")).containsExactly(Ruling.UPHELD, ruling);
        Case flipped = new Case().position("answer").position("other").relation(0, 1, relation.inverse());
        assertThat(flipped.rulings(status, "answer")).containsExactly(Ruling.UPHELD, ruling);
    }

    @ParameterizedTest
    @CsvSource({"SAME, UPHELD", "BROADENS, IMPRECISE", "CONTRADICTS, UNSUPPORTED", "INCOMPARABLE, NOT_RATED"})
    void followsFromTheValuesWhereNobodyGivesTheAnswer(Relation relation, Ruling ruling) {
        Case c = new Case().position("said").typed("said", "found", relation);
        assertThat(c.rulings("settled", "found")).containsExactly(ruling);
    }

    @ParameterizedTest
    @CsvSource({"6248.5, km, 3883, mi, UPHELD", "3882.6, mi, 3883, mi, UNPROVEN", "1234.567, m, 1.2, km, UNPROVEN"})
    void aNumberInAnotherUnitOfWhichTheAnswerIsTheConversionIsUpheld(
            String said, String unit, String found, String other, Ruling ruling) {
        Value answer = number(found, other);
        Case c = new Case().number(number(said, unit)).narrowing(number(said, unit), answer);
        assertThat(c.rulings("settled", answer)).containsExactly(ruling);
    }

    private static Value number(String number, String unit) {
        BigDecimal n = new BigDecimal(number);
        return new Value.Quantity(n, n, Hedge.EXACT, Optional.of(unit), List.of());
    }

    @Test
    void whatWasReplacedIsSupersededAndItsSuccessorIsNot() {
        Case c = new Case().position("early").position("late").relation(1, 0, Relation.SUPERSEDES);
        assertThat(c.rulings("settled", "late")).containsExactly(Ruling.SUPERSEDED, Ruling.UPHELD);
    }

    @Test
    void whatWasTakenBackOrGarbledIsCalledSoWhateverItsRelation() {
        ReportId report = new ReportId("r");
        Case c = new Case()
                .position("early")
                .position("late")
                .position("copy")
                .relation(1, 0, Relation.SUPERSEDES)
                .relation(1, 2, Relation.CONTRADICTS)
                .step(new Step.Withdrawn(new ClaimId(report, "0"), new ClaimId(report, "1")))
                .step(new Step.Garbled(new ClaimId(report, "2"), new LineageId("l1")));
        assertThat(c.rulings("settled", "late")).containsExactly(Ruling.WITHDRAWN, Ruling.UPHELD, Ruling.GARBLED);
    }

    @Test
    void aMovedRoleIsMisattributedWhateverTheAnswer() {
        Case c = new Case().position("dod", Optional.of("announcer"), Optional.of("approver"));
        assertThat(c.rulings("settled", "dod")).containsExactly(Ruling.MISATTRIBUTED);
    }

    @Test
    void aQuotationThatContradictsIsGarbled() {
        Case c = new Case().quote("we will not").quote("we will").relation(0, 1, Relation.CONTRADICTS);
        assertThat(c.rulings("settled", new Value.QuoteValue("we will", Optional.empty(), Optional.empty())))
                .containsExactly(Ruling.GARBLED, Ruling.UPHELD);
    }

    @Test
    void whoDeniesTheAnswerDoesNotGiveIt() {
        Case c = new Case().denial("answer").position("answer").relation(0, 1, Relation.DENIES);
        List<Ruled> ruled = c.of("settled", Optional.of(value("answer")));
        assertThat(ruled).extracting(Ruled::answers).containsExactly(false, true);
        assertThat(ruled).extracting(Ruled::byRules).containsExactly(Ruling.UNSUPPORTED, Ruling.UPHELD);
    }

    @Test
    void aDenialIsJudgedByWhatItDeniesWhereNobodyGivesTheAnswer() {
        Case c = new Case()
                .denial("whole")
                .denial("other")
                .typed("whole", "part", Relation.BROADENS)
                .typed("other", "part", Relation.CONTRADICTS);
        assertThat(c.rulings("settled", "part")).containsExactly(Ruling.UNSUPPORTED, Ruling.NOT_RATED);
    }

    @Test
    void aRulingOnAValueIsNotOneOnItsDenial() {
        List<Ruled> ruled = new Case()
                .denial("said")
                .position("said")
                .ruling("said", Ruling.IMPRECISE)
                .of("settled", Optional.of(value("said")));
        assertThat(ruled).extracting(Ruled::byEditor).containsExactly(Optional.empty(), Optional.of(Ruling.IMPRECISE));
    }

    @Test
    void aRulingOnADenialSaysSo() {
        List<Ruled> ruled = new Case()
                .denial("said")
                .position("said")
                .ruling("said", Decision.PositionKey.DENIED, Ruling.GARBLED)
                .of("settled", Optional.of(value("said")));
        assertThat(ruled).extracting(Ruled::byEditor).containsExactly(Optional.of(Ruling.GARBLED), Optional.empty());
    }

    @Test
    void withoutAnAnswerNothingIsRated() {
        Case c = new Case().position("a").position("b").relation(0, 1, Relation.CONTRADICTS);
        assertThat(c.rulings("open", Optional.empty())).containsExactly(Ruling.NOT_RATED, Ruling.NOT_RATED);
    }

    @Test
    void anotherRoleIsRightOnlyForTheCompetentBody() {
        Case c = new Case()
                .position("state", Optional.of("approver"), Optional.empty())
                .position("dsca", Optional.of("announcer"), Optional.empty())
                .position("army", Optional.of("announcer"), Optional.empty())
                .competent("announcer", "dsca")
                .relation(0, 1, Relation.DIFFERENT_ROLE)
                .relation(0, 2, Relation.DIFFERENT_ROLE);
        assertThat(c.rulings("settled", "state")).containsExactly(Ruling.UPHELD, Ruling.PARTLY_RIGHT, Ruling.NOT_RATED);
    }

    @Test
    void theEditorsRulingIsInForceBesideThatOfTheRules() {
        Ruled ruled = new Case()
                .position("said")
                .typed("said", "found", Relation.BROADENS)
                .ruling("said", Ruling.UPHELD)
                .of("settled", Optional.of(new Value.EntityValue(new EntityId("found"))))
                .get(0);
        assertThat(ruled)
                .isEqualTo(new Ruled(
                        /* answers= */ false, /* holds= */ true, Ruling.IMPRECISE, Optional.of(Ruling.UPHELD)));
        assertThat(ruled.inForce()).isEqualTo(Ruling.UPHELD);
        assertThat(ruled.departs()).isTrue();
    }

    private static Value value(String entity) {
        return new Value.EntityValue(new EntityId(entity));
    }

    /** A question with positions, each of one claim with the position's number as its id. */
    private static final class Case {

        private final List<Position> positions = new ArrayList<>();
        private final Map<List<Integer>, Relation> relations = new HashMap<>();
        private final List<Question.Competence> competence = new ArrayList<>();
        private final List<Decision.Rule> rules = new ArrayList<>();
        private final List<Step> trace = new ArrayList<>();
        private final Map<List<Value>, Relation> typed = new HashMap<>();

        Case position(String entity) {
            return position(entity, Optional.empty(), Optional.empty());
        }

        Case position(String entity, Optional<String> role, Optional<String> movedFrom) {
            return position(new Value.EntityValue(new EntityId(entity)), role, movedFrom);
        }

        Case quote(String text) {
            return position(
                    new Value.QuoteValue(text, Optional.empty(), Optional.empty()), Optional.empty(), Optional.empty());
        }

        Case number(Value number) {
            return position(number, Optional.empty(), Optional.empty());
        }

        Case narrowing(Value narrow, Value wide) {
            typed.put(List.of(narrow, wide), Relation.NARROWS);
            return this;
        }

        Case denial(String entity) {
            return position(value(entity), Optional.empty(), Optional.empty(), /* denied= */ true);
        }

        private Case position(Value value, Optional<String> role, Optional<String> movedFrom) {
            return position(value, role, movedFrom, /* denied= */ false);
        }

        private Case position(Value value, Optional<String> role, Optional<String> movedFrom, boolean denied) {
            String claim = String.valueOf(positions.size());
            positions.add(new Position(
                    Optional.of(value),
                    role,
                    movedFrom,
                    Scope.NONE,
                    denied,
                    List.of(new ClaimId(new ReportId("r"), claim)),
                    List.of(new LineageId("l" + claim))));
            return this;
        }

        Case relation(int first, int second, Relation relation) {
            relations.put(List.of(first, second), relation);
            relations.put(
                    List.of(second, first),
                    relation == Relation.SUPERSEDES ? Relation.CONTRADICTS : relation.inverse());
            return this;
        }

        Case typed(String first, String second, Relation relation) {
            typed.put(
                    List.of(new Value.EntityValue(new EntityId(first)), new Value.EntityValue(new EntityId(second))),
                    relation);
            return this;
        }

        Case step(Step step) {
            trace.add(step);
            return this;
        }

        Case competent(String role, String entity) {
            competence.add(new Question.Competence(role, new EntityId(entity), Optional.empty(), Optional.empty()));
            return this;
        }

        Case ruling(String entity, Ruling ruling) {
            rules.add(rule(entity, Optional.empty(), ruling));
            return this;
        }

        Case ruling(String entity, String aspect, Ruling ruling) {
            rules.add(rule(entity, Optional.of(aspect), ruling));
            return this;
        }

        private static Decision.Rule rule(String entity, Optional<String> aspect, Ruling ruling) {
            return new Decision.Rule(new Decision.PositionKey(value(entity), aspect, HERE), ruling);
        }

        List<Ruling> rulings(String status, String answer) {
            return rulings(status, new Value.EntityValue(new EntityId(answer)));
        }

        List<Ruling> rulings(String status, Value answer) {
            return rulings(status, Optional.of(answer));
        }

        List<Ruling> rulings(String status, Optional<Value> answer) {
            return of(status, answer).stream().map(Ruled::byRules).toList();
        }

        List<Ruled> of(String status, Optional<Value> answer) {
            Decision decision = new Decision(
                    Words.parse(Decision.Status.class, status).orElseThrow(),
                    new Decision.Outcome(answer.map(Answer::of), Optional.empty(), Optional.empty()),
                    rules,
                    List.of(),
                    new Decision.Minutes(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of()),
                    HERE,
                    HERE);
            Inquiry inquiry = new Inquiry(question(), Optional.of(decision), Prose.EMPTY, HERE.path());
            return Finding.of(inquiry, reconciliation(), this::between).rulings();
        }

        private Relation between(Question question, Value first, Value second) {
            return first.equals(second)
                    ? Relation.SAME
                    : typed.getOrDefault(List.of(first, second), Relation.CONTRADICTS);
        }

        private Question question() {
            return Question.plain(new QuestionId("q"), "Who?", ValueType.ENTITY, HERE)
                    .withCompetence(competence);
        }

        private Reconciliation reconciliation() {
            Lineage lineage = new Lineage(
                    new LineageId("l0"),
                    new OutletId("l0"),
                    List.of(new ReportId("l0")),
                    Reliability.B,
                    false,
                    BigDecimal.ONE,
                    List.of());
            return new Reconciliation(
                    new QuestionId("q"),
                    List.of(lineage),
                    positions,
                    Relations.of(
                            positions.size(), (i, j) -> relations.getOrDefault(List.of(i, j), Relation.INCOMPARABLE)),
                    List.of(),
                    List.of(),
                    new Conclusion(
                            Verdict.COMPATIBLE,
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Confidence.LOW),
                    List.of(),
                    trace,
                    "");
        }
    }
}
