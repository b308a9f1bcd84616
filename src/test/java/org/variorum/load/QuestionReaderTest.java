package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.content.FindingDraft;
import org.variorum.content.Mention;
import org.variorum.content.QuestionMeta;
import org.variorum.content.ReadingDraft;
import org.variorum.content.Text;
import org.variorum.diagnostic.Location;
import org.variorum.model.Confidence;
import org.variorum.model.Decision;
import org.variorum.model.EntityId;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.QuestionSubject;
import org.variorum.model.Relation;
import org.variorum.model.Ruling;
import org.variorum.model.Scope;
import org.variorum.model.ValueType;
import org.variorum.model.Verdict;

class QuestionReaderTest {

    private static final String PATH = "questions/sale.md";

    @Test
    void readsEveryKeyOfTheFormat() {
        QuestionMeta meta = Folders.site()
                .markdown(
                        PATH,
                        "question: Who approved it?",
                        "short: Who?",
                        "subject: us-rok-missile-sales",
                        "expects: quantity",
                        "unit: missile",
                        "functional: false",
                        "time-varying: yes",
                        "monotone: up",
                        "parties: [us-gov, dprk-gov]",
                        "competent:",
                        "  - {role: approver, entity: us-state, citation: crs, locator: p. 2}",
                        "tags: missile-sale",
                        "finding:",
                        "  status: dormant",
                        "  answer: {\"2022\": ~70, \"2023\": unknown}",
                        "  verdict: single-source",
                        "  confidence: very-low",
                        "  note: Why.",
                        "  decided: 2026-11-22",
                        "  by: desk",
                        "  rulings: {\">400 km\": not-rated}",
                        "  claimed: {\">400 km\": It flew far.}",
                        "  open: Much.",
                        "  history:",
                        "    - {date: 2026-11-20, answer: {approver: us-dod}, confidence: low, note: First.}",
                        "stale-after: P6M",
                        "scope: {measure: killed}",
                        "measures: {casualties: [killed, injured]}",
                        "exact: true",
                        "readings:",
                        "  - {first: a#c1, relation: paraphrase, second: b#c2, note: Idiom.}")
                .load()
                .questions()
                .get(0)
                .meta();
        Question question = new Question(
                new QuestionId("sale"),
                new Question.Asked(
                        "Who approved it?",
                        Optional.of("Who?"),
                        Optional.of(new QuestionSubject.Words("us-rok-missile-sales"))),
                new Question.AnswerForm(ValueType.QUANTITY, Optional.of("missile"), false),
                new Question.Course(true, Optional.of(Question.Monotone.UP), Optional.of(Period.ofMonths(6))),
                new Question.Terms(
                        new Scope(Optional.empty(), Optional.of("killed"), Optional.empty(), Optional.empty()),
                        Map.of("casualties", List.of("killed", "injured")),
                        true,
                        List.of()),
                List.of(new EntityId("us-gov"), new EntityId("dprk-gov")),
                List.of(new Question.Competence(
                        "approver", new EntityId("us-state"), Optional.of("crs"), Optional.of("p. 2"))),
                List.of("missile-sale"),
                new Location(PATH, 2, 11, 16));
        FindingDraft finding = new FindingDraft(
                Decision.Status.DORMANT,
                List.of(new FindingDraft.Entry(
                        Optional.of(new Text("2022", new Location(PATH, 16, 12, 6))),
                        new Text("~70", new Location(PATH, 16, 20, 3)))),
                Optional.of(Verdict.SINGLE_SOURCE),
                Optional.of(Confidence.VERY_LOW),
                List.of(new FindingDraft.Keyed<>(new Text(">400 km", new Location(PATH, 22, 13, 9)), Ruling.NOT_RATED)),
                List.of(new FindingDraft.Keyed<>(new Text(">400 km", new Location(PATH, 23, 13, 9)), "It flew far.")),
                new Decision.Minutes(
                        Optional.of(LocalDate.of(2026, 11, 22)),
                        List.of("desk"),
                        Optional.of("Why."),
                        Optional.of("Much."),
                        List.of(new Decision.Earlier(
                                LocalDate.of(2026, 11, 20),
                                Optional.of("approver: us-dod"),
                                Optional.of(Confidence.LOW),
                                Optional.of("First."),
                                Optional.empty()))),
                new Location(PATH, 14, 1, 7),
                Optional.of(new Location(PATH, 16, 11, 1)));
        assertThat(meta)
                .isEqualTo(new QuestionMeta(
                        question,
                        List.of(new ReadingDraft(
                                new Text("a#c1", new Location(PATH, 32, 13, 4)),
                                Relation.PARAPHRASE,
                                new Text("b#c2", new Location(PATH, 32, 49, 4)),
                                "Idiom.")),
                        Optional.of(finding),
                        List.of()));
    }

