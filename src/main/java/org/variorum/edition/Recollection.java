package org.variorum.edition;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.variorum.recall.Trace;
import org.variorum.write.Legacy;
import org.variorum.write.Published;

/**
 * What is known of an earlier build with the same options by the same program.
 *
 * @param trace what it remembered; empty where there was none
 * @param edition what it published
 * @param changed the files that are not any more as they were then
 */
public record Recollection(Optional<Trace> trace, Optional<Published> edition, Set<Path> changed) {

    /** Of no earlier build. */
    public static final Recollection NONE = new Recollection(Optional.empty(), Optional.empty(), Set.of());

    /** Copies the set. */
    public Recollection {
        changed = Set.copyOf(changed);
    }

    /**
     * Of a build.
     *
     * @param legacy what {@link SiteBuild#legacy} gave after it, with the whole
     * @param edition what it published
     * @param changed the files that are not any more as they were then
     */
    public static Recollection of(Legacy legacy, Published edition, Set<Path> changed) {
        return new Recollection(trace(legacy), Optional.of(edition), changed);
    }

    private static Optional<Trace> trace(Legacy legacy) {
        Optional<Trace> whole = legacy.whole().map(Trace::of);
        return legacy.sequel().isEmpty()
                ? whole
                : whole.map(trace -> trace.and(Trace.of(legacy.sequel().get())));
    }

    Changes changes(BuildOptions options) {
        return Changes.of(changed, options);
    }
}
