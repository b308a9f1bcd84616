package org.variorum.render.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.render.view.ChipView;

/**
 * Something that can be found.
 *
 * @param path its page
 * @param title what it is called
 * @param about what kind of thing it is, and when and by whom: a few words each
 * @param text what is said of it, in a sentence or two
 * @param chip its verdict
 * @param words the texts in which a word finds it
 * @param facets in what respects it can be narrowed down, and to what
 */
record Findable(
        String path,
        String title,
        List<String> about,
        Optional<String> text,
        Optional<ChipView> chip,
        Map<WordPlace, List<String>> words,
        Map<Facet, List<String>> facets) {

    /** Copies the lists. */
    Findable {
        about = List.copyOf(about);
        words = copy(words, WordPlace.class);
        facets = copy(facets, Facet.class);
    }

    private static <K extends Enum<K>> Map<K, List<String>> copy(Map<K, List<String>> lists, Class<K> keys) {
        Map<K, List<String>> copy = new EnumMap<>(keys);
        lists.forEach((key, list) -> copy.put(key, List.copyOf(list)));
        return copy;
    }
}
