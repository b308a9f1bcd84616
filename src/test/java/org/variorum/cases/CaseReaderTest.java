package org.variorum.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.load.tree.SourceText;
import org.variorum.model.Claim;
import org.variorum.model.EntityId;
import org.variorum.model.Hedge;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Value;
import org.variorum.model.Words;

class CaseReaderTest {

    private static final String HEAD = """
            entities:
              us-dod: {name: U.S. Department of Defense, aliases: [Pentagon]}
              jp: {name: Japan}
            events: {summit: {interval: 2023-09-13}}
            cases:
            - id: one
            """;

    private final Diagnostics faults = new Diagnostics();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entity   | {entity: Pentagon}            | us-dod",
                "entity   | {entity: pentagon}            | us-dod  ",
                "place    | {entity: nowhere else}        | nowhere else",
                "set      | {set: [jp, Pentagon, jp]}     | jp, us-dod",
                "set      | {entity: jp}                  | jp",
                "quantity | {n: 1.10}                     | 1.10",
                "quantity | {n: 010}                      | 10",
                "quantity | {n: 1_000}                    | 1000",
                "quantity | {n: '1,234.5'}                | 1234.5",
                "quantity | {n: '12,34,567'}              | 1234567",
                "quantity | {n: 1.5e3}                    | 1500",
                "quantity | {n: '−3'}                     | -3",
                "quantity | {n: '٢٠'}                     | 20",
                "quantity | {hedge: dozens}               | dozens 0",
                "quantity | {n: 7, hedge: fewer-than}     | fewer than 7",
                "quantity | {lo: 3, hi: 5, unit: km}      | 3..5 km",
                "quantity | {n: 1.2, unit: million people} | 1200000 people",
                "quantity | {n: 650, unit: m USD}         | 650000000 USD",
                "quantity | {lo: 1.2, hi: 1.3, unit: bn EUR} | 1200000000..1300000000 EUR",
                "quantity | {n: 5, unit: m3}              | 5 m³",
                "quantity | {lo: 3}                       | at least 3",
                "quantity | {hi: 5}                       | at most 5",
                "quantity | {parts: [0.1, 0.2]}           | 0.3",
                "quantity | {n: 0.3, parts: [0.1, 0.2]}   | 0.3",
                "time     | {edtf: 2022-21}               | 2022-21",
                "time     | {rel: after, ref: summit}     | after summit",
                "temporal-relation | {edtf: 2023-09}      | 2023-09",
                "quote    | {quote: NO, lang: en}         | NO (en)",
                "boolean  | {bool: false}                 | no",
                "boolean  | {bool: null}                  | unknown",
            })
    void readsEveryForm(String type, String value, String expected) {
        Claim claim = one("question: {type: " + type + "}", "{id: c1, source: s, value: " + value + "}")
                .claims()
                .get(0);
        assertThat(faults.sorted()).isEmpty();
        assertThat(print(claim.value().orElseThrow())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "de    | '1.234,5'   | 1234.5",
                "de_DE | '1.234'     | 1234",
                "de    | 1.234       | 1.234",
                "fr    | '1 234,5'   | 1234.5",
                "de-CH | '1’234.5'   | 1234.5",
                "ko    | '1,234'     | 1234",
            })
    void readsNumbersInQuotesAsTheirPlaceWritesThem(String locale, String number, String expected) {
        Claim claim = one(
                        "question: {type: quantity}",
                        "{id: c1, source: s, locale: " + locale + ", value: {n: " + number + "}}")
                .claims()
                .get(0);
        assertThat(faults.sorted()).isEmpty();
        assertThat(print(claim.value().orElseThrow())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V109 | question: {type: quantity} | value: {n: 1e999999999}",
                "V109 | question: {type: quantity} | value: {n: 1234567890123456789012345678901}",
                "V109 | question: {type: quantity} | value: {n: 0x1F}",
                "V109 | question: {type: quantity} | value: {n: .inf}",
                "V109 | question: {type: quantity} | value: {n: '1.234,5'}",
                "V109 | question: {type: quantity} | value: {n: [1, 2]}",
                "V109 | question: {type: quantity} | value: {lo: 5, hi: 3}",
                "V109 | question: {type: quantity} | value: {lo: 3, hi: 5, hedge: about}",
                "V109 | question: {type: quantity} | value: {n: 4, parts: [1, 2]}",
                "V109 | question: {type: quantity} | value: {n: 4, hedge: nearley}",
                "V401 | question: {type: quantity} | value: {entity: us-dod}",
                "V401 | question: {type: entity} | value: {bool: true}",
                "V108 | question: {type: quantity} | value: {}",
                "V108 | question: {type: quantity} | value: {hedge: about}",
                "V108 | question: {type: quantity} | role: x",
                "V109 | question: {type: quantity} | value: 20",
                "V109 | question: {type: time} | value: {edtf: 15 November}",
                "V109 | question: {type: time} | value: {edtf: 2023-11-15, tz: Asia/Soul}",
                "V304 | question: {type: time} | value: {rel: after, ref: sumit}",
                "V109 | question: {type: time} | value: {rel: since, ref: summit}",
                "V109 | question: {type: boolean} | value: {bool: maybe}",
                "V108 | question: {type: set} | value: {set: []}",
                "V109 | question: {type: quote} | value: {quote: a, lang: not a language}",
                "V109 | question: {type: qantity} | value: {n: 1}",
                "V109 | question: {type: quantity, stale_after: soon} | value: {n: 1}",
                "V109 | question: {type: quantity} | value: {n: 1}, modality: aleged",
                "V109 | question: {type: quantity} | value: {n: 1}, reliability: G",
                "V109 | question: {type: quantity, scope: {period: soon}} | value: {n: 1}",
                "V109 | question: {type: quantity, exact: 5} | value: {n: 1}",
                "V109 | question: {type: quantity, measures: {a: [b], b: [a]}} | value: {n: 1}",
                "V108 | question: {type: quantity, measures: {a: }} | value: {n: 1}",
                "V109 | question: {type: quantity} | value: {n: 1}, independent: perhaps",
                "V108 | question: {type: quantity} | value: {n: 1}, independent: true",
                "V108 | question: {type: quantity} | value: {n: 1}, independent_note: It is.",
                "V109 | question: {type: quantity} | value: {n: 1}, as_of: yesterday",
                "V109 | question: {type: quantity} | value: {n: 1}, scope: {period: [2022, soon]}",
                "V108 | question: {type: quantity} | value: {n: 1}, rate: {KRW: 1300}",
                "V109 | question: {type: quantity} | value: {n: 1}, rate: {KRW_per_USD: 0}",
                "V109 | question: {type: entity} | value: {entity: jp}, rate: {KRW_per_USD: 1}",
                "V313 | question: {type: quantity} | value: {n: 1}, corrects: c1",
                "V313 | question: {type: quantity} | value: {n: 1}, corrects: c7",
                "V105 | question: {type: quantity} | value: &a {n: 1}",
                "V104 | question: {type: quantity} | value: {n: 1, n: 2}",
            })
    void leavesOutACaseThatCannotBeRead(String number, String question, String rest) {
        CaseFile file = read(HEAD + "  " + question + "\n  claims: [{id: c1, source: s, " + rest + "}]\n");
        assertThat(faults.sorted()).extracting(d -> d.code().number()).contains(number);
        assertThat(faults.sorted())
                .filteredOn(d -> d.code() != Code.YAML_LIMIT && d.code() != Code.DUPLICATE_KEY)
                .allMatch(d -> d.expected().isPresent() && d.location().line() > 5);
        assertThat(file.cases()).isEmpty();
    }

    @Test
    void findsEveryMistakeInOneRun() {
        read("""
                version: 2
                defaults: {hedge_tolerance: {about: 10, abot: 0.1}, dozens: [99, 24], approximate_year: 1.5}
                entities: {a: {name: A, part_of: [b, c]}, b: {part_of: a}}
                events: {e: {}}
                cases:
                - id: one
                  question: {type: quantity}
                  claims:
                  - {id: c1, source: s, reliability: A, value: {n: 1}, corrects: c2}
                  - {id: c1, source: s, reliability: B, value: {n: 2}}
                  expected: {pairs: [[c1, narrow, c9], [c1], [c1, same, c1]], verdict: agreed, because: [hedging], lineages: many}
                - id: one
                  question: {type: boolean}
                  claims: []
                  facts: [{}]
                """);
        assertThat(faults.sorted())
                .extracting(d -> d.location().line() + " " + d.code().number())
                .containsExactly(
                        "1 V109", "2 V109", "2 V107", "2 V109", "2 V109", "3 V309", "3 V303", "4 V108", "9 V313",
                        "10 V406", "10 V109", "11 V109", "11 V109", "11 V109", "11 V109", "11 V109", "11 V109",
                        "11 V109", "12 V111", "14 V108", "15 V108", "15 V108");
    }

    @Test
    void hintsAtTheRightSpelling() {
        read(HEAD + """
                  question: {type: quantity, functonal: true}
                  claims: [{id: c1, source: s, value: {n: 1, hegde: about}, modality: denid}]
                  expected: {verdict: compatibel, because: [hedge-intervall], pairs: [[c1, narows, c1]]}
                """);
        assertThat(faults.sorted().stream().map(d -> d.hint().orElse("")).collect(joining(" ")))
                .contains(
                        "\"functional\"",
                        "\"hedge\"",
                        "\"denied\"",
                        "\"compatible\"",
                        "\"hedge-interval\"",
                        "\"narrows\"");
    }

    @Test
    void ignoresAKeyThatNobodyKnowsAfterReportingIt() {
        CaseFile file = read(HEAD + "  remark: mine\n  question: {type: boolean}\n"
                + "  claims: [{id: c1, source: s, value: {bool: true}}]\n");
        assertThat(faults.sorted()).extracting(Diagnostic::code).containsExactly(Code.UNKNOWN_KEY);
        assertThat(file.cases()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "competent-to-approve-FMS, approver",
        "approves, approver",
        "notifies-congress-of-FMS, announcer",
        "competent-to-announce, announcer",
        "competent-to-sign-treaties, signatory",
        "competent-to-launch, competent-to-launch",
    })
    void findsTheRoleThatAFactSpeaksOf(String predicate, String role) {
        Case read = one(
                "facts: [{predicate: " + predicate + ", entity: Pentagon}]\n  question: {type: entity}",
                "{id: c1, source: s, role: approver, value: {entity: a}}",
                "{id: c2, source: s, role: announcer, value: {entity: a}}",
                "{id: c3, source: s, speaker_role: signatory, value: {entity: a}}");
        assertThat(read.question().competence())
                .containsExactly(
                        new Question.Competence(role, new EntityId("us-dod"), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"P90D, P90D", "90 days, P90D", "90d, P90D", "2 weeks, P14D", "3 months, P3M", "1y, P1Y"})
    void readsALengthOfTimeInWords(String text, Period period) {
        assertThat(one(
                                "question: {type: boolean, stale_after: " + text + "}",
                                "{id: c1, source: s, value: {bool: true}}")
                        .question()
                        .staleAfter())
                .contains(period);
    }

    @Test
    void spansSeveralPeriodsAndJoinsOtherScopes() {
        Claim claim = one(
                        "question: {type: quantity}",
                        "{id: c1, source: s, value: {n: 1}, scope: {period: [2023, 2022-03/2022-05], area: [sea, Pentagon]}}")
                .claims()
                .get(0);
        assertThat(claim.scope().period().orElseThrow().text()).isEqualTo("2022-03/2023");
        assertThat(claim.scope().area()).contains("sea, us-dod");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "- a",
                "cases:",
                "cases: {}",
                "cases: [[]]",
                "cases: [null]",
                "\t",
                "%",
                "{",
                "a: b: c",
                "- &a [*a]"
            })
    void reportsWhatIsNoFileOfCases(String text) {
        assertThat(read(text).cases()).isEmpty();
        assertThat(faults.sorted()).isNotEmpty();
    }

    @Test
    void refusesTooManyClaims() {
        String claims = IntStream.range(0, 201)
                .mapToObj(i -> "{id: c" + i + ", source: s" + i + ", value: {n: " + i + "}}")
                .collect(joining(", "));
        assertThat(read(HEAD + "  question: {type: quantity}\n  claims: [" + claims + "]\n")
                        .cases())
                .isEmpty();
        assertThat(faults.sorted())
                .extracting(Diagnostic::expected)
                .containsExactly(Optional.of("at most 200 claims in a case"));
    }

    private Case one(String head, String... claims) {
        return read(HEAD + "  " + head + "\n  claims: [" + String.join(", ", claims) + "]\n")
                .cases()
                .get(0);
    }

    private CaseFile read(String text) {
        return CaseReader.read(SourceText.ofFile("cases.yaml", text), faults);
    }

    private static String print(Value value) {
        return value.fold(new Value.Cases<>(
                e -> e.id().text(),
                q -> ((q.hedge() == Hedge.EXACT ? "" : Words.of(q.hedge()).replace('-', ' ')) + " "
                                + q.low().toPlainString()
                                + (q.isRange() ? ".." + q.high().toPlainString() : "")
                                + q.unit().map(u -> " " + u).orElse(""))
                        .strip(),
                d -> d.date().text(),
                r -> Words.of(r.order()) + " " + r.event(),
                q -> q.text() + q.language().map(l -> " (" + l + ")").orElse(""),
                y -> Words.of(y),
                s -> String.join(", ", Id.texts(s.ids()))));
    }
}
