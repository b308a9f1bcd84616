package org.variorum.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;

class RecallTest {

    private final Recall recall = new Recall();
    private final Map<String, String> disk = new HashMap<>();
    private final List<String> work = new ArrayList<>();
    private final Rule<String, String> texts = recall.rule(this::read);
    private final Rule<String, Integer> lengths = recall.rule(this::measure);
    private final Fact<Integer> sum = recall.fact(this::add);

    private String read(String path) {
        work.add("read " + path);
        String text = disk.getOrDefault(path, "");
        if (text.contains("!")) {
            recall.report(Diagnostic.of(Code.UNREADABLE_FILE, Location.ofFile(path), text));
        }
        return text;
    }

    private int measure(String path) {
        work.add("measure " + path);
        return texts.of(path).length();
    }

    private int add() {
        work.add("add");
        return lengths.of("a") + lengths.of("b");
    }

    private void write(String path, String text) {
        recall.revise(() -> {
            disk.put(path, text);
            texts.outdate(path);
        });
    }

    @Test
    void asksNothingTwice() {
        write("a", "one");
        assertThat(sum.get()).isEqualTo(3);
        assertThat(sum.get()).isEqualTo(3);
        assertThat(work).containsExactly("add", "measure a", "read a", "measure b", "read b");
    }

    @Test
    void worksOutWhatHangsOnAChangeAndNothingElse() {
        sum.get();
        work.clear();
        write("a", "four");
        assertThat(sum.get()).isEqualTo(4);
        assertThat(work).containsExactly("read a", "measure a", "add");
    }

    @Test
    void whatIsAskedWithinAChangeIsAsItWasBefore() {
        write("a", "one");
        sum.get();
        recall.revise(() -> {
            disk.put("a", "three");
            assertThat(lengths.of("a")).isEqualTo(3);
            texts.outdate("a");
        });
        assertThat(lengths.of("a")).isEqualTo(5);
    }

    @Test
    void asksNoMoreWhenThatIsNotWanted() {
        write("a", "one");
        assertThatThrownBy(() -> recall.whileWanted(() -> work.size() < 2, sum::get))
                .isInstanceOf(StoppedException.class);
        assertThat(work).containsExactly("add", "measure a");
        assertThat(sum.get()).isEqualTo(3);
    }

