package org.variorum.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

    @TempDir
    Path folder;

    @Test
    void theFileHoldsTheNewBytesAndIsWhoseItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        FileReplacement.replace(file, "old".getBytes(UTF_8), "new".getBytes(UTF_8));
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileStays() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "theirs");
        assertThatThrownBy(() -> FileReplacement.replace(file, "old".getBytes(UTF_8), "new".getBytes(UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("was changed by somebody else meanwhile");
        assertThat(file).hasContent("theirs");
        assertThat(names()).containsExactly("a.md");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
