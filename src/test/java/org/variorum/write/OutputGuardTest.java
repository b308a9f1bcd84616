package org.variorum.write;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputGuardTest {

    @TempDir
    Path temp;

    private Path project;
    private Path content;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(temp.resolve("work/project"));
        content = Files.createDirectory(project.resolve("content"));
    }

    @Test
    void refusesTheContentWhatIsInItAndWhatHoldsIt() {
        refuses(content, "which the site is made from");
        refuses(content.resolve("public"), "which the site is made from");
        refuses(project, "would delete");
        refuses(project.resolve("content/../../project"), "would delete");
    }

    @Test
    void refusesTheProjectAndWhatHoldsItButNotWhatIsInIt() {
        refuses(temp.resolve("work"), "would delete");
        assertThatCode(() -> place(project.resolve("target/site"))).doesNotThrowAnyException();
    }

    @Test
    void refusesTheRootHomeAndTheWorkingFolder() {
        refuses(Path.of("/"), "the root of the file system");
        refuses(Path.of(System.getProperty("user.home")), "would delete");
        refuses(Path.of(System.getProperty("user.home")).resolve(".."), "");
        refuses(Path.of(""), "would delete");
    }

    @Test
    void isNotFooledByLinks() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("innocent"), content);
        refuses(link, "which the site is made from");
        refuses(link.resolve("public"), "which the site is made from");
        Path up = Files.createSymbolicLink(temp.resolve("up"), temp.resolve("work"));
        refuses(up, "would delete");
    }

    private void refuses(Path output, String why) {
        assertThatThrownBy(() -> place(output))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining(why);
    }

    /** Only looks: a guard that fails must not cost the tester's home. */
    private void place(Path output) throws IOException {
        OutputPlace.of(output, OutputGuard.of(List.of(content), List.of(project)));
    }
}
