package org.variorum.render.part;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is put together when it is first asked for, and then kept: to make a page again costs what stands on it, not what
 * the whole site holds. Of what two threads make at once the first is kept. Safe for use by several threads.
 *
 * @param <T> of what something is put together
 * @param <V> what
 */
public final class Kept<T, V> {

    private final Map<Object, V> kept = new ConcurrentHashMap<>();
    private final Function<? super T, ?> key;
    private final Function<? super T, ? extends V> making;

    /**
     * Keeps nothing yet.
     *
     * @param key what tells the things apart
     * @param making what is made of each
     */
    public Kept(Function<? super T, ?> key, Function<? super T, ? extends V> making) {
        this.key = key;
        this.making = making;
    }

    /** What is made of a thing. */
    public V of(T thing) {
        Object name = key.apply(thing);
        V known = kept.get(name);
        if (known != null) {
            return known;
        }
        V made = making.apply(thing);
        V first = kept.putIfAbsent(name, made);
        return first == null ? made : first;
    }
}
