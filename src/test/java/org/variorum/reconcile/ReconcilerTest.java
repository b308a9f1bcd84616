package org.variorum.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.reconcile.Said.entity;
import static org.variorum.reconcile.Said.number;
import static org.variorum.reconcile.Said.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.Confidence;
import org.variorum.model.Edtf;
import org.variorum.model.Hedge;
import org.variorum.model.Reconciliation;
import org.variorum.model.Relation;
import org.variorum.model.Reliability;
import org.variorum.model.Scope;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.model.Verdict;

/** What claims come to, beyond the worked cases. */
class ReconcilerTest {

    @Test
    void theWidestStatementDoesNotWinTheDisputeInsideIt() {
        Said approver = government()
                .by("a", Reliability.B, entity("state"))
                .by("b", Reliability.B, entity("state"))
                .by("c", Reliability.B, entity("defence"))
                .by("d", Reliability.B, entity("government"));

        assertThat(answer(approver)).contains(entity("state"));
        assertThat(approver.reconciled().verdict()).isEqualTo(Verdict.CONTRADICTION);
    }

    @Test
    void anOpenDisputeIsNotSettledByWhatBothSidesShare() {
        Reconciliation result = government()
                .by("a", Reliability.B, entity("state"))
                .by("b", Reliability.B, entity("defence"))
                .by("c", Reliability.A, entity("government"))
                .reconciled();

        assertThat(result.verdict()).isEqualTo(Verdict.UNRESOLVED);
        assertThat(result.answer()).isEmpty();
        assertThat(result.conclusion().shared()).containsExactly(entity("government"));
    }

    @Test
    void slotsOfPeriodsStandInTheOrderOfTime() {
        List<String> periods = List.of("2023-12", "2023-03-27", "2023-03");
        List<Rumours.Told> told = new ArrayList<>();
        for (String period : periods) {
            Scope scope = new Scope(Edtf.parse(period), Optional.empty(), Optional.empty(), Optional.empty());
            Rumours.Told one = Rumours.Told.plain("r" + told.size(), Reliability.B, number(told.size()));
            told.add(one.of(one.times(), scope));
        }

        assertThat(new Rumours(ValueType.QUANTITY, /* timeVarying= */ false, /* functional= */ true, told)
                        .examined()
                        .conclusion()
                        .slots())
                .flatExtracting(
                        slot -> slot.scope().period().stream().map(Edtf::text).toList())
                .containsExactly("2023-03", "2023-03-27", "2023-12");
    }

    @Test
    void oneSpeakerQuotedByManyIsOneVoice() {
        Reconciliation result = government()
                .quoting("government", "a", Reliability.B, entity("state"))
                .quoting("government", "b", Reliability.C, entity("state"))
                .reconciled();

        assertThat(result.lineages()).hasSize(1);
        assertThat(result.verdict()).isEqualTo(Verdict.SINGLE_SOURCE);
    }

    @Test
    void onWhatWasSaidThoseWhoHeardItAreTheWitnesses() {
        Reconciliation result = new Said(ValueType.QUOTE)
                .part("minister")
                .quoting("minister", "a", Reliability.B, quote("We shall see."))
                .quoting("minister", "b", Reliability.C, quote("We shall see."))
                .reconciled();

        assertThat(result.lineages()).hasSize(2);
        assertThat(result.verdict()).isEqualTo(Verdict.AGREEMENT);
    }

    @Test
    void aCutThatTurnsAQuotationAroundContradictsItAndOtherWordsAreNotJudged() {
        Said said = new Said(ValueType.QUOTE);

        assertThat(said.relation(quote("We do not rule out talks"), quote("rule out talks")))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(said.relation(quote("We will answer firmly"), quote("We will answer")))
                .isEqualTo(Relation.NARROWS);
        assertThat(said.relation(quote("We seek peace"), quote("The harvest was good this year")))
                .isEqualTo(Relation.INCOMPARABLE);
    }

