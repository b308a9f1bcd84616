package org.variorum.render.part;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.variorum.recall.Fact;
import org.variorum.recall.Recall;

/**
 * What several pages show, put together when it is first asked for. Whoever shows it hangs on all that it was made of.
 * Safe for use by several threads.
 *
 * @param <T> of what something is put together
 * @param <V> what
 */
public final class Shared<T, V> {

    private final Map<Object, Fact<V>> facts = new ConcurrentHashMap<>();
    private final Recall recall;
    private final Function<? super T, ?> key;
    private final Function<? super T, ? extends V> making;

    /**
     * Nothing is made yet.
     *
     * @param recall notes what it is made of
     * @param key what tells the things apart
     * @param making what is made of each
     */
    public Shared(Recall recall, Function<? super T, ?> key, Function<? super T, ? extends V> making) {
        this.recall = recall;
        this.key = key;
        this.making = making;
    }

    /** What is made of a thing. */
    public V of(T thing) {
        Object name = key.apply(thing);
        Fact<V> known = facts.get(name);
        return (known != null ? known : facts.computeIfAbsent(name, k -> recall.fact(() -> making.apply(thing)))).get();
    }
}
