package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in a checkout of its own, with a jar that is built already, and the archive that it makes to start faster. */
class ScriptIT {

    private static final Path JAR = Path.of(System.getProperty("variorum.cli", "target/variorum-cli.jar"));
    private static final String PREPARING = "variorum: preparing faster starts (once for each Java and each jar) ...\n";

    /** Prints where each class comes from; goes to standard output, as results do. */
    private static final String TELL_CLASSES = "-Xlog:class+load";

    @TempDir
    Path folder;

    private Path checkout;
    private Path target;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = folder.resolve("checkout");
        target = checkout.resolve("target");
        for (String each : List.of("bin", "target", "src/main", "templates", "src/test/resources/golden/bridge")) {
            Files.createDirectories(checkout.resolve(each));
        }
        copy(Path.of("bin/variorum"), checkout.resolve("bin/variorum"));
        copy(Path.of("pom.xml"), checkout.resolve("pom.xml"));
        copy(JAR, target.resolve("variorum-cli.jar"));
        Path content = Path.of("src/test/resources/golden/bridge/content");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.toList()) {
                copy(file, checkout.resolve(file.toString()));
            }
        }
        // Newer than its sources, so that nothing is built.
        Files.setLastModifiedTime(target.resolve("variorum-cli.jar"), FileTime.fromMillis(System.currentTimeMillis()));
    }

    @Test
    void twoThatStartAtOnceMakeOneArchiveAndBothRun() throws Exception {
        Run one = start(Map.of(), "explain", "cycle");
        Run other = start(Map.of(), "explain", "cycle");
        List<Session> sessions = List.of(end(one), end(other));
        String expected = Session.run("explain", "cycle").out();
        assertThat(sessions).allSatisfy(s -> assertThat(s.code()).isZero());
        assertThat(sessions).extracting(Session::out).containsOnly(expected);
        assertThat(sessions.stream().map(Session::err).distinct())
                .contains(PREPARING)
                .isSubsetOf("", PREPARING);
        assertThat(filesIn(target)).hasSize(2).contains("variorum-cli.jar");

        Path link = Files.createSymbolicLink(folder.resolve("link"), checkout.resolve("bin/variorum"));
        Session next = end(start(List.of(link.toString()), Map.of("LC_ALL", "C"), "explain", "cycle"));
        assertThat(next).isEqualTo(new Session(0, expected, ""));
        assertThat(comesFromArchive(end(start(Map.of("JAVA_OPTS", TELL_CLASSES), "explain", "cycle"))
                        .out()))
                .isTrue();
    }

    @Test
    void anotherJarGetsAnotherArchive() throws Exception {
        assertThat(run("explain", "cycle").err()).isEqualTo(PREPARING);
        List<String> before = filesIn(target);
        try (FileSystem jar = FileSystems.newFileSystem(target.resolve("variorum-cli.jar"))) {
            Files.writeString(jar.getPath("more"), "more");
        }
        assertThat(run("explain", "cycle").err()).isEqualTo(PREPARING);
        assertThat(filesIn(target)).hasSize(2).isNotEqualTo(before);
        assertThat(run("explain", "cycle")).isEqualTo(Session.run("explain", "cycle"));
    }

    @Test
    void whereNothingCanBeWrittenTheArchiveLiesInTheCacheOfTheUserOrNowhere() throws Exception {
        Path cache = Files.createDirectory(folder.resolve("cache"));
        Session expected = Session.run("explain", "cycle");
        forbidWriting();
        Map<String, String> without =
                Map.of("XDG_CACHE_HOME", target.resolve("none").toString());
        assertThat(end(start(nobody(), without, "explain", "cycle"))).isEqualTo(expected);

        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        Map<String, String> with = Map.of("XDG_CACHE_HOME", cache.toString());
        assertThat(end(start(nobody(), with, "explain", "cycle")).err()).isEqualTo(PREPARING);
        assertThat(end(start(nobody(), with, "explain", "cycle"))).isEqualTo(expected);
        assertThat(filesIn(cache.resolve("variorum"))).hasSize(1);
        assertThat(filesIn(target)).containsExactly("variorum-cli.jar");
    }

    @Test
    void aBuildThatFailsIsToldHoweverMavenEndsItsLog() throws Exception {
        Path maven = Files.writeString(folder.resolve("mvn"), "#!/bin/sh\nprintf '[ERROR] why\\n\\033[0m'\nexit 1\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwx------"));
        Files.setLastModifiedTime(target.resolve("variorum-cli.jar"), FileTime.fromMillis(0));
        Map<String, String> path = Map.of("PATH", folder + ":" + System.getenv("PATH"));
        Session told = end(start(List.of(script()), path, "explain", "cycle"));
        assertThat(told.code()).isEqualTo(3);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("[ERROR] why").endsWith("variorum: the build failed; see above\n");
    }

    @Test
    void anOptionThatForbidsArchivesIsObeyed() throws Exception {
        Session told = end(start(List.of(script()), Map.of("JAVA_OPTS", "-Xshare:off " + TELL_CLASSES), "explain"));
        assertThat(told.code()).isZero();
        assertThat(told.err()).isEmpty();
        assertThat(comesFromArchive(told.out())).isFalse();
        assertThat(filesIn(target)).containsExactly("variorum-cli.jar");
    }

    private static boolean comesFromArchive(String classes) {
        assertThat(classes).contains("org.variorum.cli.Main source: ");
        return classes.contains("org.variorum.cli.Main source: shared objects file");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Whoever runs the script may read everything and write nothing. */
    private void forbidWriting() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Stream<Path> files = Files.walk(checkout)) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r-xr-xr-x"));
            }
        }
    }

    /** The script, run by somebody whom permissions bind: they do not bind root. */
    private List<String> nobody() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return root
                ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", script())
                : List.of(script());
    }

    private String script() {
        return checkout.resolve("bin/variorum").toString();
    }

    private Session run(String... arguments) throws Exception {
        return end(start(Map.of(), arguments));
    }

    private Run start(Map<String, String> environment, String... arguments) throws IOException {
        return start(List.of(script()), environment, arguments);
    }

    private Run start(List<String> program, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return new Run(builder.start(), out, err);
    }

    private static Session end(Run run) throws Exception {
        assertThat(run.process().waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Session(
                run.process().exitValue(),
                Files.readString(run.out(), StandardCharsets.UTF_8),
                Files.readString(run.err(), StandardCharsets.UTF_8));
    }

    /** A run that goes on, and where it prints to. */
    private record Run(Process process, Path out, Path err) {}
}
