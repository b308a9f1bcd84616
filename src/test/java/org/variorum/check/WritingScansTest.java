package org.variorum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.diagnostic.Location;
import org.variorum.model.Attributes;
import org.variorum.model.Inline;

/** Scans that look at each character once find what patterns find that try each place. */
class WritingScansTest {

    private static final int TEXTS = 20_000;

    private static final Pattern END = Pattern.compile("[.!?]+[\"”’)\\]]*\\s+(?=[\"“‘(\\[]*[\\p{Lu}\\p{Nd}])");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:^|[\\s(“\"])(?:\\p{L}\\.)*"
            + "(?:\\p{L}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Adm|Sen|Rep|No|Nos|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
            + "|vs|approx|Inc|Ltd|Co|Corp|paras?|pp?|vol)$");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*+”|\"[^\"]*+\"|«[^»]*+»");

    private static final List<String> PIECES = List.of(
            ".",
            "!",
            "?",
            "\"",
            "”",
            "“",
            "’",
            "‘",
            ")",
            "(",
            "[",
            "]",
            "«",
            "»",
            " ",
            " ",
            "\t",
            "\n",
            "\u00A0",
            "a",
            "B",
            "3",
            "é",
            "É",
            "\uD835\uDC00",
            "\uD835",
            "\u0310",
            "Mr",
            "U.S",
            "Sept",
            "e.g",
            "No",
            "said");

    @Test
    void sentencesEndWhereThePatternSays() {
        Random random = new Random(4);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            assertThat(SentenceEnds.in(text)).as(text).isEqualTo(ends(text));
        }
    }

    @Test
    void quotationsAreThoseOfThePattern() {
        Random random = new Random(5);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            assertThat(QuotedText.blanked(text))
                    .isEqualTo(QUOTED.matcher(text)
                            .replaceAll(m -> " ".repeat(m.group().length())));
        }
    }

    @Test
    void spansAreFoundAsIfEachWereAsked() {
        Random random = new Random(6);
        for (int i = 0; i < TEXTS; i++) {
            List<Writing.Mark> all = new ArrayList<>();
            nest(random, 0, 30, 0, all);
            SpanIndex marks = new SpanIndex(all);
            int from = random.nextInt(30);
            int to = from + random.nextInt(8);
            assertThat(marks.in(from, to, "claim"))
                    .containsExactlyElementsOf(all.stream()
                            .filter(m -> m.from() < to && m.to() > from)
                            .filter(m -> m.span().attributes().has("claim"))
                            .toList());
            assertThat(marks.at(from, "claim"))
                    .containsExactlyElementsOf(all.stream()
                            .filter(m -> m.from() <= from && from < m.to())
                            .filter(m -> m.span().attributes().has("claim"))
                            .toList());
        }
    }

    @Test
    void everyWordOfACueIsSeenInAnyCaseAndOnlyWhole() {
        for (Cue cue : Cue.values()) {
            for (String word : cue.words()) {
                String text = "to " + word.toUpperCase(Locale.ROOT) + ", so";
                assertThat(Cue.in(text, 0, text.length())).contains(cue);
                assertThat(Cue.in(word + "x", 0, word.length() + 1)).isEmpty();
            }
        }
        assertThat(Cue.in("unälikely", 0, 9)).containsExactly(Cue.LIKELIHOOD);
        assertThat(Cue.in("the bridge is shut", 0, 18)).isEmpty();
    }

    private static void nest(Random random, int from, int to, int depth, List<Writing.Mark> all) {
        int at = from;
        while (at < to && depth < 4 && random.nextInt(3) > 0) {
            int start = at + random.nextInt(to - at + 1);
            int end = start + random.nextInt(to - start + 1);
            nest(random, start, end, depth + 1, all);
            all.add(new Writing.Mark(span(random.nextBoolean() ? "claim" : "finding"), start, end));
            at = end;
        }
    }

    private static Inline.Span span(String name) {
        Location place = Location.at("a.md", 1, 1);
        return new Inline.Span(new Attributes(Optional.empty(), List.of(name), List.of(), place), List.of(), place);
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(14))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            String before = text.substring(Math.max(from, end.start() - 12), end.start());
            if (text.charAt(end.start()) != '.' || !ABBREVIATION.matcher(before).find()) {
                ends.add(end.end());
                from = end.end();
            }
        }
        return ends;
    }
}
