package org.variorum.edition;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A map of which each value is found when it is looked up, and the others are not.
 *
 * @param <K> the type of keys
 * @param <V> the type of values
 */
final class LookedUp<K, V> extends AbstractMap<K, V> {

    private final Function<? super K, Optional<V>> one;
    private final Supplier<Map<K, V>> all;

    /**
     * A map.
     *
     * @param one finds the value of a key; is asked for keys of the map's own type alone
     * @param all makes the whole map, for those who go through it
     */
    LookedUp(Function<? super K, Optional<V>> one, Supplier<Map<K, V>> all) {
        this.one = one;
        this.all = all;
    }

    @Override
    @SuppressWarnings("unchecked") // Maps are asked for what is of their type; another key would be a mistake anyway.
    public @Nullable V get(@Nullable Object key) {
        return key == null ? null : one.apply((K) key).orElse(null);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return all.get().entrySet();
    }
}
