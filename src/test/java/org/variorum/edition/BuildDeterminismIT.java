package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes on any machine: zone, locale, umask, threads, order of files, and Java. */
class BuildDeterminismIT {

    private static final Path JAR =
            Path.of(Objects.requireNonNull(System.getProperty("variorum.cli"))).toAbsolutePath();

    @TempDir
    private Path temp;

    @Test
    void givesTheSameBytesWhateverTheMachine() throws Exception {
        Path content = Path.of("content").toAbsolutePath();
        Map<String, byte[]> first =
                build(content, "plain", javas().get(0), Map.of("TZ", "UTC", "LC_ALL", "C.UTF-8"), "022", List.of());
        assertThat(first).containsKey("index.html").hasSizeGreaterThan(100);
        Path copy = copyBackwards(content);
        for (Path java : javas()) {
            Map<String, byte[]> other = build(
                    copy,
                    "other" + javas().indexOf(java),
                    java,
                    Map.of("TZ", "Asia/Kathmandu", "LC_ALL", "C.UTF-8", "LANG", "tr_TR.UTF-8"),
                    "077",
                    List.of("--threads", "1"));
            assertThat(other.keySet()).isEqualTo(first.keySet());
            first.forEach((path, bytes) ->
                    assertThat(other.get(path)).as("%s, made by %s", path, java).isEqualTo(bytes));
        }
    }

    private Map<String, byte[]> build(
            Path content, String name, Path java, Map<String, String> environment, String umask, List<String> options)
            throws IOException, InterruptedException {
        Path output = temp.resolve(name);
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "umask " + umask + "; exec \"$@\"",
                "sh",
                java.toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-jar",
                JAR.toString(),
                "build",
                "--content",
                content.toString(),
                "--output",
                output.toString()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve(name + ".log").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(temp.resolve(name + ".log")))
                .isZero();
        return files(output);
    }

    /** This Java, and those that lie beside it. */
    private static List<Path> javas() throws IOException {
        Path own = Path.of(System.getProperty("java.home"));
        List<Path> javas = new ArrayList<>(List.of(own.resolve("bin/java")));
        try (Stream<Path> beside = Files.list(Objects.requireNonNull(own.getParent()))) {
            beside.filter(home -> !Files.isSymbolicLink(home) && !home.equals(own))
                    .map(home -> home.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .sorted()
                    .forEach(javas::add);
        }
        return javas;
    }

    /** A copy whose files were made in the opposite order, so that a folder lists them in another. */
    private Path copyBackwards(Path content) throws IOException {
        Path copy = temp.resolve("copy");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(content)) {
            files = walk.filter(Files::isRegularFile)
                    .sorted((a, b) -> b.compareTo(a))
                    .toList();
        }
        for (Path file : files) {
            Path target = copy.resolve(content.relativize(file).toString());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(file, target);
        }
        return copy;
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
