package org.variorum.recall;

import java.util.function.Supplier;

/**
 * The answer to the one question of its kind. Safe for use by several threads.
 *
 * @param <V> the answer
 */
public final class Fact<V> {

    private final Recall recall;
    private final Memory<V> node;

    Fact(Recall recall, Supplier<V> answer) {
        this.recall = recall;
        this.node = new Memory<>(answer);
    }

    /** The answer. */
    public V get() {
        return recall.ask(node);
    }

    /** The question, whether it has been answered or not. */
    public Memory<V> memory() {
        return node;
    }

    /** Says, within a {@linkplain Recall#revise revision}, that what was read for it may be another thing now. */
    public void outdate() {
        node.outdate();
    }
}
