package org.variorum.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.files.OutputFile;

class DirectoryOutputTest {

    private final List<String> notices = new ArrayList<>();

    @TempDir
    Path temp;

    private Path output;

    @BeforeEach
    void place() throws IOException {
        temp = temp.toRealPath();
        output = temp.resolve("public");
    }

    @Test
    void writesIntoAMissingFolderAndLeavesNothingElse() throws IOException {
        Written written = write(text("index.html", "one"), text("a/b/c.html", "two"));
        assertThat(written).isEqualTo(new Written(output, 2));
        assertThat(tree(temp)).containsExactly("public/.variorum", "public/a/b/c.html", "public/index.html");
        assertThat(notices).isEmpty();
    }

    @Test
    void replacesTheSiteAsAWhole() throws IOException {
        write(text("index.html", "one"), text("gone.html", "gone"));
        write(text("index.html", "two"));
        assertThat(tree(temp)).containsExactly("public/.variorum", "public/index.html");
        assertThat(output.resolve("index.html")).hasContent("two");
        assertThat(notices).isEmpty();
    }

    @Test
    void leavesAForeignFolderAloneUnlessForced() throws IOException {
        Files.createDirectory(output);
        Files.writeString(output.resolve("thesis.doc"), "mine");
        assertThatThrownBy(() -> write(text("index.html", "one")))
                .isInstanceOf(NotOursException.class)
                .hasMessageContaining("--force");
        assertThat(tree(temp)).containsExactly("public/thesis.doc");
        new DirectoryOutput(output, true, guard(), notices::add).write(List.of(text("index.html", "one")));
        assertThat(tree(temp)).containsExactly("public/.variorum", "public/index.html");
    }

    private Written write(OutputFile... files) throws IOException {
        return new DirectoryOutput(output, false, guard(), notices::add).write(List.of(files));
    }

    private static OutputGuard guard() {
        return OutputGuard.of(List.of(), List.of());
    }

    private static OutputFile text(String path, String text) {
        return new OutputFile.Text(path, text);
    }

    private static List<String> tree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p ->
                            !Files.isDirectory(p) || p.getFileName().toString().endsWith(".variorum"))
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
