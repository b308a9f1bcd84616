package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.variorum.diagnostic.Location;
import org.variorum.model.Provenance.Link;

/** The walk from a claim up to whoever had it first. */
class ProvenanceTest {

    private static final Actor OFFICIAL = new Actor.Named("an official");

    private final Map<ReportId, Source> sources = new TreeMap<>();
    private final Provenance provenance = new Provenance(id -> Optional.ofNullable(sources.get(id)));

    @Test
    void aReportGoesBackToWhatItCopiesAndWhatThatCopies() {
        copy("radio", "daily").copy("daily", "wire").source("wire");
        assertThat(provenance.originals(id("radio"))).containsExactly(id("daily"), id("wire"));
        assertThat(provenance.originals(id("wire"))).isEmpty();
        assertThat(provenance.origin(id("radio"))).isEqualTo(id("wire"));
        assertThat(provenance.origin(id("wire"))).isEqualTo(id("wire"));
        assertThat(provenance.origin(OFFICIAL)).isEqualTo(OFFICIAL);
    }

    @Test
    void aCircleEndsWhereItCloses() {
        copy("a", "b").copy("b", "c").copy("c", "b");
        assertThat(provenance.originals(id("a"))).containsExactly(id("b"), id("c"));
        assertThat(provenance.originals(id("c"))).containsExactly(id("b"));
        assertThat(provenance.above(claim("a")))
                .containsExactly(link("a", "b", true), link("b", "c", true), link("c", "b", true));
        copy("self", "self");
        assertThat(provenance.originals(id("self"))).isEmpty();
    }

    @Test
    void aClaimGoesAlongItsChainAndOnFromItsEnd() {
        copy("daily", "wire").source("radio").source("wire");
        assertThat(provenance.above(claim("radio", OFFICIAL, id("daily"))))
                .containsExactly(
                        new Link(id("radio"), OFFICIAL, false),
                        new Link(OFFICIAL, id("daily"), false),
                        link("daily", "wire", true));
    }

    @Test
    void aChainThroughTheOriginalOfItsReportIsACopy() {
        copy("radio", "daily").source("daily");
        assertThat(provenance.above(claim("radio", id("daily"), OFFICIAL)))
                .containsExactly(link("radio", "daily", true), new Link(id("daily"), OFFICIAL, false));
    }

    @Test
    void aChainElsewhereDoesNotHideWhatItsReportCopies() {
        copy("radio", "daily").source("daily");
        assertThat(provenance.above(claim("radio", OFFICIAL)))
                .containsExactly(new Link(id("radio"), OFFICIAL, false), link("radio", "daily", true));
    }

    @Test
    void whatAClaimNamesIsOnlyItsOwnChain() {
        copy("radio", "daily").source("daily");
        assertThat(Provenance.named(claim("radio"))).isEmpty();
        assertThat(Provenance.named(claim("radio", id("daily"), OFFICIAL)))
                .containsExactly(link("radio", "daily", false), new Link(id("daily"), OFFICIAL, false));
    }

    private ProvenanceTest source(String id) {
        return source(id, Optional.empty());
    }

    private ProvenanceTest copy(String id, String original) {
        return source(id, Optional.of(id(original)));
    }

    private ProvenanceTest source(String id, Optional<ReportId> via) {
        sources.put(
                id(id),
                new Source(
                        id(id),
                        new OutletId(id),
                        SourceKind.NEWSPAPER,
                        Reliability.B,
                        via,
                        List.of(),
                        Optional.empty()));
        return this;
    }

    private static ReportId id(String text) {
        return new ReportId(text);
    }

    private static Link link(String from, String origin, boolean copied) {
        return new Link(id(from), id(origin), copied);
    }

    private static Claim claim(String report, Actor... via) {
        return new Claim(
                new ClaimId(id(report), "c"),
                new QuestionId("q"),
                Claim.Assertion.of(Value.YesNo.YES),
                new Claim.Attribution(Optional.empty(), List.of(via), Optional.empty()),
                new Claim.Times(Optional.empty(), Optional.empty()),
                Optional.empty(),
                Claim.Passage.silent(Location.ofFile("made-up.md")));
    }
}