    @Test
    void mentionsWhateverItRefersTo() {
        assertThat(Folders.site()
                        .markdown(
                                PATH,
                                "{question: Q?, expects: entity, parties: [a],",
                                "competent: [{role: r, entity: b, citation: c}],",
                                "finding: {answer: d, by: [e]}}")
                        .load()
                        .mentions())
                .containsExactly(
                        new Mention(Mention.Kind.ENTITY, "a", Location.at(PATH, 2, 43)),
                        new Mention(Mention.Kind.ENTITY, "b", Location.at(PATH, 3, 31)),
                        new Mention(Mention.Kind.WORK, "c", Location.at(PATH, 3, 44)),
                        new Mention(Mention.Kind.PERSON, "e", Location.at(PATH, 4, 27)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "unknown                     ¦ OPEN    ¦",
                "us-state                    ¦ SETTLED ¦ us-state",
                "NO                          ¦ SETTLED ¦ NO",
                "\"18..20\"                  ¦ SETTLED ¦ 18..20",
                "[a, b]                      ¦ SETTLED ¦ a b",
                "{approver: a, announcer: b} ¦ SETTLED ¦ approver=a announcer=b",
            })
    void readsAnswers(String answer, Decision.Status status, @Nullable String entries) {
        Folders folder =
                Folders.site().markdown(PATH, "question: Q?", "expects: entity", "finding: {answer: " + answer + "}");
        FindingDraft finding = folder.load().questions().get(0).meta().finding().orElseThrow();
        Stream<String> found = finding.answer().stream()
                .map(e ->
                        e.key().map(k -> k.value() + "=").orElse("") + e.value().value());
        assertThat(String.join(" ", found.toList())).isEqualTo(Objects.requireNonNullElse(entries, ""));
        assertThat(finding.status()).isEqualTo(status);
        assertThat(folder.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "functional: maybe               ¦ 4:13+5 V109 \"functional\" is \"maybe\"",
                "monotone: both                  ¦ 4:11+4 V109 \"monotone\" is \"both\"",
                "competent: [{role: r}]          ¦ 4:13+1 V108 \"entity\" is missing",
                "scope: {measur: killed}         ¦ 4:9+6 V107 unknown key \"measur\"",
                "scope: killed                   ¦ 4:8+6 V109 a text stands here",
                "scope: {period: last year}      ¦ 4:17+9 V109 \"period\" is \"last year\"",
                "measures: [killed, injured]     ¦ 4:11+1 V109 \"measures\" is a list",
                "measures: {casualties: }        ¦ 4:12+10 V108 \"casualties\" has no value",
                "measures: {a: {b: c}}           ¦ 4:15+1 V109 \"a\" is a mapping",
                "measures: {Killed: [killed]}    ¦ 4:12+6 V109 \"killed\" includes itself: killed → killed",
                "measures: {a: [b], b: [c, a]}   ¦ 4:12+1 V109 \"a\" includes itself: a → b → a",
                "exact: 1                        ¦ 4:8+1 V109 \"exact\" is \"1\"",
                "readings: yes                   ¦ 4:11+3 V109 a text stands here",
                "readings: [{first: a#c1, relation: same, second: b#c1}] ¦ 4:12+1 V108 \"note\" is missing",
                "readings: [{first: a#c1, relation: like, second: b#c1, note: N}] ¦ 4:36+4 V109 \"relation\" is \"like\"",
                "competent: us-state             ¦ 4:12+8 V109 a text stands here",
                "finding: settled                ¦ 4:10+7 V109 a text stands here",
                "finding: {status: open}         ¦ 4:1+7 V108 \"answer\" is missing",
                "finding: {answer: {a: [b]}}     ¦ 4:23+1 V109 \"a\" is a list",
                "finding: {answer: {a: }}        ¦ 4:20+1 V108 \"a\" has no value",
                "finding: {answer: a, rulings: {a: wrong}} ¦ 4:35+5 V109 \"a\" is \"wrong\"",
                "finding: {answer: a, rulings: x} ¦ 4:31+1 V109 \"rulings\" is \"x\"",
                "finding: {answer: a, history: [{answer: b}]} ¦ 4:32+1 V108 \"date\" is missing",
                "finding: {answer: a, decided: 2026-11} ¦ 4:31+7 V109 \"decided\" is \"2026-11\"",
                "finding: {answer: a, confidense: low} ¦ 4:22+10 V107 unknown key \"confidense\"",
            })
    void reportsAtThePlace(String line, String fault) {
        assertThat(Folders.site()
                        .markdown(PATH, "question: Q?", "expects: entity", line)
                        .faults())
                .containsExactly(PATH + ":" + fault);
    }

    @Test
    void takesAnyWordsForValuesWhereItsTypeIsNotKnown() {
        Folders folder = Folders.site().markdown(PATH, "question: Q?", "expects: thing");
        assertThat(folder.faults()).containsExactly(PATH + ":3:10+5 V109 \"expects\" is \"thing\"");
        assertThat(folder.load().questions().get(0).meta().question().expects()).isEqualTo(ValueType.QUOTE);
    }
}
