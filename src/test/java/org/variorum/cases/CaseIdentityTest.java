package org.variorum.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.load.tree.SourceText;

/** The hash of a reconciliation: it changes when, and only when, what the rules looked at or what came of it changes. */
class CaseIdentityTest {

    private static final String FILE = """
            version: 1
            defaults: {hedge_tolerance: {about: 0.10}, dozens: [24, 99]}
            entities:
              us-gov: {name: United States government, aliases: [Washington]}
              us-dod: {name: U.S. Department of Defense, aliases: [Pentagon], part_of: [us-gov]}
              us-state: {name: U.S. Department of State, part_of: [us-gov]}
              kr-gov: {name: Republic of Korea}
            events:
              summit: {name: The summit, interval: 2023-09-12/2023-09-17}
              drill: {name: The drill, interval: 2023-08-21}
            cases:
            - id: distance
              question: {subject: missile flight, predicate: distance, type: quantity, unit: km}
              claims:
              - {id: c1, source: wire-1, reliability: B, text: about 620 miles, value: {n: 620, hedge: about, unit: mile}}
              - {id: c2, source: wire-2, reliability: B, text: "1,000 km", value: {n: 1000}}
              basis: the wires of the day
              expected: {verdict: compatible}
            - id: approver
              question: {subject: sale, predicate: approver, type: entity}
              claims:
              - {id: c1, source: daily, reliability: B, published: 2023-11-15, text: the State Department, value: {entity: us-state}}
              - {id: c2, source: radio, kind: rewrite, reliability: D, via: daily, value: {entity: us-state}}
              - {id: c3, source: courier, reliability: C, claimant: us-gov, value: {entity: us-dod}}
              - {id: c4, source: post, reliability: B, modality: denied, value: {entity: us-dod}}
            - id: when
              question: {subject: drill, predicate: when, type: temporal-relation}
              claims:
              - {id: c1, source: wire-1, reliability: B, value: {rel: after, ref: summit}}
              - {id: c2, source: wire-2, reliability: C, value: {rel: before, ref: drill}}
            """;

    @Test
    void isTheSameOnEveryMachineAndInEveryVersion() {
        assertThat(hash(FILE, "distance"))
                .isEqualTo("ea8395fc3123dcfbbfa6acc9ef72fba181f72c853d287ba0d847fecaa723c13d");
        assertThat(hash(FILE, "approver"))
                .isEqualTo("d5fb5c8367207a83455866be2fdfc378d73b19604f019613ed4a2c7412cc4c94");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    version: 1                     | # a comment\\nversion: 1
                    - id: distance                 | \\n\\n- id: distance
                    {name: Republic of Korea}      | {name: South Korea, part_of: [us-gov]}
                    {name: The drill,              | {name: Ulchi,
                    interval: 2023-08-21           | interval: 2023-08-22
                    name: U.S. Department of State | name: State Department
                    text: about 620 miles          | text: some 620 miles
                    n: 1000                        | n: 1000.0
                    basis: the wires of the day    | basis: nothing
                    {verdict: compatible}          | {verdict: agreement}
                    dozens: [24, 99]               | dozens: [24, 99], contained_shingle_ratio: 0.5
                    subject: missile flight        | subject: flight
                    """)
    void staysWhatNoRuleLooksAt(String before, String after) {
        String changed = FILE.replace(before, after.replace("\\n", "\n"));
        assertThat(hash(changed, "distance")).isEqualTo(hash(FILE, "distance"));
        assertThat(hash(changed, "approver")).isEqualTo(hash(FILE, "approver"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    distance | n: 1000                       | n: 1001
                    distance | hedge: about, unit            | hedge: nearly, unit
                    distance | unit: km                      | unit: mile
                    distance | about: 0.10                   | about: 0.11
                    distance | dozens: [24, 99]              | dozens: [24, 98]
                    distance | wire-2, reliability: B        | wire-2, reliability: C
                    distance | wire-2, reliability: B        | wire-2, reliability: B, kind: wire
                    distance | wire-2, reliability: B        | wire-2, reliability: B, as_of: 2023-11-15
                    distance | wire-2, reliability: B        | wire-2, reliability: B, modality: estimated
                    distance | wire-2, reliability: B        | wire-2, reliability: B, scope: {area: sea}
                    distance | wire-2, reliability: B        | wire-2, reliability: B, publisher: wire-1
                    distance | wire-2, reliability: B        | wire-2, reliability: B, claimant: an official
                    distance | type: quantity,               | type: quantity, functional: false,
                    distance | type: quantity,               | type: quantity, stale_after: P90D,
                    approver | published: 2023-11-15         | published: 2023-11-16
                    approver | via: daily                    | via: kr-gov
                    approver | us-state: {name: U.S. Department of State, part_of: [us-gov]} | us-state: {name: State}
                    approver | [Washington]}                 | [Washington], part_of: [kr-gov]}
                    approver | modality: denied              | modality: alleged
                    approver | claimant: us-gov              | claimant: kr-gov
                    when     | interval: 2023-09-12          | interval: 2023-09-11
                    when     | interval: 2023-08-21          | interval: 2023-08-22
                    """)
    void changesWithWhatARuleLooksAt(String id, String before, String after) {
        assertThat(FILE).contains(before);
        assertThat(hash(FILE.replace(before, after), id)).isNotEqualTo(hash(FILE, id));
    }

    private static String hash(String text, String id) {
        Diagnostics faults = new Diagnostics();
        CaseFile file = CaseReader.read(SourceText.ofFile("cases.yaml", text), faults);
        assertThat(faults.sorted()).isEmpty();
        return file.cases().stream()
                .filter(worked -> worked.id().equals(id))
                .map(worked -> new CaseRun(file).of(worked).reconciliation().hash())
                .findFirst()
                .orElseThrow();
    }
}
