package org.variorum.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that comes, goes or is replaced is seen, and so is what changes in it then. */
class WatchTest {

    @TempDir
    private Path folder;

    private Optional<Watch> watch = Optional.empty();
    private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();

    @Test
    void seesAFolderThatComesGoesAndIsReplaced() throws IOException, InterruptedException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Path templates = folder.resolve("templates");
        watch = Optional.of(Watch.of(List.of(content, templates), changes::add));
        awaitWriting(content.resolve("a.md"));
        Files.createDirectory(templates);
        await(templates);
        awaitWriting(templates.resolve("b.ftlh"));
        Files.move(content, folder.resolve("old"));
        Files.createDirectory(content);
        await(content);
        awaitWriting(content.resolve("c.md"));
        Files.delete(templates.resolve("b.ftlh"));
        Files.delete(templates);
        await(templates);
        Files.createDirectory(templates);
        await(templates);
        awaitWriting(templates.resolve("d.ftlh"));
    }

    @AfterEach
    void close() throws IOException {
        watch.orElseThrow().close();
    }

    /** Writes a file until that is told: it takes a moment until a system watches. */
    private void awaitWriting(Path file) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            Files.writeString(file, "version " + i);
            if (isTold(file, 200)) {
                return;
            }
        }
        fail("no change of " + file);
    }

    private void await(Path path) throws InterruptedException {
        assertThat(isTold(path, 20_000)).as("a change of " + path).isTrue();
    }

    private boolean isTold(Path path, long millis) throws InterruptedException {
        Optional<Path> told = Optional.ofNullable(changes.poll(millis, TimeUnit.MILLISECONDS));
        while (told.isPresent() && !told.get().equals(path)) {
            told = Optional.ofNullable(changes.poll(millis, TimeUnit.MILLISECONDS));
        }
        return told.isPresent();
    }
}
