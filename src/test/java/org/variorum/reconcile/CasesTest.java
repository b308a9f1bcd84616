package org.variorum.reconcile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.Comparison;
import org.variorum.model.Policy;
import org.variorum.model.Reconciliation;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.Words;
import org.variorum.reconcile.CaseFile.Case;

/** The worked cases come out as expected: relations, verdict, reasons, lineages, confidence, answer. */
class CasesTest {

    private static final CaseFile FILE = read();

    static Stream<Case> cases() {
        return FILE.cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsExpected(Case worked) {
        Reconciler reconciler = new Reconciler(Policy.DEFAULT, FILE.graph, FILE.events, worked.sources());
        Reconciliation result = reconciler.reconcile(worked.question(), worked.claims());
        Comparisons comparisons = reconciler.compare(worked.question(), worked.claims());
        SoftAssertions softly = new SoftAssertions();
        for (Object pair : CaseFile.list(worked.expected().get("pairs"))) {
            List<String> words = CaseFile.texts(pair);
            softly.assertThat(sentence(comparisons.between(words.get(0), words.get(2)), words.get(0)))
                    .isEqualTo(String.join(" ", words));
        }
        softly.assertThat(Words.of(result.verdict()))
                .as("verdict")
                .isEqualTo(CaseFile.text(worked.expected(), "verdict").orElseThrow());
        softly.assertThat(result.because().stream().map(Words::of).toList())
                .as("because")
                .containsExactlyInAnyOrderElementsOf(
                        CaseFile.texts(worked.expected().get("because")));
        softly.assertThat(result.lineages().size())
                .as("lineages")
                .isEqualTo(Integer.parseInt(
                        CaseFile.text(worked.expected(), "lineages").orElseThrow()));
        CaseFile.text(worked.expected(), "confidence")
                .ifPresent(c -> softly.assertThat(Words.of(result.confidence()))
                        .as("confidence")
                        .isEqualTo(c));
        checkAnswer(softly, CaseFile.map(worked.expected().get("answer")), result.answer());
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheOrderOfClaims(Case worked) {
        Reconciler reconciler = new Reconciler(Policy.DEFAULT, FILE.graph, FILE.events, worked.sources());
        Reconciliation straight = reconciler.reconcile(worked.question(), worked.claims());
        List<Claim> shuffled = new ArrayList<>(worked.claims());
        Collections.shuffle(shuffled, new Random(7));
        Reconciliation other = reconciler.reconcile(worked.question(), shuffled);
        assertThat(other.verdict()).isEqualTo(straight.verdict());
        assertThat(other.confidence()).isEqualTo(straight.confidence());
        assertThat(other.lineages()).isEqualTo(straight.lineages());
        assertThat(other.because()).isEqualTo(straight.because());
    }

    private static String sentence(Comparison comparison, String first) {
        boolean directed = comparison.relation() == Relation.NARROWS
                || comparison.relation() == Relation.SUPERSEDES
                || comparison.relation() == Relation.DENIES;
        Comparison seen = directed || comparison.first().equals(first) ? comparison : comparison.flipped();
        return seen.first() + " " + Words.of(seen.relation()) + " " + seen.second();
    }

    private static void checkAnswer(SoftAssertions softly, Map<String, Object> expected, Optional<Answer> answer) {
        List<String> values = answer.map(Answer::parts).orElse(List.of()).stream()
                .map(p -> print(p.value()))
                .toList();
        CaseFile.text(expected, "entity")
                .ifPresent(e -> softly.assertThat(values).as("answer").containsExactly(e));
        CaseFile.text(expected, "edtf")
                .ifPresent(e -> softly.assertThat(values).as("answer").containsExactly(e));
        CaseFile.text(expected, "n")
                .ifPresent(n -> softly.assertThat(values)
                        .as("answer")
                        .containsExactly(CaseFile.text(expected, "hedge")
                                        .map(h -> h.replace('-', ' ') + " ")
                                        .orElse("")
                                + n));
        CaseFile.text(expected, "bool")
                .ifPresent(
                        b -> softly.assertThat(values).as("answer").containsExactly(b.equals("true") ? "yes" : "no"));
        if (expected.containsKey("set")) {
            softly.assertThat(values)
                    .as("answer")
                    .containsExactly(CaseFile.texts(expected.get("set")).stream()
                            .sorted()
                            .collect(joining(",")));
        }
        if (expected.containsKey("approver")) {
            softly.assertThat(values)
                    .as("answer")
                    .containsExactlyInAnyOrder("us-state", Objects.toString(expected.get("announcer")));
        }
    }

    private static String print(Value value) {
        return value.fold(new Value.Cases<>(
                Value.EntityValue::id,
                q -> (q.hedge().text() + " " + plain(q.low())).strip(),
                d -> d.date().text(),
                r -> Words.of(r.order()) + " " + r.event(),
                Value.QuoteValue::text,
                Words::of,
                s -> String.join(",", s.ids())));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static CaseFile read() {
        try (InputStream yaml = CasesTest.class.getResourceAsStream("/reconcile/cases.yaml")) {
            return new CaseFile(Objects.requireNonNull(yaml));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
