package org.variorum.recall;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Answers questions of one kind, each once as long as its answer holds. Safe for use by several threads.
 *
 * @param <K> what is asked about; equal keys are one question
 * @param <V> the answers
 */
public final class Rule<K, V> {

    private final Recall recall;
    private final int number;
    private final Keeping keeping;
    private final Function<? super K, ? extends V> answer;
    private final ConcurrentMap<K, Memory<V>> memories = new ConcurrentHashMap<>();

    Rule(Recall recall, int number, Keeping keeping, Function<? super K, ? extends V> answer) {
        this.recall = recall;
        this.number = number;
        this.keeping = keeping;
        this.answer = answer;
    }

    /** The answer. */
    public V of(K key) {
        return recall.ask(memory(key));
    }

    /** Makes sure that the answer is known, or known to be what it was in the past. */
    public void settle(K key) {
        recall.settle(memory(key));
    }

    /** Whether the answer is known to hold without a look at anything. */
    public boolean holds(K key) {
        Memory<V> known = memories.get(key);
        return known != null ? recall.holds(known) : recall.isBeyondDoubt(number, key);
    }

    /** Whether an earlier run's answer holds; whatever it looked at is looked at again. */
    public boolean stands(K key) {
        Title title = memory(key).title();
        return holds(key) || (title.holds() && recall.together(title::looksHold));
    }

    /** What is asked about in questions of an earlier run of which the answers may not hold any longer. */
    @SuppressWarnings("unchecked") // traces have keys of this rule
    public Set<K> doubted() {
        return (Set<K>) recall.doubted(number);
    }

    /** The question, whether it has been answered or not. */
    public Memory<V> memory(K key) {
        Memory<V> known = memories.get(key);
        return known != null ? known : memories.computeIfAbsent(key, this::begun);
    }

    private Memory<V> begun(K key) {
        return recall.begun(number, key, keeping, () -> answer.apply(key));
    }

    /** The question about a key from a trace. */
    @SuppressWarnings("unchecked") // traces have keys of this rule
    Memory<?> asked(Object key) {
        return memory((K) key);
    }

    /** Says, within a {@linkplain Recall#revise revision}, that what the rule read for a key may be another thing now. */
    public void outdate(K key) {
        Optional.ofNullable(memories.get(key)).ifPresent(Memory::outdate);
        recall.outdate(number, key);
    }

    /** Says so of some keys. */
    @SuppressWarnings("unchecked") // traces have keys of this rule
    public void outdate(Predicate<? super K> keys) {
        memories.forEach((key, memory) -> {
            if (keys.test(key)) {
                memory.outdate();
            }
        });
        recall.outdate(number, key -> keys.test((K) key));
    }

    /** Lets go of an answer that is large and will hardly be asked for again; if it is, it is worked out again. */
    public void forget(K key) {
        Optional.ofNullable(memories.get(key)).ifPresent(Memory::forget);
    }
}
