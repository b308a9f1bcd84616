package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.diagnostic.Commands;

/** Whatever a pull request holds, the whole pipeline answers with diagnostics, and soon: never with an exception. */
@Execution(ExecutionMode.CONCURRENT)
class HostileSiteIT {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Map<String, Fixture> SITES = HostileSites.all();

    @TempDir(factory = FolderInMemory.class)
    private Path folder;

    static Set<String> sites() {
        return SITES.keySet();
    }

    @AfterAll
    static void forget() {
        SITES.clear();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void isAnsweredWithDiagnostics(String name) {
        SITES.getOrDefault(name, new Fixture()).write(content());
        assertSoundAndSoon();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aNamedPipeIsNeverOpened() throws IOException, InterruptedException {
        HostileSites.base().write(content());
        Files.createDirectories(content().resolve("static"));
        for (String pipe : Set.of("static/pipe", "reports/pipe.md")) {
            Process made = new ProcessBuilder("mkfifo", content().resolve(pipe).toString()).start();
            assertThat(made.waitFor()).isZero();
        }
        assertThat(assertSoundAndSoon()).contains("reports/pipe.md: error V101", "static/pipe: error V101");
    }

    @Test
    void anEmptyFolderLacksOnlyItsSite() throws IOException {
        Files.createDirectories(content());
        assertThat(assertSoundAndSoon()).startsWith("site.yaml: error V113").endsWith("1 error\n");
    }

    private String assertSoundAndSoon() {
        String printed =
                assertTimeoutPreemptively(SOON, () -> Runs.print(Runs.build(content(), folder.resolve("site"), 2)));
        assertThat(printed.codePoints().filter(HostileSiteIT::drivesTerminals)).isEmpty();
        assertThat(printed.lines()).noneMatch(Commands::isOne);
        return printed;
    }

    private static boolean drivesTerminals(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t') || (c >= 0x202A && c <= 0x202E);
    }

    private Path content() {
        return folder.resolve("content");
    }
}
