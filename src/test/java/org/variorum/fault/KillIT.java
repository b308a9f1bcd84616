package org.variorum.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever signal ends a rebuild, and whenever, readers find the old site or the new one, whole. */
@Timeout(600)
class KillIT {

    private final Random random = new Random(20231115);
    private final List<Map<String, String>> editions = new ArrayList<>();

    @TempDir
    Path folder;

    private Program variorum;
    private long wholeRun;
    private int published = 1;

    @BeforeEach
    void buildBothEditions() throws Exception {
        variorum = new Program(folder);
        for (int edition = 1; edition <= 2; edition++) {
            Desk.write(folder, edition);
            long start = System.nanoTime();
            build(edition, "reference");
            wholeRun = System.nanoTime() - start;
            editions.add(Tree.of(folder.resolve("reference")));
        }
        assertThat(editions.get(0).keySet()).isNotEqualTo(editions.get(1).keySet());
        build(1, "public");
    }

    @Test
    void aKillAtAnyMomentOfTheRunLeavesAWholeSite() throws Exception {
        int kills = 12;
        for (int i = 0; i < kills; i++) {
            Program.Run run = rebuild();
            TimeUnit.NANOSECONDS.sleep(wholeRun * i / kills + random.nextLong(wholeRun / kills));
            kill(run);
        }
        theNextBuildSucceeds();
    }

    @Test
    void aKillDuringTheWritingLeavesAWholeSite() throws Exception {
        for (int i = 0; i < 10; i++) {
            Program.Run run = rebuild();
            awaitWriting(run);
            TimeUnit.NANOSECONDS.sleep(random.nextLong(wholeRun / 2));
            kill(run);
        }
        theNextBuildSucceeds();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void gentlerSignalsLeaveAWholeSiteToo() throws Exception {
        for (String signal : List.of("TERM", "INT", "HUP", "TERM", "INT", "HUP")) {
            Program.Run run = rebuild();
            awaitWriting(run);
            TimeUnit.NANOSECONDS.sleep(random.nextLong(wholeRun / 2));
            run.signal(signal);
            Program.end(run);
            assertWhole();
        }
        theNextBuildSucceeds();
    }

    private Program.Run rebuild() throws Exception {
        return variorum.start("build", "--content", "content-" + other(), "--output", "public");
    }

    private void awaitWriting(Program.Run run) throws Exception {
        while (run.isAlive() && !Files.exists(folder.resolve(".public.variorum"))) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private void kill(Program.Run run) throws Exception {
        run.process().destroyForcibly();
        Program.end(run);
        assertWhole();
    }

    /** The site is byte for byte one of the two editions; says which from now on. */
    private void assertWhole() throws Exception {
        Map<String, String> site = Tree.of(folder.resolve("public"));
        assertThat(site).isIn(editions);
        published = editions.indexOf(site) + 1;
    }

    private void theNextBuildSucceeds() throws Exception {
        build(other(), "public");
        assertThat(Tree.of(folder.resolve("public"))).isEqualTo(editions.get(other() - 1));
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "content-1", "content-2", "public", "reference", ".public.variorum", ".reference.variorum");
        assertThat(folder.resolve(".public.variorum").toFile().list())
                .containsExactlyInAnyOrder("kept", "memory", ".gitignore");
    }

    private int other() {
        return 3 - published;
    }

    private void build(int edition, String output) throws Exception {
        Program.Result result = variorum.run("build", "--content", "content-" + edition, "--output", output);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }
}
