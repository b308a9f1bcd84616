package org.variorum.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever authors write, a check takes steps in proportion to it. Each text is full of what one scan looks for; four times as
 * much of it takes little more than four times the steps. Steps are counted, not seconds.
 */
class CheckStepsIT {

    private static final int SOME = 40_000;

    private static final String BRIEFING = "---\ntitle: Long\nsummary: L\ndate: 2026-03-03\nauthor: [desk]\n---\n";
    private static final String REPORT = "---\ntitle: Long\noutlet: post\nissued: 2026-03-02\n---\n";

    /** Four, and room for sorting and for what is the same in both. */
    private static final double MOST = 4.6;

    private static final ToLongFunction<Path> CHECK = check();

    @TempDir
    Path folder;

    private Path content = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        content = folder.resolve("content");
        write(
                "site.yaml",
                "title: T\ndescription: D\npeople: {desk: {name: Desk, role: editors}}\ncoverage: {uncited: 0}\n");
        write("entities.yaml", "all: {name: A A A A A A A A B, kind: body}\n");
        write("outlets.yaml", "post: {name: Post, kind: newspaper, reliability: C, reason: None.}\n");
        write("questions/total.md", "---\nquestion: How many?\nexpects: quantity\nunit: car\n---\nNobody counted.\n");
        write("reports/first.md", report("[42 cars]{.claim q=total value=42} stood there."));
    }

    /** A megabyte of what one scan of a text looks for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "!?",
                ". A",
                "\u201Ca ",
                "\"a ",
                "\u00ABa",
                "\u0310",
                "very likely not ",
                "two independent sources ",
                "last week ",
                "last  ",
                "x <!A >",
                "certainly ",
                "high confidence ",
                "monday 1  "
            })
    void aMegabyte(String trigger) throws IOException {
        assertLinear(trigger, 250_000, "briefings/long.md", BRIEFING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the last week of ",
                "Monday 3 March ",
                "3 March 2026 (Monday) ",
                "is officially confirmed ",
                "no doubt ",
                "\u200B",
                "[likely]{.finding q=total} ",
                "[high confidence, certainly, Monday]{.finding q=total value=42} ",
                "[two independent sources]{.finding q=total}. A ",
                "[likely]{.finding q=total}\n\n",
                "A ",
                "A. ",
                "[@nobody] ",
                "[@nobody]\n\n",
                "[a](b.md) ",
                "[a](#b)\n\n",
                "[a]{.clam}\n\n",
                "*last week* ",
                "12 ",
                "1,000,",
                "seven hundred and ",
                "half a "
            })
    void aBriefing(String trigger) throws IOException {
        assertLinear(trigger, SOME, "briefings/long.md", BRIEFING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last week ",
                "Monday 3 March ",
                "3 March ",
                "heading ",
                "[12 cars]{.claim q=total value=42}\n\n",
                "[12 + 30 make 50]{.claim q=total value=\"12 + 30\"}\n\n",
                "[1 May]{.claim q=total}\n\n",
                "[x]{.claim q=total value=1 quote=\"a b c d e f\"}\n\n"
            })
    void aReport(String trigger) throws IOException {
        assertLinear(trigger, SOME, "reports/long.md", REPORT);
    }

    private void assertLinear(String trigger, int length, String path, String head) throws IOException {
        write(path, head + trigger + "\n");
        steps();
        write(path, head + repeated(trigger, length) + "\n");
        long some = steps();
        write(path, head + repeated(trigger, 4 * length) + "\n");
        assertThat((double) steps() / some)
                .as("steps for four times as much of '%s'", trigger)
                .isLessThan(MOST);
    }

    /** The steps of a check and of printing what it finds. */
    private long steps() {
        long before = StepTally.steps();
        long printed = CHECK.applyAsLong(content);
        return StepTally.steps() - before + printed;
    }

    private static String repeated(String trigger, int length) {
        return trigger.repeat(length / trigger.length());
    }

    private static String report(String digest) {
        return "---\ntitle: First\noutlet: post\nissued: 2026-03-02\n---\n" + digest + "\n";
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @SuppressWarnings("unchecked")
    private static ToLongFunction<Path> check() {
        try {
            return (ToLongFunction<Path>) new CountingLoader()
                    .loadClass(CountedCheck.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
