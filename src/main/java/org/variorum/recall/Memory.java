package org.variorum.recall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.diagnostic.Diagnostic;

/** A question with its answer, if it has been asked, and what the answer rests on. */
public final class Memory<V> {

    private static final byte[] NONE = {};

    private final Supplier<V> work;
    private final Title title;
    private @Nullable V value;
    private Collection<Memory<?>> looks = List.of();
    private List<Diagnostic> reports = List.of();
    private byte[] digest = NONE;
    private boolean answered;
    private boolean anew;
    private boolean outdated;
    private long changed;
    private int visited;
    private int number = -1;
    private volatile long checked;

    Memory(Supplier<V> work, Title title) {
        this.work = work;
        this.title = title;
        this.outdated = !title.holds();
    }

    /** What it is called in a trace. */
    Title title() {
        return title;
    }

    /** Whether the answer was found to hold in that revision. */
    boolean holdsSince(long revision) {
        return checked == revision;
    }

    /** The revision in which the answer last became another; 0 is before all of this run. */
    long changed() {
        return changed;
    }

    /** Whether it was answered in this run; if not, all that is known of it is in the past. */
    boolean isAnswered() {
        return answered;
    }

    /** Whether it was answered in this run because what was known of it did not hold. */
    public boolean isAnew() {
        return anew;
    }

    Collection<Memory<?>> looks() {
        return looks;
    }

    List<Diagnostic> reports() {
        return reports;
    }

    /** Its digest; empty where there is none. */
    byte[] digest() {
        return digest;
    }

    /** Its number in the trace that is being written; -1 before it has one. */
    int number() {
        return number;
    }

    void number(int inTrace) {
        number = inTrace;
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

    /** Lets go of the answer; whoever asks again has it worked out again. */
    synchronized void forget() {
        value = null;
    }

    /** The answer, if it is at hand. */
    @Nullable
    V atHand() {
        return value;
    }

    /** The answer, which holds. */
    synchronized V value(Recall recall) {
        V known = value;
        if (known == null) {
            known = kept();
        }
        if (known == null) {
            known = found(recall);
        }
        value = known;
        return known;
    }

    @SuppressWarnings("unchecked") // it is what this question was answered with
    private @Nullable V kept() {
        return answered ? null : (V) title.kept();
    }

    /** Makes sure that it is answered as of the present revision; one thread works on it, and the others wait. */
    synchronized void refresh(Recall recall) {
        long now = recall.revision();
        if (checked == now) {
            return;
        }
        if (outdated || !holds(recall)) {
            answer(recall, now);
        }
        checked = now;
    }

    private boolean holds(Recall recall) {
        return answered ? recall.holds(looks, checked) : title.looksHold();
    }

    private void answer(Recall recall, long now) {
        outdated = true;
        byte[] before = answered ? digest : title.digest();
        V old = value;
        V found = found(recall);
        if (!anew) {
            anew = true;
            recall.answers(this);
        }
        digest = recall.digest(title, found);
        if (found.equals(old)) {
            value = old;
        } else {
            value = found;
            if (digest.length == 0 || !Arrays.equals(digest, before)) {
                changed = now;
            }
        }
        outdated = false;
    }

    /** Works it out, and notes what is looked at and reported meanwhile. */
    private V found(Recall recall) {
        boolean outdatedBefore = outdated;
        outdated = true;
        looks = new LinkedHashSet<>();
        reports = new ArrayList<>();
        digest = answered ? digest : title.digest();
        V found = recall.working(this, work);
        outdated = outdatedBefore;
        looks = List.copyOf(looks);
        reports = List.copyOf(reports);
        answered = true;
        recall.tells(this);
        return found;
    }
}
