package org.variorum.reconcile.weigh;

import java.util.Arrays;

/** Things by their number, each of which is joined with some others or stands alone (union-find). Not thread-safe. */
final class Unions {

    /** For each thing another one that it is joined with, itself at the end of the way. */
    private int[] next = new int[0];

    /** The one that stands for all that a thing is joined with. */
    int find(int thing) {
        grow(thing);
        int root = thing;
        while (next[root] != root) {
            root = next[root];
        }
        int at = thing;
        while (at != root) {
            int after = next[at];
            next[at] = root;
            at = after;
        }
        return root;
    }

    void join(int a, int b) {
        int left = find(a);
        int right = find(b);
        next[right] = left;
    }

    private void grow(int thing) {
        int from = next.length;
        if (thing >= from) {
            next = Arrays.copyOf(next, Math.max(2 * from, thing + 1));
            Arrays.setAll(next, i -> i < from ? next[i] : i);
        }
    }
}
