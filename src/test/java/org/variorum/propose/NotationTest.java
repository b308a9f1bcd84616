package org.variorum.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Location;
import org.variorum.load.tree.Node;
import org.variorum.load.tree.SourceText;
import org.variorum.load.tree.YamlTree;
import org.variorum.measure.QuantityReader;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.Hedge;
import org.variorum.model.Value;

/** What is proposed reads as the value that was meant. */
class NotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "-3.50",
                "18..20",
                "650 million USD",
                "1.2 million..1.35 million USD",
                "1.2 million",
                "1,200,000",
                "8.9 thousand",
                "500..1,200,000",
                "6+2+2+1 missiles",
                "~2.5 hours",
                "dozens",
                "dozens of missiles",
                "12 %",
                "1,234,567 m³",
                "0.1 °C",
                "1.2345 km"
            })
    void aQuantityReadsAsItself(String text) {
        Value.Quantity value = read(text);
        assertThat(read(Notation.of(value)))
                .isEqualTo(value)
                .extracting(q -> q.low().scale(), q -> q.high().scale())
                .containsExactly(value.low().scale(), value.high().scale());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1.500", "0.125", "-12.345", "1234.567"})
    void noNumberThatWasWorkedOutIsDoubtful(BigDecimal number) {
        Value.Quantity value =
                new Value.Quantity(number, number, Hedge.EXACT, Optional.of("km"), List.of(), Optional.empty());
        assertThat(read(Notation.of(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource
    void everyHedgeReadsAsItself(Hedge hedge) {
        Value.Quantity value =
                read(hedge == Hedge.DOZENS ? "dozens km" : "70 km").hedged(hedge);
        assertThat(read(Notation.of(value))).isEqualTo(value);
    }

    private static Value.Quantity read(String text) {
        return QuantityReader.read(text).quantity().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2023-11-15", "2009~", "2023-11-12/2023-11-14", "201X"})
    void aDateReadsAsItself(String text) {
        Edtf date = Edtf.parse(text).orElseThrow();
        assertThat(Edtf.parse(Notation.of(new Value.DateValue(date, Optional.empty()))))
                .contains(date);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerOfYesOrNoIsOneWord(Value.YesNo answer) {
        assertThat(Notation.of(answer)).isIn("yes", "no", "unknown");
    }

    @Test
    void entitiesAndEventsAreTheirIds() {
        assertThat(Notation.of(new Value.SetValue(List.of(new EntityId("b"), new EntityId("a")))))
                .isEqualTo("a, b");
        assertThat(Notation.of(new Value.RelationValue(Value.RelationValue.Order.AFTER, new EventId("summit"))))
                .isEqualTo("after summit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "port",
                "yes",
                "null",
                "~70",
                ">=59",
                "a: b",
                "a #b",
                "- a",
                "“she said \"no\\yes\"”",
                "line\nline\ttab",
                "turned \u202Eback\u202C",
                "\uFEFFmark\u2028line",
                "family \uD83D\uDC68\u200D\uD83D\uDC69 and tag \uDB40\uDC01",
                "한국, 서울",
                "{a}",
                "[b]",
                "* c",
                "! d",
                "& e",
                "| f",
                "2023-11-15",
                "trailing ",
                "---"
            })
    void yamlGivesTheTextBack(String text) {
        SourceText source = SourceText.ofFile("x", "answer: " + YamlText.of(text) + "\n");
        Map<String, Node.Entry> root = ((Node.Mapping) YamlTree.read(source, 10, fault -> {
                            // Warned of, and kept; what no page may hold has gone before anything is proposed.
                            assertThat(fault.code()).isEqualTo(Code.UNSEEN_CHARACTER);
                        })
                        .orElseThrow())
                .entries();
        assertThat(root).containsOnlyKeys("answer");
        Node.Scalar scalar = (Node.Scalar) root.values().iterator().next().value();
        assertThat(scalar.text()).isEqualTo(text);
        assertThat(scalar.isNull()).isFalse();
        assertThat(scalar.location())
                .isEqualTo(new Location("x", 1, 9, scalar.location().length()));
    }
}
