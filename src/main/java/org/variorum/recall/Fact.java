package org.variorum.recall;

import java.util.function.Supplier;

/**
 * The answer to the one question of its kind. Safe for use by several threads.
 *
 * @param <V> the answer
 */
public final class Fact<V> {

    private final Recall recall;
    private final Memory<V> memory;

    Fact(Recall recall, Supplier<V> answer) {
        this.recall = recall;
        this.memory = new Memory<>(answer);
    }

    /** The answer. */
    public V get() {
        return recall.ask(memory);
    }

    /** The question, whether it has been answered or not. */
    public Memory<V> memory() {
        return memory;
    }

    /** Says, within a {@linkplain Recall#revise revision}, that what was read for it may be another thing now. */
    public void outdate() {
        memory.outdate();
    }
}
