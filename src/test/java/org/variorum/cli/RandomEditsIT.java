package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.edition.FolderInMemory;

/** Whatever was built there before, a build gives what a first build gives: the same files, findings and exit code. */
@Execution(ExecutionMode.CONCURRENT)
class RandomEditsIT {

    private static final int EDITS = 100;

    @TempDir(factory = FolderInMemory.class)
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aBuildAfterAnyEditsIsLikeAFirstOne(long seed) throws IOException {
        EditedDesk desk = new EditedDesk(folder, seed);
        List<String> story = new ArrayList<>();
        Map<String, String> published = Map.of();
        for (int edit = 0; edit < EDITS; edit++) {
            story.add(desk.edit());
            Printed first = build(desk, folder.resolve("first-" + edit));
            assertThat(first.code()).as("after %s: %s", story, first.err()).isLessThan(ExitCode.USAGE);
            Printed again = build(desk, folder.resolve("site"));
            assertThat(again).as("after %s", story).isEqualTo(first);
            if (Files.exists(folder.resolve("first-" + edit))) {
                published = tree(folder.resolve("first-" + edit));
            }
            assertThat(tree(folder.resolve("site"))).as("after %s", story).isEqualTo(published);
            delete("first-" + edit);
        }
    }

    private static Printed build(EditedDesk desk, Path output) {
        List<String> line = new ArrayList<>(List.of("build", "--output", output.toString()));
        line.addAll(desk.options());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new Terminal(out, err, false, System::nanoTime), line.toArray(String[]::new));
        return new Printed(code, neutral(out, output), neutral(err, output));
    }

    /** Two builds differ in where they publish to, and in how long they take. */
    private static String neutral(ByteArrayOutputStream text, Path output) {
        return text.toString(StandardCharsets.UTF_8)
                .replace(output.toString(), "OUTPUT")
                .replaceAll("(, in OUTPUT) \\(.*\\)\\.\n", "$1.\n");
    }

    private static Map<String, String> tree(Path output) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        if (Files.exists(output)) {
            try (Stream<Path> paths = Files.walk(output)) {
                for (Path path : paths.toList()) {
                    String name = output.relativize(path).toString();
                    tree.put(
                            name,
                            Files.isDirectory(path) ? "folder" : Files.readString(path, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return tree;
    }

    /** With all that a build leaves beside it. */
    private void delete(String output) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (entry.getFileName().toString().contains(output)) {
                    delete(entry);
                }
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    /**
     * What a run printed.
     *
     * @param code its exit code
     * @param out its result
     * @param err what it said besides
     */
    private record Printed(int code, String out, String err) {}
}
