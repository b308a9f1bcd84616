package org.variorum.recall;

import java.util.List;
import java.util.function.Consumer;

/**
 * The answer to the one question of its kind. Safe for use by several threads.
 *
 * @param <V> the answer
 */
public final class Fact<V> {

    static final String ONLY = "";

    private final Recall recall;
    private final Memory<V> memory;
    private final Runnable outdating;

    Fact(Recall recall, Memory<V> memory, Runnable outdating) {
        this.recall = recall;
        this.memory = memory;
        this.outdating = outdating;
    }

    /** The answer. */
    public V get() {
        return recall.ask(memory);
    }

    /** Makes sure that the answer is known, or known to be what it was in the past. */
    public void settle() {
        recall.settle(memory);
    }

    /**
     * Whether an earlier run's answer holds. Whatever it looked at is looked at again, what is asked about single things several at once.
     *
     * @param together settles questions
     */
    public boolean stands(Consumer<List<Memory<?>>> together) {
        return recall.holds(memory) || (memory.title().holds() && memory.title().looksHold(together));
    }

    /** The question, whether it has been answered or not. */
    public Memory<V> memory() {
        return memory;
    }

    /** Says, within a {@linkplain Recall#revise revision}, that what was read for it may be another thing now. */
    public void outdate() {
        outdating.run();
    }
}
