package org.variorum.recall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.diagnostic.Diagnostic;

/**
 * What was remembered of an earlier run, and how much of it holds. What nobody asks for is but a number here. Safe for use by several
 * threads once it is said what is out of date.
 */
final class Past {

    /** As many times must a trace be larger than its sequels. */
    private static final int SLIGHTLY = 20;

    /** So many questions are few, however small a trace is. */
    private static final int FEW = 1_000;

    private static final byte HOLDS = 0;
    private static final byte DOUBTFUL = 1;
    private static final byte OUTDATED = 2;
    private static final byte CHANGED = 3;

    private final Recall recall;
    private final Trace trace;
    private final byte[] states;
    private final @Nullable Memory<?>[] met;

    Past(Recall recall, Trace trace) {
        this.recall = recall;
        this.trace = trace;
        this.states = new byte[trace.count()];
        this.met = new Memory<?>[trace.count()];
        for (int question : trace.stale) {
            states[question] = OUTDATED;
        }
    }

    /** The number of a question; -1 if it was not asked then. */
    int number(int rule, byte[] key) {
        return trace.number(rule, key);
    }

    /** Says that a question is asked again. */
    void meet(int question, Memory<?> memory) {
        met[question] = memory;
    }

    /** Whether it was said that what was read for it may be another thing now. */
    boolean isOutdated(int question) {
        return states[question] == OUTDATED;
    }

    /** Whether nothing is out of date on which it rests. */
    boolean isBeyondDoubt(int question) {
        return states[question] == HOLDS;
    }

    void outdate(int question) {
        states[question] = OUTDATED;
        Memory<?> memory = met[question];
        if (memory != null) {
            memory.outdate();
        }
    }

    void outdate(int rule, Predicate<Object> keys) {
        for (int i = 0; i < states.length; i++) {
            if (trace.rule[i] == rule && keys.test(key(i))) {
                outdate(i);
            }
        }
    }

    /** What is asked about in doubtful questions of a rule. */
    Set<Object> doubted(int rule) {
        Set<Object> keys = new HashSet<>();
        for (int i = 0; i < states.length; i++) {
            if (states[i] != HOLDS && trace.rule[i] == rule) {
                keys.add(key(i));
            }
        }
        return keys;
    }

    private Object key(int question) {
        return recall.packing().unpack(trace.keys.of(question));
    }

    /** Doubts all that hangs on what is out of date. Whatever was looked at comes before what looked at it, unless it is in a sequel. */
    void spread() {
        boolean further = true;
        while (further) {
            further = false;
            for (int i = 0; i < states.length; i++) {
                if (states[i] == HOLDS && isDoubtful(i)) {
                    states[i] = DOUBTFUL;
                    further = trace.own() < trace.count();
                }
            }
        }
    }

    private boolean isDoubtful(int question) {
        for (int at = trace.start(question); at < trace.ends[question]; at++) {
            if (states[trace.looks[at]] != HOLDS) {
                return true;
            }
        }
        return false;
    }

    /** Whether all at which an answer looked is as it was then. */
    boolean looksHold(int question) {
        if (states[question] == HOLDS) {
            return true;
        }
        for (int at = trace.start(question); at < trace.ends[question]; at++) {
            if (!holds(trace.looks[at])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether all at which an answer looked is as it was then, each being looked at again in its order, since what comes first may say that
     * there is no such thing as the next one; but what is asked about things between two facts is settled together.
     */
    boolean looksHold(int question, Consumer<List<Memory<?>>> together) {
        List<Memory<?>> things = new ArrayList<>();
        for (int at = trace.start(question); at < trace.ends[question]; at++) {
            int look = trace.looks[at];
            if (states[look] == HOLDS) {
                continue;
            }
            Memory<?> memory =
                    trace.rule[look] == Trace.NAMELESS || recall.isFact(trace.keys.of(look)) ? null : memory(look);
            if (memory != null) {
                things.add(memory);
            } else {
                together.accept(List.copyOf(things));
                things.clear();
                if (!holds(look)) {
                    return false;
                }
            }
        }
        together.accept(things);
        return looksHold(question);
    }

    private @Nullable Memory<?> memory(int question) {
        Rule<?, ?> rule = recall.rule(trace.rule[question]);
        return rule == null ? null : rule.asked(key(question));
    }

    private boolean holds(int question) {
        if (states[question] == HOLDS || states[question] == CHANGED) {
            return states[question] == HOLDS;
        }
        boolean holds = trace.rule[question] == Trace.NAMELESS
                ? states[question] == DOUBTFUL && looksHold(question)
                : isAnsweredAlike(question);
        states[question] = holds ? HOLDS : CHANGED;
        return holds;
    }

    private boolean isAnsweredAlike(int question) {
        Memory<?> memory = memory(question);
        return memory != null && recall.isAsInThePast(memory);
    }

    /** The digest of an answer; empty where there is none. */
    byte[] digest(int question) {
        return trace.digests.of(question);
    }

    /** An answer that was kept whole. */
    @Nullable
    Object answer(int question) {
        byte[] answer = trace.answers.of(question);
        return answer.length == 0 ? null : recall.packing().unpack(answer);
    }

    /** What was reported with an answer. */
    @SuppressWarnings("unchecked") // that is what was packed
    List<Diagnostic> reports(int question) {
        byte[] reports = trace.reports.of(question);
        return reports.length == 0
                ? List.of()
                : (List<Diagnostic>) recall.packing().unpack(reports);
    }

    /** The question, if it was answered anew. */
    @Nullable
    Memory<?> anew(int question) {
        Memory<?> memory = met[question];
        return memory != null && memory.isAnswered() ? memory : null;
    }

    /** Whether all sequels with so many questions more are small beside the trace. */
    boolean isSlightly(int more) {
        return trace.count() - trace.own() + more < Math.max(FEW, trace.own() / SLIGHTLY);
    }

    /** The questions that were in doubt in this run, and of which nobody has found that their answers hold. */
    int[] stale() {
        Ints stale = new Ints();
        for (int i = 0; i < states.length; i++) {
            Memory<?> memory = met[i];
            if (states[i] != HOLDS && (memory == null || !memory.holdsSince(recall.revision()))) {
                stale.add(i);
            }
        }
        return stale.all();
    }

    Trace trace() {
        return trace;
    }

    int[] looks(int question) {
        return Arrays.copyOfRange(trace.looks, trace.start(question), trace.ends[question]);
    }
}
