package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Forms;
import org.variorum.model.Edtf;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.Reliability;
import org.variorum.model.SourceKind;
import org.variorum.model.Value;

/** Outlets, entities and events. */
class DataFilesTest {

    @Test
    void readsOutlets() {
        Content content = Folders.site()
                .file(
                        "outlets.yaml",
                        "kcna:",
                        "  name: KCNA",
                        "  kind: state-media",
                        "  reliability: C",
                        "  reason: A party.",
                        "  country: KP",
                        "  owner: unknown",
                        "  url: http://kcna.kp/",
                        "  interested-in: [dprk-gov]")
                .load();
        assertThat(content.catalog().outlets().values())
                .containsExactly(new Outlet(
                        new OutletId("kcna"),
                        "KCNA",
                        SourceKind.STATE_MEDIA,
                        Reliability.C,
                        "A party.",
                        Optional.of("KP"),
                        Optional.empty(),
                        Optional.of("http://kcna.kp/"),
                        List.of(new EntityId("dprk-gov")),
                        new Location("outlets.yaml", 1, 1, 4)));
        assertThat(content.mentions())
                .containsExactly(new Mention(Mention.Kind.ENTITY, "dprk-gov", new Location("outlets.yaml", 9, 19, 8)));
    }

    @Test
    void readsEntities() {
        Content content = Folders.site()
                .file(
                        "entities.yaml",
                        "us-gov: {name: United States}",
                        "dsca:",
                        "  name: Agency",
                        "  kind: body",
                        "  aliases: [DSCA, NO]",
                        "  part-of: us-gov",
                        "  instance-of: []",
                        "  sameAs: Q5251461",
                        "  description: Sells arms.")
                .load();
        assertThat(content.catalog().entities().values())
                .containsExactly(
                        new Entity(
                                new EntityId("us-gov"),
                                "United States",
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                new Location("entities.yaml", 1, 1, 6)),
                        new Entity(
                                new EntityId("dsca"),
                                "Agency",
                                Optional.of(Entity.Kind.BODY),
                                List.of("DSCA", "NO"),
                                List.of(new EntityId("us-gov")),
                                List.of(),
                                Optional.of("Q5251461"),
                                Optional.of("Sells arms."),
                                new Location("entities.yaml", 2, 1, 4)));
        assertThat(content.mentions())
                .containsExactly(new Mention(Mention.Kind.ENTITY, "us-gov", new Location("entities.yaml", 6, 12, 6)));
    }

    @Test
    void anOutletThatIsNotJudgedHasTheUsualLetter() {
        Folders folder = Folders.empty()
                .file("site.yaml", "title: Ledger", "default-reliability: C")
                .file(
                        "outlets.yaml",
                        "a: {name: A, kind: wire}",
                        "b: {name: B, kind: wire, reliability: F, reason: R}");

        assertThat(folder.load().catalog().outlets().values())
                .extracting(Outlet::reliability)
                .containsExactly(Reliability.C, Reliability.F);
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void whoeverIsJudgedIsJudgedForAReason() {
        assertThat(Folders.empty()
                        .file("site.yaml", "title: Ledger", "default-reliability: C")
                        .file("outlets.yaml", "a: {name: A, kind: wire, reliability: B}")
                        .faults())
                .containsExactly("outlets.yaml:1:1+1 V108 \"reason\" is missing");
    }

    @Test
    void readsEvents() {
        Content content = Folders.site()
                .file(
                        "events.yaml",
                        "s: {name: Summit, when: 2023-09-13, zone: Asia/Vladivostok, where: v}",
                        "t: {name: T, when: unknown}")
                .load();
        assertThat(content.catalog().events().values())
                .containsExactly(
                        new Event(
                                new EventId("s"),
                                "Summit",
                                new Value.DateValue(
                                        Edtf.parse("2023-09-13").orElseThrow(),
                                        Optional.of(ZoneId.of("Asia/Vladivostok"))),
                                Optional.of(new EntityId("v")),
                                Optional.empty(),
                                Location.at("events.yaml", 1, 1)),
                        new Event(
                                new EventId("t"),
                                "T",
                                new Value.DateValue(Forms.ANY_TIME, Optional.empty()),
                                Optional.empty(),
                                Optional.empty(),
                                Location.at("events.yaml", 2, 1)));
        assertThat(content.mentions())
                .containsExactly(new Mention(Mention.Kind.ENTITY, "v", Location.at("events.yaml", 1, 68)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "outlets.yaml  ¦ a: {name: A, kind: wire, reason: R}  ¦ 1:1+1 V108 \"reliability\" is missing",
                "outlets.yaml  ¦ a: {name: A, kind: wire, reliability: Z, reason: R}  ¦ 1:39+1 V109 \"reliability\" is \"Z\"",
                "outlets.yaml  ¦ a: {name: A, kind: wire, reliability: B} ¦ 1:1+1 V108 \"reason\" is missing",
                "outlets.yaml  ¦ [a]                                  ¦ 1:1+1 V109 \"outlets.yaml\" is a list",
                "outlets.yaml  ¦ a: B                                 ¦ 1:4+1 V109 a text stands here",
                "entities.yaml ¦ A b: {name: A}                       ¦ 1:1+3 V110 \"A b\" cannot be an id",
                "entities.yaml ¦ a: {name: A, kind: group}            ¦ 1:20+5 V109 \"kind\" is \"group\"",
                "entities.yaml ¦ a: {name: A, sameAs: x}              ¦ 1:22+1 V109 \"sameAs\" is \"x\"",
                "entities.yaml ¦ a: {name: A, partof: b}              ¦ 1:14+6 V107 unknown key \"partof\"",
                "entities.yaml ¦ a: {name: [A]}                       ¦ 1:11+1 V109 \"name\" is a list",
                "events.yaml   ¦ a: {when: 2023}                      ¦ 1:1+1 V108 \"name\" is missing",
                "events.yaml   ¦ a: {name: A}                         ¦ 1:1+1 V108 \"when\" is missing",
                "events.yaml   ¦ a: {name: A, when: soon}             ¦ 1:20+4 V109 \"when\" is \"soon\"",
            })
    void reportsAtThePlace(String file, String line, String fault) {
        Folders folder = Folders.site().file(file, line);
        assertThat(folder.faults()).containsExactly(file + ":" + fault);
        assertThat(folder.load().incomplete()).isEmpty();
    }

    @Test
    void reportsTheSecondOfTwoEntriesWithOneKey() {
        assertThat(Folders.site()
                        .file("entities.yaml", "a: {name: A}", "a: {name: B}")
                        .faults())
                .containsExactly("entities.yaml:2:1+1 V104 the key \"a\" stands twice");
    }

    @Test
    void saysWhichListsAreIncomplete() {
        Content content = Folders.empty()
                .file("site.yaml", "title: [")
                .unreadable("outlets.yaml")
                .file("entities.yaml", "a: *b", "c: &d", "---", "e: f")
                .file("events.yaml", "a: {name: A: B}")
                .file("references.json", "[{]")
                .load();
        assertThat(content.incomplete())
                .isEqualTo(Set.of(
                        Mention.Kind.PERSON,
                        Mention.Kind.OUTLET,
                        Mention.Kind.ENTITY,
                        Mention.Kind.EVENT,
                        Mention.Kind.WORK));
    }
}
