package org.variorum.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.reconcile.Said.number;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.variorum.model.Comparison;
import org.variorum.model.Hedge;
import org.variorum.model.Reconciliation;
import org.variorum.model.Reliability;
import org.variorum.model.Step;
import org.variorum.model.ValueType;

/** The steps leave nothing out of what a reader needs to redo the reasoning, and keep their order. */
class StepsTest {

    private static final Reconciliation DISPUTE = new Said(ValueType.QUANTITY)
            .by("a", Reliability.A, number(5))
            .by("b", Reliability.B, number(5))
            .by("c", Reliability.B, number(7))
            .by("d", Reliability.C, number(9, Hedge.AT_LEAST))
            .reconciled();

    @Test
    void everyLineageIsJoinedAndEveryPositionWeighed() {
        assertThat(all(DISPUTE, Step.Joined.class, Step.Joined::lineage)).isEqualTo(DISPUTE.lineages());
        assertThat(all(DISPUTE, Step.Weighed.class, Step.Weighed::position)).containsExactly(0, 1, 2);
    }

    @Test
    void everyComparisonIsThere() {
        assertThat(all(DISPUTE, Step.Compared.class, Step.Compared::comparison)).isEqualTo(DISPUTE.comparisons());
        assertThat(DISPUTE.comparisons())
                .extracting(c -> c.first().report().text() + c.second().report().text())
                .containsExactly("ab", "ac", "ad", "cd");
    }

    @Test
    void sumsAreThoseOfTheTally() {
        for (Step.Weighed weighed : all(DISPUTE, Step.Weighed.class, Function.identity())) {
            Reconciliation.Count count = DISPUTE.tally().get(weighed.position());
            assertThat(weighed.supporters().total()).isEqualByComparingTo(count.support());
            assertThat(weighed.opponents().total()).isEqualByComparingTo(count.against());
            assertThat(weighed.supporters().terms().stream().map(Step.Term::lineage))
                    .isEqualTo(count.supporters());
            assertThat(weighed.margin()).isEqualByComparingTo(count.margin());
        }
    }

    @Test
    void whatCameOfItIsSaidOnceAndInOrder() {
        assertThat(kinds(DISPUTE))
                .containsExactly(
                        Step.Joined.class,
                        Step.Compared.class,
                        Step.Weighed.class,
                        Step.Decided.class,
                        Step.Shared.class,
                        Step.Sure.class,
                        Step.Hangs.class);
        assertThat(all(DISPUTE, Step.Decided.class, Step.Decided::verdict)).containsExactly(DISPUTE.verdict());
        assertThat(all(DISPUTE, Step.Sure.class, Step.Sure::reasons))
                .containsExactly(DISPUTE.conclusion().reasons());
        assertThat(all(DISPUTE, Step.Hangs.class, Step.Hangs::loss)).isEqualTo(DISPUTE.fragility());
    }

    @Test
    void aConflictIsSettledByItsWinner() {
        assertThat(all(DISPUTE, Step.Decided.class, Function.identity()).get(0).conflict())
                .contains(new Step.Conflict(
                        Step.Conflict.Outcome.SETTLED,
                        Optional.of(new Step.Winner(
                                number(5), DISPUTE.tally().get(0).margin()))));
    }

    @Test
    void ofVeryManyPositionsThePickedOneIsComparedWithEachOfTheOthers() {
        int many = Reconciliation.COMPARED_IN_FULL + 20;
        Said said = new Said(ValueType.QUANTITY).by("copy", Reliability.A, number(3));
        for (int i = 0; i < many; i++) {
            said.by("s" + i, Reliability.C, number(i));
        }
        Reconciliation result = said.reconciled();

        assertThat(result.positions()).hasSize(many);
        assertThat(result.comparisons()).hasSize(many);
        assertThat(result.comparisons()).allMatch(c -> c.first().report().text().equals("copy"));
        assertThat(result.comparisons(10)).isEqualTo(result.comparisons());
    }

    @Test
    void whoeverListsFewerGetsWhatConcernsThePickedOne() {
        List<Comparison> few = DISPUTE.comparisons(2);

        assertThat(few)
                .extracting(c -> c.first().report().text() + c.second().report().text())
                .containsExactly("ab", "ac", "ad");
        assertThat(DISPUTE.comparisons(3)).isEqualTo(DISPUTE.comparisons());
    }

    private static <S extends Step, T> List<T> all(Reconciliation result, Class<S> kind, Function<S, T> what) {
        return result.trace().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(what)
                .toList();
    }

    private static Set<Class<?>> kinds(Reconciliation result) {
        Set<Class<?>> kinds = new LinkedHashSet<>();
        result.trace().forEach(step -> kinds.add(step.getClass()));
        return kinds;
    }
}
