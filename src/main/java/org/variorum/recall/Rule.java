package org.variorum.recall;

import java.util.Optional;
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
    private final Function<? super K, ? extends V> answer;
    private final ConcurrentMap<K, Memory<V>> memories = new ConcurrentHashMap<>();

    Rule(Recall recall, Function<? super K, ? extends V> answer) {
        this.recall = recall;
        this.answer = answer;
    }

    /** The answer. */
    public V of(K key) {
        return recall.ask(remembered(key));
    }

    /** The question, whether it has been answered or not. */
    public Memory<V> memory(K key) {
        return remembered(key);
    }

    /** Says, within a {@linkplain Recall#revise revision}, that what the rule read for a key may be another thing now. */
    public void outdate(K key) {
        Optional.ofNullable(memories.get(key)).ifPresent(Memory::outdate);
    }

    /** Says so of some keys. */
    public void outdate(Predicate<? super K> keys) {
        memories.forEach((key, memory) -> {
            if (keys.test(key)) {
                memory.outdate();
            }
        });
    }

    /**
     * Lets go of an answer that is large and will hardly be asked for again; if it is, it is worked out again. Not to be used
     * where revisions follow: what was made from it would not be found out of date.
     */
    public void forget(K key) {
        Optional.ofNullable(memories.get(key)).ifPresent(Memory::forget);
    }

    private Memory<V> remembered(K key) {
        Memory<V> known = memories.get(key);
        return known != null ? known : memories.computeIfAbsent(key, k -> new Memory<>(() -> answer.apply(k)));
    }
}
