package org.variorum.recall;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what is remembered: what was answered in this run, and of the past what still holds and is still looked at. In a sequel
 * nothing of the past is written anew.
 */
final class Tracing {

    private static final byte[] NONE = {};

    private final Packing packing;
    private final @Nullable Past past;
    private final boolean sequel;
    private final int first;
    private final int[] numbers;
    private final Trace.Rows rows = new Trace.Rows();
    private final Deque<Step> open = new ArrayDeque<>();

    private Tracing(Packing packing, @Nullable Past past, boolean sequel) {
        this.packing = packing;
        this.past = past;
        this.sequel = sequel;
        int count = past == null ? 0 : past.trace().count();
        this.numbers = new int[count];
        if (sequel) {
            Arrays.setAll(numbers, i -> i);
        } else {
            Arrays.fill(numbers, -1);
        }
        this.first = sequel ? count : 0;
    }

    /** All that some questions and their answers rest on. */
    static Trace whole(Packing packing, @Nullable Past past, Collection<Memory<?>> roots, List<String> names) {
        Tracing tracing = new Tracing(packing, past, false);
        roots.forEach(tracing::write);
        return Trace.of(names, packing.names(), tracing.rows, new int[0], new int[0]);
    }

    /** What some questions, which have been answered anew, have otherwise than a trace. */
    static Trace sequel(Packing packing, Past past, Collection<Memory<?>> anew, List<String> names) {
        Tracing tracing = new Tracing(packing, past, true);
        anew.forEach(tracing::write);
        return tracing.behind(past.trace(), anew, names, past.stale());
    }

    /** A question that is written down when all that it looked at has been. */
    private interface Step {

        /** The next at which it looked and that is not written down yet; null if there is none. */
        @Nullable
        Step next();

        void write();
    }

    private void write(Memory<?> root) {
        Step first = step(root);
        if (first != null) {
            open.addLast(first);
        }
        while (!open.isEmpty()) {
            Step top = open.getLast();
            Step next = top.next();
            if (next == null) {
                top.write();
                open.removeLast();
            } else {
                open.addLast(next);
            }
        }
    }

    /** What an earlier sequel of the same trace has comes first, since its numbers are in use. */
    private Trace behind(Trace trace, Collection<Memory<?>> anew, List<String> names, int[] stale) {
        for (Memory<?> memory : anew) {
            int before = memory.title().number();
            if (before >= 0) {
                numbers[before] = memory.number();
            }
        }
        Trace.Rows all = new Trace.Rows();
        add(trace, trace.own(), look -> numbers[look], all);
        Trace now = Trace.of(names, packing.names(), rows, new int[0], new int[0]);
        add(now, 0, look -> look, all);
        Ints replaced = new Ints();
        for (int i = 0; i < trace.replaced.length; i += 2) {
            numbers[trace.replaced[i]] = numbers[trace.replaced[i + 1]];
        }
        for (int i = 0; i < trace.own(); i++) {
            if (numbers[i] != i) {
                replaced.add(i);
                replaced.add(numbers[i]);
            }
        }
        return Trace.of(names, packing.names(), all, replaced.all(), stale);
    }

    /** Adds the questions of a trace from one of them on; what they looked at may have other numbers now. */
    private static void add(Trace trace, int first, IntUnaryOperator now, Trace.Rows into) {
        for (int i = first; i < trace.count(); i++) {
            for (int at = trace.start(i); at < trace.ends[i]; at++) {
                into.looks.add(now.applyAsInt(trace.looks[at]));
            }
            into.add(trace, i);
        }
    }

    /** Whether it is written down for itself, and not known by its number in the past. */
    private boolean isNew(Memory<?> memory) {
        return sequel ? memory.isAnew() || memory.title().number() < 0 : memory.isAnswered();
    }

    private int number(Memory<?> memory) {
        return isNew(memory) ? memory.number() : numberOfPast(memory.title().number());
    }

    private int numberOfPast(int question) {
        Memory<?> anew = anew(question);
        return anew != null ? anew.number() : numbers[question];
    }

    private @Nullable Memory<?> anew(int question) {
        return past == null || sequel ? null : past.anew(question);
    }

    private @Nullable Step step(Memory<?> memory) {
        if (number(memory) >= 0) {
            return null;
        }
        return isNew(memory) ? new Answered(memory) : stepOfPast(memory.title().number());
    }

    private Step stepOfPast(int question) {
        Memory<?> anew = anew(question);
        return anew != null ? new Answered(anew) : new OfPast(question);
    }

    private final class Answered implements Step {

        private final Memory<?> memory;
        private final Memory<?>[] looked;
        private int at;

        Answered(Memory<?> memory) {
            this.memory = memory;
            this.looked = memory.looks().toArray(Memory<?>[]::new);
        }

        @Override
        public @Nullable Step next() {
            Step next = null;
            while (next == null && at < looked.length) {
                next = step(looked[at++]);
            }
            return next;
        }

        @Override
        public void write() {
            memory.number(first + rows.count());
            for (Memory<?> look : looked) {
                rows.looks.add(number(look));
            }
            Title title = memory.title();
            rows.add(
                    title.rule(),
                    title.key(),
                    memory.digest(),
                    title.keeping() == Keeping.ANSWER ? packing.pack(answer()) : NONE,
                    memory.reports().isEmpty() ? NONE : packing.pack(memory.reports()));
            memory.forget();
        }

        private Object answer() {
            Object answer = memory.atHand();
            if (answer == null) {
                throw new IllegalStateException("an answer that is kept was forgotten");
            }
            return answer;
        }
    }

    private final class OfPast implements Step {

        private final int question;
        private final int[] looked;
        private int at;

        OfPast(int question) {
            this.question = question;
            this.looked = past == null ? new int[0] : past.looks(question);
        }

        @Override
        public @Nullable Step next() {
            while (at < looked.length) {
                int look = looked[at++];
                if (numberOfPast(look) < 0) {
                    return stepOfPast(look);
                }
            }
            return null;
        }

        @Override
        public void write() {
            numbers[question] = rows.count();
            for (int look : looked) {
                rows.looks.add(numberOfPast(look));
            }
            if (past != null) {
                rows.add(past.trace(), question);
            }
        }
    }
}
