package org.variorum.recall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.diagnostic.Diagnostic;

/** A question with its answer, if it has been asked, and what the answer rests on. */
public final class Memory<V> {

    private final Supplier<V> work;
    private @Nullable V value;
    private Collection<Memory<?>> looks = List.of();
    private List<Diagnostic> reports = List.of();
    private boolean outdated = true;
    private long changed;
    private int visited;
    private volatile long checked;

    Memory(Supplier<V> work) {
        this.work = work;
    }

    /** Whether the answer was found to hold in that revision. */
    boolean holdsSince(long revision) {
        return checked == revision;
    }

    /** The revision in which the answer last became another. */
    long changed() {
        return changed;
    }

    V value() {
        return Objects.requireNonNull(value);
    }

    Collection<Memory<?>> looks() {
        return looks;
    }

    List<Diagnostic> reports() {
        return reports;
    }

    /** Whether it is met for the first time on a visit; of two visits at once each may meet it again. */
    boolean isFirst(int visit) {
        boolean first = visited != visit;
        visited = visit;
        return first;
    }

    void look(Memory<?> other) {
        looks.add(other);
    }

    void report(Diagnostic diagnostic) {
        reports.add(diagnostic);
    }

    void outdate() {
        outdated = true;
    }

    /** Lets go of the answer; whoever asks again has it worked out again. What was reported on the way is kept. */
    synchronized void forget() {
        value = null;
        outdated = true;
        checked = 0;
    }

    /** Makes the answer that of the present revision; one thread works on it, and the others wait. */
    synchronized void refresh(Recall recall) {
        long now = recall.revision();
        if (checked == now) {
            return;
        }
        if (outdated || !recall.holds(looks, checked)) {
            answer(recall, now);
        }
        checked = now;
    }

    private void answer(Recall recall, long now) {
        outdated = true;
        looks = new LinkedHashSet<>();
        reports = new ArrayList<>();
        V found = recall.working(this, work);
        looks = List.copyOf(looks);
        reports = List.copyOf(reports);
        recall.tells(this);
        if (!found.equals(value)) {
            value = found;
            changed = now;
        }
        outdated = false;
    }
}
