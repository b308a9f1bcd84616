package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.model.Departure;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
import org.variorum.model.Reconciliation;
import org.variorum.model.Relation;
import org.variorum.model.Review;
import org.variorum.model.Ruling;
import org.variorum.model.SentenceState;
import org.variorum.model.Slot;
import org.variorum.model.Verdict;
import org.variorum.site.Library;
import org.variorum.site.Reviews;
import org.variorum.site.Sentence;
import org.variorum.site.Site;

/** What the pages of the example say a verdict means, and what they rule, is so on each of them. */
class VerdictsHoldTest {

    private static Site site;
    private static Library library;

    @BeforeAll
    static void read() throws IOException {
        site = new Sites(Path.of("content")).site();
        library = site.library();
    }

    private static Collection<Finding> findings() {
        assertThat(library.findings()).hasSizeGreaterThan(50);
        return library.findings();
    }

    private static String name(Finding finding) {
        return finding.question().id().text();
    }

    @Test
    void eachPartIsWhatItsVerdictMeans() {
        for (Finding finding : findings()) {
            for (Slot slot : finding.reconciliation().slots()) {
                holds(name(finding) + ", " + slot.role() + slot.scope(), slot, finding.reconciliation());
            }
        }
    }

    private static void holds(String name, Slot slot, Reconciliation rules) {
        List<Relation> relations = relations(slot, rules).toList();
        assertThat(slot.answer().isEmpty()).as(name).isEqualTo(slot.verdict() == Verdict.UNRESOLVED);
        switch (slot.verdict()) {
            case AGREEMENT -> assertThat(relations).as(name).isSubsetOf(Relation.SAME, Relation.DUPLICATE);
            case COMPATIBLE, PARAPHRASE ->
                assertThat(relations).as(name).noneMatch(Relation::isConflict).doesNotContain(Relation.INCOMPARABLE);
            case SINGLE_SOURCE -> assertThat(slot.ground().voices()).as(name).hasSize(1);
            case CONTRADICTION -> assertThat(relations).as(name).anyMatch(Relation::isConflict);
            case SUPERSEDED, UNRESOLVED -> {}
        }
    }

    /** How the positions stand to each other that somebody is heard with. */
    private static Stream<Relation> relations(Slot slot, Reconciliation rules) {
        List<Integer> heard = slot.positions().stream()
                .filter(i -> rules.tally().stream()
                        .anyMatch(c -> c.position() == i
                                && rules.positions().get(i).lineages().stream().anyMatch(c.supporters()::contains)))
                .toList();
        return heard.stream()
                .flatMap(i -> heard.stream().filter(j -> !i.equals(j)).map(j -> rules.relation(i, j)));
    }

    @Test
    void rulingsAndTallyPointOneWay() {
        for (Finding finding : findings()) {
            for (Reconciliation.Count count : finding.reconciliation().tally()) {
                Ruling ruling = finding.rulings().get(count.position()).byRules();
                String name = name(finding) + ", position " + (count.position() + 1);
                assertThat(count.supporters()).as(name).noneMatch(count.opponents()::contains);
                if (ruling == Ruling.UPHELD && isOfTheRules(finding)) {
                    assertThat(count.margin().signum()).as(name).isNotNegative();
                }
                if (ruling == Ruling.UNSUPPORTED && isOfTheRules(finding)) {
                    assertThat(count.margin().signum()).as(name).isNegative();
                }
            }
        }
    }

    /** Whether the answer that is published is the one of the rules. */
    private static boolean isOfTheRules(Finding finding) {
        return finding.departures().stream()
                .noneMatch(d -> d instanceof Departure.OfAnswer || d instanceof Departure.OfVerdict);
    }

    @Test
    void everyPageWithAClaimBeginsWithOneAndItsVerdict() {
        for (Finding finding : findings()) {
            boolean claimed = finding.reconciliation().positions().stream()
                    .anyMatch(p -> p.value().isPresent());
            assertThat(Reviews.of(finding, library, 1)).as(name(finding)).hasSize(claimed ? 1 : 0);
        }
    }

    @Test
    void aPlanThatCameTrueIsNotMerelyOvertakenAndWhatAllSayIsNotOpen() {
        assertThat(outcomes("data-system-start")).containsOnly(Review.Outcome.FULFILLED);
        assertThat(outcomes("scm-month")).containsExactly(Review.Outcome.OVERTAKEN, Review.Outcome.FULFILLED);
        assertThat(outcomes("b52-number")).containsExactly(Review.Outcome.COMMON);
    }

    private static List<Review.Outcome> outcomes(String question) {
        Finding finding = library.finding(new QuestionId(question)).orElseThrow();
        return Reviews.of(finding, library, 2).stream().map(Review::outcome).toList();
    }

    @Test
    void aMarkSaysOpenWhereNothingIsFoundAndHoldsWhereItIs() {
        List<Sentence> sentences = site.briefings().stream()
                .flatMap(briefing -> library.uses(briefing.path()).stream())
                .flatMap(use -> library.finding(use.question()).stream().map(f -> Sentence.of(use, f)))
                .toList();
        assertThat(sentences)
                .extracting(Sentence::state)
                .contains(SentenceState.HOLDS, SentenceState.OPEN)
                .doesNotContain(SentenceState.OVERTAKEN);
        assertThat(sentences)
                .filteredOn(s -> s.state() == SentenceState.OPEN)
                .allMatch(s -> s.confidence().isEmpty());
        assertThat(sentences)
                .filteredOn(s -> s.state() == SentenceState.HOLDS)
                .anyMatch(s -> s.confidence().isPresent());
    }
}
