package org.variorum.recall;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;

/**
 * The memory of a program that answers the same questions again and again, while what it reads changes now and then.
 *
 * <pre>{@code
 * Recall recall = new Recall();
 * Rule<String, String> texts = recall.rule(path -> read(path));
 * Rule<String, Integer> words = recall.rule(path -> count(texts.of(path)));
 * words.of("a.md");                           // reads, counts
 * words.of("a.md");                           // does neither
 * recall.revise(() -> texts.outdate("a.md"));
 * words.of("a.md");                           // reads, and counts only if the text is another one
 * }</pre>
 *
 * <p>What a rule looks at is noted while it is at work, by the thread that it is at work on: whatever it asks of other rules.
 * So an answer holds as long as all of these hold. A rule must therefore ask on the thread on which it was asked, must give
 * equal answers to equal questions, and must not ask in a circle. Diagnostics that it reports belong to its answer.
 *
 * <p>The way in which answers are held valid is that of the Rust library Salsa: a revision counts the changes, each answer
 * has that in which it last changed and that in which it was last found to hold, and one that comes out equal again leaves
 * what was made from it untouched.
 *
 * <p>Safe for use by several threads: a change waits until no question is open.
 */
public final class Recall implements Reporter {

    private final ThreadLocal<Deque<Memory<?>>> working = ThreadLocal.withInitial(ArrayDeque::new);
    private final ReadWriteLock changing = new ReentrantReadWriteLock(true);
    private final AtomicLong revision = new AtomicLong(1);
    private final AtomicInteger visits = new AtomicInteger();
    private final Set<Memory<?>> telling = ConcurrentHashMap.newKeySet();

    /** A rule: what answers questions of one kind. */
    public <K, V> Rule<K, V> rule(Function<? super K, ? extends V> answer) {
        return new Rule<>(this, answer);
    }

    /** A fact: what answers a question that is the only one of its kind. */
    public <V> Fact<V> fact(Supplier<V> answer) {
        return new Fact<>(this, answer);
    }

    /** Notes a change: within it rules are told what of theirs is out of date; what is asked within it is as it was before. */
    public void revise(Runnable change) {
        changing.writeLock().lock();
        try {
            change.run();
            revision.incrementAndGet();
        } finally {
            changing.writeLock().unlock();
        }
    }

    /** Asks several questions as of one moment: no change comes between them. */
    public <T> T together(Supplier<T> questions) {
        changing.readLock().lock();
        try {
            return questions.get();
        } finally {
            changing.readLock().unlock();
        }
    }

    /** Takes a diagnostic of the rule that is at work on this thread. */
    @Override
    public void report(Diagnostic diagnostic) {
        Memory<?> memory = working.get().peek();
        if (memory == null) {
            throw new IllegalStateException("no rule is at work: " + diagnostic);
        }
        memory.report(diagnostic);
    }

    /** What the rule at work on this thread has reported so far. */
    public List<Diagnostic> reported() {
        Memory<?> memory = working.get().peek();
        return memory == null ? List.of() : List.copyOf(memory.reports());
    }

    /**
     * Whether anything was reported, of the kind that is asked for, by whatever has ever been asked: where not, nobody needs to
     * look for it on the way to some answer.
     */
    public boolean anyReported(Predicate<Diagnostic> kind) {
        for (Memory<?> memory : telling) {
            if (memory.reports().stream().anyMatch(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Notes whether a memory has something to tell of. */
    void tells(Memory<?> memory) {
        if (!memory.reports().isEmpty()) {
            telling.add(memory);
        } else {
            telling.remove(memory);
        }
    }

    /** What was reported on the way to some answers, by whatever was asked for them, each once; they must hold. */
    public List<Diagnostic> reported(Collection<Memory<?>> memories) {
        List<Diagnostic> found = new ArrayList<>();
        visit(memories, memory -> {
            found.addAll(memory.reports());
            return true;
        });
        return found;
    }

    /** Whether anything of a kind was reported on the way to some answers; they must hold. */
    public boolean anyReported(Collection<Memory<?>> memories, Predicate<Diagnostic> kind) {
        return anyReported(kind)
                && !visit(memories, memory -> memory.reports().stream().noneMatch(kind));
    }

    /** Visits all that was asked on the way to some answers, each once, as long as the visitor goes on; whether he did. */
    private boolean visit(Collection<Memory<?>> memories, Predicate<Memory<?>> visitor) {
        int visit = visits.incrementAndGet();
        Deque<Memory<?>> open = new ArrayDeque<>();
        memories.forEach(memory -> push(memory, visit, open));
        while (!open.isEmpty()) {
            Memory<?> memory = open.pop();
            if (!memory.reports().isEmpty() && !visitor.test(memory)) {
                return false;
            }
            for (Memory<?> look : memory.looks()) {
                push(look, visit, open);
            }
        }
        return true;
    }

    private static void push(Memory<?> memory, int visit, Deque<Memory<?>> open) {
        if (memory.isFirst(visit)) {
            open.push(memory);
        }
    }

    /** The number of the change that was last noted. */
    public long revision() {
        return revision.get();
    }

    /** The answer of a memory, noted as looked at by the rule at work, if any is. */
    <V> V ask(Memory<V> memory) {
        Memory<?> asking = working.get().peek();
        if (asking != null) {
            asking.look(memory);
            return fresh(memory);
        }
        return together(() -> fresh(memory));
    }

    private <V> V fresh(Memory<V> memory) {
        refresh(memory);
        return memory.value();
    }

    private void refresh(Memory<?> memory) {
        if (!memory.holdsSince(revision())) {
            memory.refresh(this);
        }
    }

    /** Whether all that a memory looked at still is as it was then. */
    boolean holds(Iterable<Memory<?>> looks, long since) {
        for (Memory<?> look : looks) {
            refresh(look);
            if (look.changed() > since) {
                return false;
            }
        }
        return true;
    }

    /** Works with a memory being the one that looks and reports. */
    <V> V working(Memory<V> memory, Supplier<V> work) {
        Deque<Memory<?>> stack = working.get();
        if (stack.contains(memory)) {
            throw new IllegalStateException("a rule asks in a circle");
        }
        stack.push(memory);
        try {
            return work.get();
        } finally {
            stack.pop();
        }
    }
}
