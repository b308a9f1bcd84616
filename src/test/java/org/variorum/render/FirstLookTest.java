package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader of the example site meets first: its first page, and the beginning of a briefing. */
class FirstLookTest {

    private static final Pattern QUESTION = Pattern.compile("questions/[\\w-]+\\.html");

    private static Map<String, String> pages = Map.of();

    @BeforeAll
    static void render() throws IOException {
        pages = Markup.pages(new Sites(Path.of("content")).render(Optional.empty(), 2));
    }

    @Test
    void whatIsDisputedNowIsContradictedAndOpen() {
        String disputed = between(page("index.html"), "id=sec.disputed", "</section>");
        assertThat(questions(disputed))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(state(path)).contains("Unresolved", "Still open"));
    }

    @Test
    void whatIsContradictedAndSettledHasItsOwnList() {
        String settled = between(page("index.html"), "id=sec.settled", "</section>");
        assertThat(questions(settled))
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(state(path)).contains("Contradiction").doesNotContain("Still open"));
    }

    @Test
    void eachOfTheNewestBriefingsHasWhatWasFound() {
        String latest = between(page("index.html"), "id=sec.latest", "<details>");
        List<String> entries = List.of(latest.split("<h3>", -1));
        assertThat(entries.subList(1, entries.size()))
                .hasSize(5)
                .allSatisfy(entry -> assertThat(entry).contains("class=\"outcomes plain\""));
    }

    @Test
    void aBriefingBeginsWithWhatWasFoundAndWhereSourcesDiffer() {
        String briefing = page("briefings/six-meetings-and-a-tuesday.html");
        String begin = between(briefing, "<main", "class=prose");
        assertThat(Markup.words(begin))
                .contains(
                        "What was found When did Park and Kamikawa meet? The talk of two: 15 November 2023; The meeting of three: 14 November 2023",
                        "Sources contradict each other on 2 of its questions",
                        "Contents The visits The signature The Tuesday");
        assertThat(questions(between(begin, "<details", "</details>")))
                .allSatisfy(path -> assertThat(state(path)).containsAnyOf("Contradiction", "Unresolved"));
    }

    @Test
    void aBriefingEndsWithWhereToReadOn() {
        String end = between(page("briefings/six-meetings-and-a-tuesday.html"), "id=sec.related", "</article>");
        assertThat(Markup.words(end)).contains("An answer in four wordings", "Previous briefing:", "Next briefing:");
    }

    @Test
    void aTimelineShowsWhatItAsksFor() {
        String timeline =
                between(page("briefings/an-answer-in-four-wordings.html"), "<ol class=\"timeline plain\">", "</ol>");
        assertThat(Markup.words(timeline))
                .contains("55th Security Consultative Meeting")
                .doesNotContain("Launch of", "Visit of Antony Blinken", "First notice");
        assertThat(between(page("briefings/six-meetings-and-a-tuesday.html"), "<ol class=\"timeline plain\">", "</ol>"))
                .contains("blinken-seoul", "scm-2023", "park-kamikawa-busan")
                .doesNotContain("sm6-notice", "look-alike-2025");
    }

    private static List<String> questions(String html) {
        return QUESTION.matcher(html).results().map(r -> r.group()).toList();
    }

    /** How a question stands, as its page says. */
    private static String state(String path) {
        return Markup.words(between(page(path), "<p class=state>", "<p"));
    }

    private static String page(String path) {
        return pages.getOrDefault(path, "");
    }

    private static String between(String html, String begin, String end) {
        int from = html.indexOf(begin);
        assertThat(from).as(begin).isNotNegative();
        int to = html.indexOf(end, from + begin.length());
        assertThat(to).as(end).isNotNegative();
        return html.substring(from, to);
    }
}
