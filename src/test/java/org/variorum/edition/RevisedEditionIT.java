package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.cli.EditedDesk;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.files.Destination;

/** Whatever has changed before, an edition that is kept up is one that was made just now: the same files and findings. */
@Execution(ExecutionMode.CONCURRENT)
class RevisedEditionIT {

    private static final int EDITS = 100;

    @TempDir(factory = FolderInMemory.class)
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void anEditionAfterAnyEditsIsLikeAFirstOne(long seed) throws IOException {
        EditedDesk desk = new EditedDesk(folder, seed);
        BuildOptions options = new BuildOptions(
                folder.resolve("content"),
                Optional.of(folder.resolve("templates")),
                folder.resolve("site"),
                Optional.empty(),
                FailOn.NEVER,
                false,
                1);
        Edition kept = new Edition(options);
        Set<String> paths = new TreeSet<>();
        List<String> story = new ArrayList<>();
        for (int edit = 0; edit < EDITS; edit++) {
            Map<Path, String> before = files();
            story.add(desk.edit());
            kept.revise(Changes.of(changed(before, files()), options));
            Edition first = new Edition(options);
            assertThat(found(kept)).as("after %s", story).isEqualTo(found(first));
            first.plan().destinations().stream().map(Destination::path).forEach(paths::add);
            for (String path : paths) {
                assertThat(text(kept.made(path))).as("%s after %s", path, story).isEqualTo(text(first.made(path)));
            }
        }
    }

    private static List<Diagnostic> found(Edition edition) {
        try (Workers workers = new Workers(1)) {
            edition.read(workers, Progress.NONE);
            edition.reconcile(workers, Progress.NONE);
            edition.check(workers, Progress.NONE);
            edition.briefings(workers, Progress.NONE, briefing -> {});
            edition.fits();
            return edition.reported().stream().sorted().distinct().toList();
        }
    }

    private static Optional<String> text(Made made) {
        return made.bytes().map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile).forEach(file -> files.put(file, read(file)));
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Path> changed(Map<Path, String> before, Map<Path, String> after) {
        Set<Path> changed = new HashSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(file -> Optional.ofNullable(before.get(file)).equals(Optional.ofNullable(after.get(file))));
        return changed;
    }
}