    @Test
    void collectsNoMoreWhenThatIsNotWanted() {
        int many = 10_000;
        Rule<Integer, Integer> numbers = recall.rule(number -> number);
        Fact<Integer> all =
                recall.fact(() -> IntStream.range(0, many).map(numbers::of).sum());
        all.get();
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> recall.whileWanted(
                        () -> asked.incrementAndGet() < 3, () -> recall.reported(List.of(all.memory()))))
                .isInstanceOf(StoppedException.class);
        assertThat(recall.reported(List.of(all.memory()))).isEmpty();
    }

    @Test
    void isRightWhereverItWasStopped() {
        for (int most = 0; most < 12; most++) {
            for (String forgotten : List.of("a", "b")) {
                write("a", "one" + "!".repeat(most));
                int questions = most;
                AtomicInteger asked = new AtomicInteger();
                lengths.forget(forgotten);
                try {
                    recall.whileWanted(() -> asked.incrementAndGet() <= questions, sum::get);
                } catch (StoppedException e) {
                    assertThat(asked.get()).isEqualTo(questions + 1);
                }
                write("b", "more".repeat(most));
                assertThat(sum.get()).isEqualTo(3 + most + 4 * most);
                assertThat(recall.reported(List.of(sum.memory()))).hasSize(most == 0 ? 0 : 1);
            }
        }
    }

    @Test
    void stopsWhereAnAnswerComesOutEqual() {
        write("a", "four");
        sum.get();
        work.clear();
        write("a", "five");
        assertThat(sum.get()).isEqualTo(4);
        assertThat(work).containsExactly("read a", "measure a");
    }

    @Test
    void leavesAloneWhatNobodyAsksFor() {
        sum.get();
        work.clear();
        write("a", "four");
        assertThat(lengths.of("b")).isZero();
        assertThat(work).isEmpty();
    }

    @Test
    void remembersWhatWasReportedOnTheWay() {
        write("a", "no!");
        sum.get();
        write("b", "unread!");
        write("b", "fine");
        sum.get();
        assertThat(recall.reported(List.of(sum.memory())))
                .extracting(Diagnostic::message)
                .containsExactly("no!");
        write("a", "yes");
        sum.get();
        assertThat(recall.reported(List.of(sum.memory()))).isEmpty();
    }

    @Test
    void knowsWhetherSomethingWasReportedOnTheWayToJustThis() {
        Rule<String, String> shouted = recall.rule(path -> texts.of(path).toUpperCase(Locale.ROOT));
        write("a", "no!");
        shouted.of("a");
        shouted.of("b");
        assertThat(recall.anyReported(fault -> true)).isTrue();
        assertThat(recall.anyReported(List.of(shouted.memory("a")), fault -> true))
                .isTrue();
        assertThat(recall.anyReported(
                        List.of(shouted.memory("a")), fault -> fault.message().isEmpty()))
                .isFalse();
        assertThat(recall.anyReported(List.of(shouted.memory("b")), fault -> true))
                .isFalse();
    }

    @Test
    void worksOutAgainWhatItLetGo() {
        write("a", "no!");
        lengths.of("a");
        work.clear();
        texts.forget("a");
        assertThat(recall.reported(List.of(lengths.memory("a")))).hasSize(1);
        assertThat(lengths.of("a")).isEqualTo(3);
        assertThat(work).isEmpty();
        assertThat(texts.of("a")).isEqualTo("no!");
        assertThat(work).containsExactly("read a");
    }

    @Test
    void takesUpAgainWhatFailed() {
        AtomicInteger tries = new AtomicInteger();
        Fact<String> shy = recall.fact(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "there";
        });
        assertThatThrownBy(shy::get).hasMessage("not yet");
        assertThat(shy.get()).isEqualTo("there");
    }

    @Test
    void refusesToAskInACircle() {
        List<Fact<Integer>> circle = new ArrayList<>();
        circle.add(recall.fact(() -> circle.get(1).get()));
        circle.add(recall.fact(() -> circle.get(0).get()));
        assertThatThrownBy(circle.get(0)::get).hasMessageContaining("in a circle");
    }

    @Test
    void answersSeveralThreadsAtOnce() throws Exception {
        AtomicInteger readings = new AtomicInteger();
        Rule<Integer, Integer> numbers = recall.rule(n -> {
            readings.incrementAndGet();
            return n;
        });
        Rule<Integer, Integer> sums = recall.rule(n -> numbers.of(n) + numbers.of(n + 1));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                int n = i % 500;
                asked.add(threads.submit(() -> sums.of(n)));
            }
            for (int i = 0; i < asked.size(); i++) {
                assertThat(asked.get(i).get()).isEqualTo(2 * (i % 500) + 1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(readings).hasValue(501);
    }

    /** Whatever changes in whatever order, the answers are those of somebody who has never been asked before. */
    @Test
    void answersAsOneWhoRemembersNothing() {
        Random random = new Random(20231115);
        for (int step = 0; step < 2_000; step++) {
            write(random.nextBoolean() ? "a" : "b", "x".repeat(random.nextInt(3)) + (random.nextBoolean() ? "!" : ""));
            if (random.nextInt(3) > 0) {
                int expected = disk.getOrDefault("a", "").length()
                        + disk.getOrDefault("b", "").length();
                assertThat(sum.get()).isEqualTo(expected);
                assertThat(recall.reported(List.of(sum.memory()))).hasSize((int) disk.values().stream()
                        .filter(text -> text.contains("!"))
                        .count());
            }
        }
    }
}
