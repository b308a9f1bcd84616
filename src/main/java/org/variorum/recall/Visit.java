package org.variorum.recall;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.diagnostic.Diagnostic;

/** A walk to all that was asked on the way to some answers, in this run or in the past, each once. */
final class Visit {

    /** After so many questions is asked whether the walk is still wanted. */
    private static final int STRETCH = 1024;

    private final int number;
    private final @Nullable Past past;
    private final boolean[] seen;
    private final Predicate<List<Diagnostic>> visitor;
    private final Runnable goOn;
    private final Deque<Memory<?>> open = new ArrayDeque<>();
    private final Ints openPast = new Ints();

    /**
     * A walk.
     *
     * @param number no other walk has it
     * @param visitor is given what was reported, and says whether to go on
     * @param goOn throws where the walk is not wanted any more
     */
    Visit(int number, @Nullable Past past, Predicate<List<Diagnostic>> visitor, Runnable goOn) {
        this.number = number;
        this.past = past;
        this.seen = new boolean[past == null ? 0 : past.trace().count()];
        this.visitor = visitor;
        this.goOn = goOn;
    }

    /** Whether the visitor went on to the end. */
    boolean all(Collection<Memory<?>> memories) {
        memories.forEach(this::push);
        for (int steps = 1; !open.isEmpty() || openPast.count() > 0; steps++) {
            if (steps % STRETCH == 0) {
                goOn.run();
            }
            List<Diagnostic> reports = open.isEmpty() ? past(openPast.pop()) : answered(open.pop());
            if (!reports.isEmpty() && !visitor.test(reports)) {
                return false;
            }
        }
        return true;
    }

    private List<Diagnostic> answered(Memory<?> memory) {
        memory.looks().forEach(this::push);
        return memory.reports();
    }

    private List<Diagnostic> past(int question) {
        if (past == null) {
            return List.of();
        }
        Trace trace = past.trace();
        for (int at = trace.start(question); at < trace.ends[question]; at++) {
            int look = trace.looks[at];
            if (!seen[look]) {
                push(look, past.anew(look));
            }
        }
        return past.reports(question);
    }

    private void push(Memory<?> memory) {
        push(memory.title().number(), memory.isAnswered() ? memory : null);
    }

    private void push(int question, @Nullable Memory<?> memory) {
        if (memory != null) {
            if (memory.isFirst(number)) {
                open.push(memory);
            }
        } else if (question >= 0 && !seen[question]) {
            seen[question] = true;
            openPast.add(question);
        }
    }
}
