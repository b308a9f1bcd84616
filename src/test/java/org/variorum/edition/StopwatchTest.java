package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is measured is told, and no more. */
class StopwatchTest {

    private long wall;
    private long processors;
    private final List<String> passedOn = new ArrayList<>();
    private final Stopwatch watch = new Stopwatch(
            new Progress() {
                @Override
                public void stage(Stage stage, int files) {
                    passedOn.add(stage + " " + files);
                }

                @Override
                public void ends(String path) {
                    passedOn.add(path);
                }
            },
            new Clocks(() -> wall, () -> processors));

    @Test
    void aStageLastsUntilTheNextOne() {
        wall = 5;
        watch.stage(Stage.READING, 0);
        wall = 7;
        processors = 3;
        watch.stage(Stage.WRITING, 9);
        wall = 17;
        processors = 23;
        Timings timings = watch.timings();
        assertThat(timings.steps())
                .containsExactly(new Timings.Step(Stage.READING, 2, 3), new Timings.Step(Stage.WRITING, 10, 20));
        assertThat(passedOn).containsExactly("READING 0", "WRITING 9");
    }

    @Test
    void theSlowestFilesAreNamedTheSlowestFirst() {
        IntStream.rangeClosed(1, 25).forEach(n -> {
            watch.begins();
            wall += n * 7 % 26;
            watch.ends("page-" + n * 7 % 26);
        });
        assertThat(watch.timings().parts()).isEqualTo(25);
        assertThat(watch.timings().slowest())
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 9)
                        .mapToObj(n -> new Timings.Part("page-" + (25 - n), 25 - n))
                        .toList());
    }

    @Test
    void aFileOfWhichNobodySaidThatItBeganIsNotMeasured() {
        watch.ends("read.md");
        assertThat(watch.timings().parts()).isZero();
        assertThat(passedOn).containsExactly("read.md");
    }
}
