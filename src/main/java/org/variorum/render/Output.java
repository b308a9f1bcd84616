package org.variorum.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.words.LayoutWords;

/** A kind of thing that a site publishes: where its files go, and how each of them is made. */
interface Output {

    /** Its files on this site, in their order. */
    List<Planned> files();

    /** Its file at a path, relative to the root of the site; empty where it has none there. */
    default Optional<Planned> file(String path) {
        return files().stream().filter(planned -> planned.path().equals(path)).findFirst();
    }

    /** What readers are told of it; empty where they need not know. */
    default Optional<Offer> offer() {
        return Optional.empty();
    }

    /**
     * What readers are told of an output.
     *
     * @param word what templates call it
     * @param label what the foot of each page calls it
     * @param path where it lies, relative to the root of the site
     */
    record Offer(String word, Function<LayoutWords, String> label, String path) {}
}
