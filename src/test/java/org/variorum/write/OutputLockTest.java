package org.variorum.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OutputLockTest {

    @TempDir
    Path temp;

    private Path output;

    @BeforeEach
    void place() throws IOException {
        output = temp.toRealPath().resolve("public");
    }

    @Test
    void turnsAwayASecondBuildInThisProgramAndKeepsTheLockAgainstOthers() throws Exception {
        try (Workshop held = enter()) {
            assertThat(held.old().getParent()).exists();
            assertThatThrownBy(this::build)
                    .isInstanceOf(OutputLockedException.class)
                    .hasMessageContaining("another build is writing to " + output);
            Process other = Child.start(LockHolder.class, output);
            assertThat(other.waitFor()).isEqualTo(1);
        }
        build();
        assertThat(Site.tree(temp)).containsExactly("public/.variorum", "public/a");
    }

    @Test
    void turnsAwayABuildWhileAnotherProgramWritesAndNotAfterItWasKilled() throws Exception {
        Process other = Child.start(LockHolder.class, output);
        other.getInputStream().read();
        assertThatThrownBy(this::build).isInstanceOf(OutputLockedException.class);
        other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        build();
        assertThat(Site.tree(temp)).containsExactly("public/.variorum", "public/a");
    }

    @Test
    void anotherSpellingOfTheOutputIsTheSameOutput() throws Exception {
        try (Workshop held = enter()) {
            assertThat(held).isNotNull();
            output = output.resolve("../x/../public");
            assertThatThrownBy(this::build).isInstanceOf(OutputLockedException.class);
        }
    }

    @Test
    void letsOneInAtATime() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger entered = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> pending = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            pending.add(threads.submit(() -> {
                try (Workshop held = enter()) {
                    assertThat(held).isNotNull();
                    assertThat(inside.incrementAndGet()).isEqualTo(1);
                    entered.incrementAndGet();
                    inside.decrementAndGet();
                } catch (OutputLockedException e) {
                    Thread.onSpinWait();
                }
                return null;
            }));
        }
        for (Future<?> each : pending) {
            each.get();
        }
        threads.shutdown();
        assertThat(entered.get()).isPositive();
        assertThat(Site.tree(temp)).isEmpty();
    }

    private Workshop enter() throws IOException {
        return Workshop.enter(OutputPlace.of(output, Site.NO_GUARD), notice -> {});
    }

    private void build() throws IOException {
        new DirectoryOutput(output, false, Site.NO_GUARD, notice -> {}).write(Site.of(List.of(Site.text("a", "b"))));
    }
}
