package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.diagnostic.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The jar, run as a user runs it. */
class CliIT {

    private static final Path JAR = Path.of(System.getProperty("variorum.cli", "target/variorum-cli.jar"));

    private static final int JAVA_6 = 50;

    @TempDir
    Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        QuickStart.write(folder);
    }

    @Test
    void checksAndBuildsTheQuickStart() throws Exception {
        assertThat(jar("check").code()).isZero();
        Session build = jar("build");
        assertThat(build.out()).contains("Published ").contains(" in public (");
        assertThat(build.err()).isEmpty();
        assertThat(build.code()).isZero();
        assertThat(folder.resolve("public/index.html")).isNotEmptyFile();
    }

    @Test
    void findsTheMistakeThatTheQuickStartMakes() throws Exception {
        Path briefing = folder.resolve("content/briefings/bridge.md");
        Files.writeString(briefing, Files.readString(briefing).replace("value=port", "value=council"));
        Session check = jar("check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(Files.readString(Path.of("site/markdown/quick-start.md"))).contains("```\n" + check.out() + "```\n");
    }

    @Test
    void holdsNoClassInAFormatThatJavaDoesNotLinkAhead() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile());
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.endsWith(".class")) {
                    assertThat(format(jar, entry)).as(name).isGreaterThanOrEqualTo(JAVA_6);
                }
                if (name.startsWith("picocli/") && name.endsWith(".class")) {
                    String type = name.substring(0, name.length() - ".class".length());
                    // Which has it verified.
                    Class.forName(type.replace('/', '.'), true, loader);
                }
            }
        }
    }

    @Test
    void readsViewsWithoutMakingClassesForIt() throws Exception {
        List<String> telling =
                java("-Xlog:class+load", "-jar", JAR.toAbsolutePath().toString());
        Session build = run(Map.of(), telling, "build");
        assertThat(build.out())
                .contains("render.view.PageView$Parts ")
                .doesNotContain("render.theme.Accessors$$Lambda");
        assertThat(build.code()).isZero();
    }

    private static int format(JarFile jar, JarEntry entry) throws IOException {
        try (DataInputStream bytes = new DataInputStream(jar.getInputStream(entry))) {
            bytes.skipNBytes(6);
            return bytes.readUnsignedShort();
        }
    }

    @Test
    void decidesTheQuestionOfTheQuickStart() throws Exception {
        QuickStart.writeUndecided(folder);
        Session told = jar("reconcile", "--content", "content", "bridge-closed-by");
        assertThat(told.code()).isZero();
        assertThat(Files.readString(Path.of("site/markdown/quick-start.md")))
                .contains("```\n" + told.out().substring(told.out().indexOf("  The answer\n")) + "```\n");
        assertThat(jar("check").code()).isEqualTo(1);
        assertThat(jar("reconcile", "--content", "content", "--write", "bridge-closed-by")
                        .code())
                .isZero();
        assertThat(jar("check").out()).endsWith(": nothing to mend.\n");
    }

    @Test
    void reconcilesWorkedCasesWithUnitsToConvert() throws Exception {
        Path cases = Path.of("src/test/resources/reconcile/cases.yaml").toAbsolutePath();
        Session reconcile = jar("reconcile", "--case", "B10-units", cases.toString());
        assertThat(reconcile.out()).contains("558 to 682 miles is 898 to 1,098 km");
        assertThat(reconcile.code()).isZero();
    }

    @Test
    void failsWithFindingsAndPublishesNothing() throws Exception {
        Files.delete(folder.resolve("content/site.yaml"));
        Session build = jar("build");
        assertThat(build.out()).contains("site.yaml: error V113 ").contains("Nothing was published: ");
        assertThat(build.code()).isEqualTo(1);
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void printsFindingsAsJson() throws Exception {
        Files.delete(folder.resolve("content/site.yaml"));
        Session check = jar("check", "--format", "json");
        JsonNode result = new ObjectMapper().readTree(check.out());
        assertThat(result.at("/tool").asString()).isEqualTo("variorum");
        assertThat(result.at("/version").asString()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(result.at("/diagnostics")
                        .valueStream()
                        .map(d -> d.at("/code").asString()))
                .contains("V113");
        assertThat(result.at("/summary/errors").asInt()).isPositive();
        assertThat(check.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--help, 0",
        "explain V301, 0",
        "explain unknown-citation, 0",
        "explain V999, 2",
        "check --threads 1, 0",
        "check --no-such-option, 2",
        "check --content none, 2",
        "republish, 2",
        "build --output content/site.yaml/public, 2",
        "build --output README/public, 3",
        "reconcile --content content bridge-closed-by, 0",
        "reconcile --content content --write bridge-closed-by, 1",
        "reconcile --content content bridge-closed, 2",
        "reconcile --content content cases.yaml, 2"
    })
    void answersWithTheExitCode(String line, int code) throws Exception {
        Files.writeString(folder.resolve("README"), "in the way");
        Session session = jar(line.split(" "));
        assertThat(session.code()).as(session.err()).isEqualTo(code);
        assertThat(session.err()).doesNotContain("\tat ");
    }

    @Test
    void printsTheSameBytesInEveryLocale() throws Exception {
        Session turkish = run(
                Map.of("LC_ALL", "C"),
                java(
                        "-Duser.language=tr",
                        "-Dfile.encoding=ISO-8859-9",
                        "-jar",
                        JAR.toAbsolutePath().toString()),
                "explain",
                "cycle");
        assertThat(turkish).isEqualTo(jar("explain", "cycle"));
        assertThat(turkish.out()).contains(Code.CYCLE.example());
    }

    private Session jar(String... arguments) throws Exception {
        return run(Map.of(), java("-jar", JAR.toAbsolutePath().toString()), arguments);
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private Session run(Map<String, String> environment, List<String> program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Session(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
