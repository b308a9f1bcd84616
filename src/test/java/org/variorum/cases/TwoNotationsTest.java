package org.variorum.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.content.Text;
import org.variorum.content.ValueDraft;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;
import org.variorum.load.tree.SourceText;
import org.variorum.model.Claim;
import org.variorum.model.Value;
import org.variorum.resolve.EntityIndex;
import org.variorum.resolve.EventIndex;
import org.variorum.resolve.ValueReader;

/** Words of a digest and fields of a case that say the same are one value. */
class TwoNotationsTest {

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
                "entity            | Pentagon                | {entity: pentagon}",
                "place             | us-dod                  | {entity: U.S. Department of Defense}",
                "place             | Pyongyang               | {entity: Pyongyang}",
                "quantity          | 1,234.50                | {n: 1234.50}",
                "quantity          | about 20 missiles       | {n: 20, hedge: about, unit: missiles}",
                "quantity          | fewer than 7 km         | {n: 7, hedge: fewer-than, unit: km}         ",
                "quantity          | 18..20                  | {lo: 18, hi: 20}",
                "quantity          | at least 59             | {lo: 59}",
                "quantity          | <=5                     | {hi: 5}",
                "quantity          | 12 + 8                  | {parts: [12, 8]}",
                "quantity          | dozens                  | {hedge: dozens}",
                "time              | 2023-11-12/2023-11-14   | {edtf: 2023-11-12/2023-11-14}",
                "temporal-relation | after summit            | {rel: after, ref: summit}",
                "quote             | Je\u0301re\u0301mie's words | {quote: \"J\u00e9r\u00e9mie's words\"}",
                "boolean           | no                      | {bool: false}",
                "boolean           | unknown                 | {bool: null}",
                "set               | Japan; Pentagon         | {set: [us-dod, jp]}",
            })
    void comeToOneValue(String type, String words, String fields) {
        CaseFile file = CaseReader.read(
                SourceText.ofFile(
                        "cases.yaml",
                        HEAD + "  question: {type: " + type + "}\n  claims: [{id: c1, source: s, value: " + fields
                                + "}]\n"),
                faults);
        Case read = file.cases().get(0);
        Claim claim = read.claims().get(0);
        ValueReader reader = new ValueReader(EntityIndex.open(file.entities()), EventIndex.of(file.events()), faults);
        Optional<Value> written =
                reader.read(read.question().form(), ValueDraft.Words.of(new Text(words, Location.ofFile("digest.md"))));
        assertThat(faults.sorted()).isEmpty();
        assertThat(written).isPresent().isEqualTo(claim.value());
    }
}