    @Test
    void unnamedSpeakersAndRewritesAloneCostAStep() {
        assertThat(new Said(ValueType.QUANTITY)
                        .quoting("unnamed officials", "a", Reliability.B, number(5))
                        .quoting("anonymous", "b", Reliability.B, number(5))
                        .reconciled()
                        .confidence())
                .isEqualTo(Confidence.MODERATE);
        assertThat(new Said(ValueType.QUANTITY)
                        .rewriting("a", Reliability.B, number(5))
                        .by("b", Reliability.B, number(5))
                        .reconciled()
                        .confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void aFigureThatWasOldWhenItWasLastRepeatedCostsAStep() {
        assertThat(counted("2023-01-01").confidence()).isEqualTo(Confidence.MODERATE);
        assertThat(counted("2023-01-01").because()).contains(Because.STALE);
        assertThat(counted("2023-12-01").confidence()).isEqualTo(Confidence.HIGH);
    }

    private static Reconciliation counted(String asOf) {
        return new Said(ValueType.QUANTITY)
                .on(asOf, "2023-12-20", "a", Reliability.B, number(5))
                .on(asOf, "2024-01-20", "b", Reliability.B, number(5))
                .reconciled();
    }

    @Test
    void aCeilingKeepsItsHedgeAndAFloorDoesNot() {
        assertThat(answer(new Said(ValueType.QUANTITY)
                        .by("a", Reliability.B, number(38, Hedge.UP_TO))
                        .by("b", Reliability.B, number(38))))
                .contains(number(38, Hedge.UP_TO));
        assertThat(answer(new Said(ValueType.QUANTITY)
                        .by("a", Reliability.B, number(2, Hedge.AT_LEAST))
                        .by("b", Reliability.B, number(2))))
                .contains(number(2));
    }

    @Test
    void whatQuotationsShareIsTheOneThatTheOthersGoOnFrom() {
        assertThat(shared("They will pay a heavy price", "They will pay a heavy price for that"))
                .containsExactly(quote("They will pay a heavy price"));
        assertThat(shared("They will pay a heavy price for that", "They will pay a dear price for it"))
                .isEmpty();
    }

    private static List<Value> shared(String... quotations) {
        Said said = new Said(ValueType.QUOTE);
        for (int i = 0; i < quotations.length; i++) {
            said.by("s" + i, Reliability.B, quote(quotations[i]));
        }
        return said.reconciled().conclusion().shared();
    }

    @Test
    void withoutALineageIsWhatTheRulesSayWithoutIt() {
        Said all = new Said(ValueType.QUANTITY, true);
        for (int i = 0; i < 12; i++) {
            all.on("2024-01-" + (10 + i % 5), "2024-01-20", "s" + i, letter(i), number(i % 7 * 10L));
        }
        List<Reconciliation.Loss> losses = all.reconciled().fragility();

        assertThat(losses).isNotEmpty();
        for (Reconciliation.Loss loss : losses) {
            Said rest = new Said(ValueType.QUANTITY, true);
            for (int i = 0; i < 12; i++) {
                if (!loss.lineage().text().equals("s" + i)) {
                    rest.on("2024-01-" + (10 + i % 5), "2024-01-20", "s" + i, letter(i), number(i % 7 * 10L));
                }
            }
            assertThat(rest.reconciled().verdict()).as(loss.lineage().text()).isEqualTo(loss.verdict());
            assertThat(rest.reconciled().answer()).as(loss.lineage().text()).isEqualTo(loss.answer());
        }
    }

    @Test
    void everyPairOfPositionsIsRelated() {
        Said said = new Said(ValueType.QUANTITY);
        for (int i = 0; i < 60; i++) {
            said.by("s" + i, letter(i), number(i));
        }
        Reconciliation result = said.reconciled();

        for (int i = 0; i < 60; i++) {
            for (int j = 0; j < 60; j++) {
                assertThat(result.relation(i, j)).isEqualTo(i == j ? Relation.SAME : Relation.CONTRADICTS);
            }
        }
    }

    @Test
    void onlyTheLaterReplacesTheEarlier() {
        Reconciliation result = new Said(ValueType.QUANTITY, true)
                .on("2024-01-10", "2024-01-20", "early", Reliability.B, number(5))
                .on("2024-01-12", "2024-01-20", "late", Reliability.B, number(7))
                .reconciled();

        assertThat(result.relation(1, 0)).isEqualTo(Relation.SUPERSEDES);
        assertThat(result.relation(0, 1)).isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void aPositionIsRelatedByTheClaimThatStillStandsForIt() {
        Reconciliation result = new Said(ValueType.QUANTITY, true)
                .on("2024-01-10", "2024-01-20", "january", Reliability.B, number(5))
                .on("2024-02-10", "2024-02-20", "february", Reliability.B, number(7))
                .on("2024-03-10", "2024-03-20", "march", Reliability.B, number(5))
                .reconciled();

        assertThat(result.positions()).extracting(p -> p.value().orElseThrow()).containsExactly(number(7), number(5));
        assertThat(result.relation(1, 0)).isEqualTo(Relation.SUPERSEDES);
        assertThat(result.relations().isReplaced(1)).isFalse();
        assertThat(result.relations().isReplaced(0)).isTrue();
    }

    @Test
    void twentyThousandEqualVoicesAreComparedOnce() {
        Said all = new Said(ValueType.QUANTITY);
        for (int i = 0; i < 20_000; i++) {
            all.by("s" + i, letter(i), number(i % 3));
        }

        assertThat(all.reconciled().positions()).hasSize(3);
    }

    private static Reliability letter(int i) {
        return List.of(Reliability.A, Reliability.B, Reliability.C, Reliability.D)
                .get(i % 4);
    }

    private static Said government() {
        return new Said(ValueType.ENTITY)
                .part("government")
                .part("state", "government")
                .part("defence", "government");
    }

    private static Optional<Value> answer(Said said) {
        return said.reconciled()
                .answer()
                .map(Answer::parts)
                .map(parts -> parts.get(0).value());
    }
}
