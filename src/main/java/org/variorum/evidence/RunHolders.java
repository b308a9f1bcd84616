package org.variorum.evidence;

import java.util.Arrays;

/**
 * Which of some texts have a run of words: a table of hashes, with a chain of texts at each. Takes steps in proportion to the runs and to
 * how often one is met again. For one thread.
 */
final class RunHolders {

    private static final int NOBODY = -1;

    private long[] runs = new long[1 << 10];
    private int[] last = free(runs.length);
    private int distinct;

    /** A text that has a run, and where in here the one before it stands that has it. */
    private int[] holder = new int[1 << 10];

    private int[] before = new int[1 << 10];
    private int entries;

    private int[] shared = new int[1 << 6];
    private int[] met = new int[1 << 6];
    private int metCount;
    private int texts;
    private long meetings;

    /** Enters a text as the next; those before it that have runs of it, from the first on. */
    int[] enter(Shingles text) {
        for (int i = 0; i < metCount; i++) {
            shared[met[i]] = 0;
        }
        metCount = 0;
        if (texts == shared.length) {
            shared = Arrays.copyOf(shared, 2 * texts);
            met = Arrays.copyOf(met, 2 * texts);
        }
        for (int i = 0; i < text.size(); i++) {
            enter(text.run(i));
        }
        texts++;
        int[] others = Arrays.copyOf(met, metCount);
        Arrays.sort(others);
        return others;
    }

    /** How many runs the text that was entered last has in common with one before it. */
    int shared(int other) {
        return shared[other];
    }

    /** How often a run was met that another text has. */
    long meetings() {
        return meetings;
    }

    /** How many numbers are held. */
    long held() {
        return (long) runs.length + last.length + holder.length + before.length + shared.length + met.length;
    }

    private void enter(long run) {
        int slot = slot(run);
        for (int at = last[slot]; at != NOBODY; at = before[at]) {
            int other = holder[at];
            if (shared[other]++ == 0) {
                met[metCount++] = other;
            }
            meetings++;
        }
        if (entries == holder.length) {
            holder = Arrays.copyOf(holder, 2 * entries);
            before = Arrays.copyOf(before, 2 * entries);
        }
        holder[entries] = texts;
        before[entries] = last[slot];
        if (last[slot] == NOBODY) {
            runs[slot] = run;
            distinct++;
        }
        last[slot] = entries++;
        if (2 * distinct > runs.length) {
            widen();
        }
    }

    /** Where a run stands, or would stand. */
    private int slot(long run) {
        int slot = (int) run & (runs.length - 1);
        while (last[slot] != NOBODY && runs[slot] != run) {
            slot = (slot + 1) & (runs.length - 1);
        }
        return slot;
    }

    private void widen() {
        long[] known = runs;
        int[] chains = last;
        runs = new long[2 * known.length];
        last = free(runs.length);
        for (int i = 0; i < known.length; i++) {
            if (chains[i] != NOBODY) {
                int slot = slot(known[i]);
                runs[slot] = known[i];
                last[slot] = chains[i];
            }
        }
    }

    private static int[] free(int length) {
        int[] free = new int[length];
        Arrays.fill(free, NOBODY);
        return free;
    }
}
