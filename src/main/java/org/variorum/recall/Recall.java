package org.variorum.recall;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    /** How many bytes of a digest are kept. */
    private static final int DIGEST = 16;

    /** The revision before any change was noted. */
    private static final long UNTOLD = 1;

    private final ThreadLocal<Work> work = ThreadLocal.withInitial(Work::new);
    private final ReentrantReadWriteLock changing = new ReentrantReadWriteLock(true);
    private final AtomicLong revision = new AtomicLong(UNTOLD);
    private final AtomicInteger visits = new AtomicInteger();
    private final Queue<Memory<?>> anew = new ConcurrentLinkedQueue<>();
    private final Set<Memory<?>> telling = ConcurrentHashMap.newKeySet();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Rule<?, ?>> rules = new HashMap<>();
    private final boolean traced;
    private final Packing packing;
    private final byte[] fact;
    private final @Nullable Past past;

    /** Remembers as long as the program runs. */
    public Recall() {
        this.traced = false;
        this.packing = new Packing();
        this.fact = packing.pack(Fact.ONLY);
        this.past = null;
    }

    private Recall(Optional<Trace> trace) {
        this.traced = true;
        this.packing = new Packing(trace.map(t -> t.types).orElse(List.of()));
        this.fact = packing.pack(Fact.ONLY);
        this.past = trace.isPresent() ? new Past(this, trace.get()) : null;
        trace.ifPresent(t -> names.addAll(t.rules));
    }

    /**
     * Remembers what an earlier run remembered, and can be {@linkplain #trace written down} itself. What has changed since is to be told by
     * {@link #revise} before anything is asked.
     *
     * @param trace what the same program has written down; empty where it begins anew
     */
    public static Recall since(Optional<Trace> trace) {
        return new Recall(trace);
    }

    /** A rule: what answers questions of one kind. In a trace none of them can be found. */
    public <K, V> Rule<K, V> rule(Function<? super K, ? extends V> answer) {
        return new Rule<>(this, Trace.NAMELESS, Keeping.NOTHING, answer);
    }

    /**
     * A rule of which questions can be found in a trace: if what they looked at has changed, they are asked again, and only if that answer is another
     * one, so is what hangs on it.
     *
     * @param name no other rule has it
     * @param <K> texts, enums, and records of these
     */
    public <K, V> Rule<K, V> rule(String name, Keeping keeping, Function<? super K, ? extends V> answer) {
        if (!traced) {
            return rule(answer);
        }
        int number = names.indexOf(name);
        if (number < 0) {
            number = names.size();
            names.add(name);
        }
        Rule<K, V> rule = new Rule<>(this, number, keeping, answer);
        if (rules.put(name, rule) != null) {
            throw new IllegalArgumentException("two rules are called " + name);
        }
        return rule;
    }

    /** A fact: what answers a question that is the only one of its kind. In a trace it cannot be found. */
    public <V> Fact<V> fact(Supplier<V> answer) {
        Memory<V> memory = new Memory<>(answer, Title.NONE);
        return new Fact<>(this, memory, memory::outdate);
    }

    /** A fact that can be found in a trace. */
    public <V> Fact<V> fact(String name, Keeping keeping, Supplier<V> answer) {
        Rule<String, V> rule = rule(name, keeping, key -> answer.get());
        return new Fact<>(this, rule.memory(Fact.ONLY), () -> rule.outdate(Fact.ONLY));
    }

    /** The rule of that number, if the program still has it. */
    @Nullable
    Rule<?, ?> rule(int number) {
        return rules.get(names.get(number));
    }

    Packing packing() {
        return packing;
    }

    <V> Memory<V> begun(int rule, Object key, Keeping keeping, Supplier<V> work) {
        if (rule == Trace.NAMELESS) {
            return new Memory<>(work, Title.NONE);
        }
        byte[] packed = packing.pack(key);
        int number = past == null ? -1 : past.number(rule, packed);
        Past asked = number < 0 ? null : past;
        Memory<V> memory = new Memory<>(work, new Title(rule, packed, keeping, asked, number));
        if (asked != null) {
            asked.meet(number, memory);
        }
        return memory;
    }

    void outdate(int rule, Object key) {
        if (past != null && rule != Trace.NAMELESS) {
            int number = past.number(rule, packing.pack(key));
            if (number >= 0) {
                past.outdate(number);
            }
        }
    }

    void outdate(int rule, Predicate<Object> keys) {
        if (past != null && rule != Trace.NAMELESS) {
            past.outdate(rule, keys);
        }
    }

    /** The digest of an answer; empty where none is needed. */
    byte[] digest(Title title, Object answer) {
        if (title.keeping() == Keeping.NOTHING || title.rule() == Trace.NAMELESS) {
            return new byte[0];
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(packing.pack(answer));
            return Arrays.copyOf(digest, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is remembered of some questions and of all on which their answers rest; they must hold. Asked for once. */
    public Trace trace(Collection<Memory<?>> roots) {
        return Tracing.whole(packing, past, roots, names);
    }

    /**
     * What this run has otherwise than the trace before all sequels, where that is little: a sequel of it, in the place of any other. Asked for in
     * the place of a whole trace.
     */
    public Optional<Trace> sequel() {
        if (past == null || !past.isSlightly(anew.size())) {
            return Optional.empty();
        }
        return Optional.of(Tracing.sequel(packing, past, anew, names));
    }

    /** Notes that a question with a name was answered anew. */
    void answers(Memory<?> memory) {
        if (past != null && memory.title().rule() != Trace.NAMELESS) {
            anew.add(memory);
        }
    }

    /** Notes a change: within it rules are told what of theirs is out of date; what is asked within it is as it was before. */
    public void revise(Runnable change) {
        changing.writeLock().lock();
        try {
            change.run();
            if (past != null) {
                past.spread();
            }
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

    /**
     * Does something on this thread as long as that is wanted: whoever asks a question within it when it is not any more, or
     * collects what was reported, is stopped by a {@link StoppedException}, so that a change need not wait until all of it is
     * done. Rules that were at work are asked again when their answers are next wanted.
     */
    public <T> T whileWanted(BooleanSupplier wanted, Supplier<T> task) {
        Work mine = work.get();
        BooleanSupplier before = mine.wanted;
        mine.wanted = wanted;
        try {
            mine.goOn();
            return task.get();
        } finally {
            mine.wanted = before;
        }
    }

    /** What one thread is at. */
    private static final class Work {
        private final Deque<Memory<?>> rules = new ArrayDeque<>();
        private BooleanSupplier wanted = () -> true;

        private void goOn() {
            if (!wanted.getAsBoolean()) {
                throw new StoppedException();
            }
        }
    }

    /** Takes a diagnostic of the rule that is at work on this thread. */
    @Override
    public void report(Diagnostic diagnostic) {
        Memory<?> memory = work.get().rules.peek();
        if (memory == null) {
            throw new IllegalStateException("no rule is at work: " + diagnostic);
        }
        memory.report(diagnostic);
    }

    /** What the rule at work on this thread has reported so far. */
    public List<Diagnostic> reported() {
        Memory<?> memory = work.get().rules.peek();
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
        visit(memories, found::addAll);
        return found;
    }

    /** Whether anything of a kind was reported on the way to some answers; they must hold. */
    public boolean anyReported(Collection<Memory<?>> memories, Predicate<Diagnostic> kind) {
        return anyReported(kind) && !visit(memories, reports -> reports.stream().noneMatch(kind));
    }

    /** Visits what was reported on the way to some answers, each once, as long as the visitor goes on; whether he did. */
    private boolean visit(Collection<Memory<?>> memories, Predicate<List<Diagnostic>> visitor) {
        Work mine = work.get();
        return new Visit(visits.incrementAndGet(), past, visitor, mine::goOn).all(memories);
    }

    /** The number of the change that was last noted. */
    public long revision() {
        return revision.get();
    }

    /** The answer of a memory, noted as looked at by the rule at work, if any is. */
    <V> V ask(Memory<V> memory) {
        Memory<?> asking = asking();
        if (asking != null) {
            asking.look(memory);
            return fresh(memory);
        }
        return together(() -> fresh(memory));
    }

    /** The rule at work on this thread, if any is, and if what it works for is still wanted. */
    private @Nullable Memory<?> asking() {
        if (past != null && revision() == UNTOLD && !changing.isWriteLockedByCurrentThread()) {
            throw new IllegalStateException("asked before it was told what has changed since");
        }
        Work mine = work.get();
        mine.goOn();
        return mine.rules.peek();
    }

    private <V> V fresh(Memory<V> memory) {
        refresh(memory);
        V value = memory.atHand();
        return value != null ? value : memory.value(this);
    }

    /** Makes sure that a question is answered, noted as looked at by the rule at work, if any is. */
    public void settle(Memory<?> memory) {
        Memory<?> asking = asking();
        if (asking != null) {
            asking.look(memory);
            refresh(memory);
        } else {
            together(() -> {
                refresh(memory);
                return memory;
            });
        }
    }

    /** Whether nothing is out of date on which an earlier answer rests. */
    boolean isBeyondDoubt(int rule, Object key) {
        if (past == null || rule == Trace.NAMELESS) {
            return false;
        }
        int number = past.number(rule, packing.pack(key));
        return number >= 0 && past.isBeyondDoubt(number);
    }

    Set<Object> doubted(int rule) {
        return past == null || rule == Trace.NAMELESS ? Set.of() : past.doubted(rule);
    }

    /** Whether it is the key of a fact. */
    boolean isFact(byte[] key) {
        return Arrays.equals(key, fact);
    }

    /** Whether a memory is known to hold. */
    boolean holds(Memory<?> memory) {
        return memory.holdsSince(revision()) || memory.title().isBeyondDoubt();
    }

    /** Whether an answer is the one that a trace has. */
    boolean isAsInThePast(Memory<?> memory) {
        return isUnchanged(memory, 0);
    }

    private void refresh(Memory<?> memory) {
        if (!memory.holdsSince(revision())) {
            memory.refresh(this);
        }
    }

    /** Whether all that a memory looked at still is as it was then. */
    boolean holds(Iterable<Memory<?>> looks, long since) {
        for (Memory<?> look : looks) {
            if (!isUnchanged(look, since)) {
                return false;
            }
        }
        return true;
    }

    /** What cannot be answered any longer has changed; whoever still asks is told why. */
    private boolean isUnchanged(Memory<?> memory, long since) {
        try {
            work.get().goOn();
            refresh(memory);
        } catch (StoppedException e) {
            throw e;
        } catch (RuntimeException e) {
            return false;
        }
        return memory.changed() <= since;
    }

    /** Works with a memory being the one that looks and reports. */
    <V> V working(Memory<V> memory, Supplier<V> answer) {
        Deque<Memory<?>> stack = work.get().rules;
        if (stack.contains(memory)) {
            throw new IllegalStateException("a rule asks in a circle");
        }
        stack.push(memory);
        try {
            return answer.get();
        } finally {
            stack.pop();
        }
    }
}
