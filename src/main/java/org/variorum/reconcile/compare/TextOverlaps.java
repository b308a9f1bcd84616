package org.variorum.reconcile.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.variorum.model.ReportId;
import org.variorum.model.Tie;

/**
 * Which reports have so much text in common that they count as one, because nobody said that they are independent. Immutable.
 */
public final class TextOverlaps {

    /** No texts are known, or none have enough in common. */
    public static final TextOverlaps NONE = new TextOverlaps(List.of());

    private final Map<List<ReportId>, Tie.OneText> pairs = new LinkedHashMap<>();

    /**
     * The overlaps of some reports.
     *
     * @param pairs one for each two reports whose texts are nearly one
     */
    public TextOverlaps(Collection<Tie.OneText> pairs) {
        pairs.forEach(pair -> this.pairs.put(key(pair.first(), pair.second()), pair));
    }

    private static List<ReportId> key(ReportId a, ReportId b) {
        return List.copyOf(new TreeSet<>(List.of(a, b)));
    }

    /** Whether no two reports have enough in common. */
    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** What two reports share, where it is enough. */
    public Optional<Tie.OneText> share(ReportId a, ReportId b) {
        return a.equals(b) ? Optional.empty() : Optional.ofNullable(pairs.get(key(a, b)));
    }

    /** What some reports share, pair by pair. */
    public List<Tie.OneText> among(Collection<ReportId> reports) {
        List<ReportId> sorted = List.copyOf(new TreeSet<>(reports));
        List<Tie.OneText> found = new ArrayList<>();
        for (int i = 0; i < sorted.size() && !pairs.isEmpty(); i++) {
            for (ReportId other : sorted.subList(i + 1, sorted.size())) {
                share(sorted.get(i), other).ifPresent(found::add);
            }
        }
        return found;
    }
}
