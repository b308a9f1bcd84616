package org.variorum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.diagnostic.Location;
import org.variorum.model.Briefing;
import org.variorum.model.Rendition;
import org.variorum.site.Companions.Topic;
import org.variorum.site.Companions.Topic.Kind;

/** Where to read on: the neighbours by date, and what has most in common, told by few however many there are. */
class CompanionsTest {

    private static final Topic SEA = new Topic(Kind.TAG, "tags/sea.html");
    private static final Topic PORT = new Topic(Kind.SUBJECT, "entities/port.html");
    private static final Topic TOLL = new Topic(Kind.QUESTION, "toll");

    private final Map<String, Set<Topic>> topics = new HashMap<>();

    @Test
    void leadsToTheOneBeforeAndTheOneAfter() {
        Companions companions = of(3);
        assertThat(ids(companions.of("b1").older().stream().toList())).containsExactly("b0");
        assertThat(ids(companions.of("b1").newer().stream().toList())).containsExactly("b2");
        assertThat(companions.of("b0").older()).isEmpty();
        assertThat(companions.of("b2").newer()).isEmpty();
    }

    @Test
    void namesNothingThatHasNothingInCommon() {
        topics.put("b0", Set.of(SEA));
        topics.put("b1", Set.of(PORT));
        assertThat(of(2).of("b0").related()).isEmpty();
    }

    @Test
    void putsQuestionsBeforeSubjectsAndTheseBeforeTags() {
        topics.put("b0", Set.of(SEA));
        topics.put("b1", Set.of(PORT));
        topics.put("b2", Set.of(TOLL));
        topics.put("b3", Set.of(SEA, PORT));
        topics.put("b4", Set.of(SEA, PORT, TOLL));
        assertThat(ids(of(5).of("b4").related())).containsExactly("b2", "b3", "b1", "b0");
    }

    @Test
    void putsTheNearestFirstOfThoseAlike() {
        IntStream.range(0, 20).forEach(i -> topics.put("b" + i, Set.of(SEA)));
        assertThat(ids(of(20).of("b10").related())).containsExactly("b11", "b9", "b12", "b8");
    }

    @Test
    void namesNoTranslation() {
        topics.put("b0", Set.of(SEA));
        topics.put("b1", Set.of(SEA));
        Companions companions = new Companions(
                List.of(briefing(1, List.of("b0")), briefing(0, List.of("b1"))),
                briefing -> topics.getOrDefault(briefing.id(), Set.of()));
        assertThat(companions.of("b1").related()).isEmpty();
    }

    @Test
    void aNewOneIsNamedByFewOfMany() {
        IntStream.range(0, 501).forEach(i -> topics.put("b" + i, Set.of(SEA, PORT, TOLL)));
        Companions before = of(500);
        Companions after = of(501);
        assertThat(IntStream.range(0, 500)
                        .filter(i -> !before.of("b" + i).equals(after.of("b" + i)))
                        .boxed())
                .hasSizeLessThan(10);
    }

    /** So many briefings, a day apart, with the topics set above. */
    private Companions of(int size) {
        List<Briefing> newest = new ArrayList<>();
        IntStream.range(0, size).forEach(i -> newest.add(briefing(i, List.of())));
        Collections.reverse(newest);
        return new Companions(newest, briefing -> new HashSet<>(topics.getOrDefault(briefing.id(), Set.of())));
    }

    private static Briefing briefing(int number, List<String> translations) {
        Location location = Location.ofFile("briefings/b" + number + ".md");
        return new Briefing(
                "b" + number,
                new Briefing.Headline("Briefing " + number, "Of a day.", location),
                new Briefing.Publication(
                        LocalDate.of(2024, 1, 1).plusDays(number), Optional.empty(), List.of(), List.of()),
                List.of(),
                Optional.empty(),
                Briefing.Sources.USUAL,
                new Rendition(
                        Optional.empty(),
                        translations.stream()
                                .map(id -> new Rendition.Translation(id, location))
                                .toList()),
                location.path());
    }

    private static List<String> ids(List<Beside.Teaser> teasers) {
        return teasers.stream().map(Beside.Teaser::id).toList();
    }
}
