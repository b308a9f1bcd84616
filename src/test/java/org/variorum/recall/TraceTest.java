package org.variorum.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;

/** What one run has written down another one can go on from, and comes to what it would come to by itself. */
class TraceTest {

    private final Map<String, String> disk = new TreeMap<>();
    private Optional<Trace> whole = Optional.empty();
    private Optional<Trace> sequel = Optional.empty();
    private Set<String> changed = new HashSet<>();

    /** A program that counts the letters of files, and what it says of them. */
    private static final class Program {

        private final Map<String, String> disk;
        private final Recall recall;
        private final List<String> work = new ArrayList<>();
        private final Fact<List<String>> names;
        private final Rule<String, String> texts;
        private final Rule<String, Integer> lengths;
        private final Rule<String, String> firsts;
        private final Fact<Integer> sum;
        private final Fact<String> initials;
        private final Rule<String, String> pages;
        private final Rule<String, Boolean> marks;
        private final Fact<Boolean> all;

        Program(Map<String, String> disk, Recall recall) {
            this.disk = disk;
            this.recall = recall;
            names = recall.fact("names", Keeping.ANSWER, () -> List.copyOf(disk.keySet()));
            texts = recall.rule("texts", Keeping.NOTHING, this::read);
            lengths = recall.rule(
                    "lengths",
                    Keeping.ANSWER,
                    path -> worked("measure " + path, texts.of(path).length()));
            firsts =
                    recall.rule("firsts", Keeping.DIGEST, path -> texts.of(path).substring(0, 1));
            sum = recall.fact(() ->
                    worked("add", names.get().stream().mapToInt(lengths::of).sum()));
            initials = recall.fact("initials", Keeping.DIGEST, this::allFirsts);
            pages = recall.rule("pages", Keeping.NOTHING, this::page);
            marks = recall.rule("marks", Keeping.DIGEST, this::marked);
            all = recall.fact("all", Keeping.DIGEST, () -> {
                names.get().forEach(pages::settle);
                names.get().forEach(marks::settle);
                return true;
            });
        }

        private <T> T worked(String what, T answer) {
            work.add(what);
            return answer;
        }

        private String read(String path) {
            String text = worked("read " + path, disk.getOrDefault(path, "?"));
            if (text.contains("!")) {
                recall.report(Diagnostic.of(Code.UNREADABLE_FILE, Location.ofFile(path), text));
            }
            return text;
        }

        private String allFirsts() {
            StringBuilder all = new StringBuilder();
            names.get().forEach(path -> all.append(firsts.of(path)));
            return worked("initials", all.toString());
        }

        /** Tells of another file, of which it knows more than of its own. */
        private boolean marked(String path) {
            if (firsts.of(path).equals("m") && lengths.of("file 0") > 2) {
                recall.report(Diagnostic.of(Code.UNREADABLE_FILE, Location.ofFile(path), "marked"));
            }
            return true;
        }

        private String page(String path) {
            String text = worked("page " + path, texts.of(path));
            String more = text.startsWith("s") ? " of " + sum.get() : text.startsWith("i") ? initials.get() : "";
            return text + lengths.of(path) + more;
        }

        /** All pages as the program has them now, those too that it need not have made. */
        Map<String, String> result() {
            Map<String, String> result = new HashMap<>();
            names.get().forEach(path -> result.put(path, pages.of(path)));
            return result;
        }

        List<Diagnostic> reported() {
            return recall.reported(List.of(all.memory())).stream().sorted().toList();
        }
    }

    /** A run; it must come to what one comes to that knows nothing. */
    private Program run() {
        Optional<Trace> past = sequel.isPresent() ? whole.map(trace -> trace.and(sequel.get())) : whole;
        Program program = new Program(disk, Recall.since(past));
        program.recall.revise(() -> {
            changed.forEach(program.texts::outdate);
            program.names.outdate();
        });
        changed = new HashSet<>();
        program.all.settle();
        Program first = new Program(disk, new Recall());
        first.all.settle();
        assertThat(program.reported()).isEqualTo(first.reported());
        Optional<Trace> next = program.recall.sequel().map(TraceTest::written);
        if (next.isPresent()) {
            sequel = next;
        } else {
            whole = Optional.of(written(program.recall.trace(List.of(program.all.memory()))));
            sequel = Optional.empty();
        }
        List<String> work = List.copyOf(program.work);
        assertThat(program.result()).isEqualTo(first.result());
        program.work.clear();
        program.work.addAll(work);
        return program;
    }

    private static Trace written(Trace trace) {
        return Trace.of(trace.bytes());
    }

    private void write(String path, String text) {
        disk.put(path, text);
        changed.add(path);
    }

    /** Whoever asks before would take what has changed since for what was remembered. */
    @Test
    void isAskedNothingBeforeItIsToldWhatHasChanged() {
        Recall recall = Recall.since(Optional.empty());
        Fact<String> known = recall.fact("known", Keeping.DIGEST, () -> "first");
        recall.revise(() -> {});
        known.settle();
        Recall again = Recall.since(Optional.of(recall.trace(List.of(known.memory()))));
        Fact<String> asked = again.fact("known", Keeping.DIGEST, () -> "second");
        assertThatThrownBy(asked::get).isInstanceOf(IllegalStateException.class).hasMessageContaining("changed since");
        again.revise(asked::outdate);
        assertThat(asked.get()).isEqualTo("second");
    }

    @Test
    void whatHasNotChangedIsNotWorkedOutAgain() {
        write("a", "sum");
        write("b", "initials");
        write("c", "plain");
        assertThat(run().work).contains("read a", "page c", "add", "initials");
        assertThat(run().work).isEmpty();
        write("c", "plain");
        assertThat(run().work).containsExactlyInAnyOrder("read c", "measure c", "page c");
        write("c", "place");
        assertThat(run().work).containsExactlyInAnyOrder("read c", "measure c", "page c");
        write("c", "places");
        assertThat(run().work).contains("page a", "add").doesNotContain("read b", "page b", "measure a");
        write("c", "xlaces");
        assertThat(run().work).contains("page b", "initials").doesNotContain("page a", "add", "measure a");
    }

    @Test
    void whatIsGoneIsNotAskedFor() {
        write("a", "sum");
        write("b", "other!");
        run();
        disk.remove("b");
        changed.add("b");
        Program program = run();
        assertThat(program.work).doesNotContain("read b", "page b").contains("page a");
        assertThat(program.reported()).isEmpty();
        assertThat(run().work).isEmpty();
    }

    @Test
    void whatWasReportedIsReportedAgainThoughNothingIsRead() {
        write("a", "wrong!");
        run();
        Program again = run();
        assertThat(again.work).isEmpty();
        assertThat(again.reported()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyNumberOfRunsComesToWhatOneComesTo(long seed) {
        Random random = new Random(seed);
        int sequels = 0;
        for (int i = 0; i < 200; i++) {
            for (int edits = random.nextInt(4); edits > 0; edits--) {
                String path = "file " + random.nextInt(random.nextBoolean() ? 3 : 20);
                if (random.nextInt(5) == 0) {
                    disk.remove(path);
                    changed.add(path);
                } else {
                    String start = List.of("s", "i", "x", "m").get(random.nextInt(4));
                    write(path, start + "o".repeat(random.nextInt(3)) + (random.nextInt(6) == 0 ? "!" : ""));
                }
            }
            run();
            sequels += sequel.isPresent() ? 1 : 0;
        }
        assertThat(sequels).isBetween(100, 199);
    }
}
