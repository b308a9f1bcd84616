package org.variorum.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The spans of a unit, found by the offsets of its text, each list with the inner ones first. Spans lie side by side or one
 * within the other, so that behind the first that ends late enough only those around it have to be looked at.
 */
final class SpanIndex {

    private final List<Writing.Mark> marks;

    /** The index of the span around each; the number of spans where there is none. */
    private final int[] outer;

    /** Of some spans, each behind those within it. */
    SpanIndex(List<Writing.Mark> marks) {
        this.marks = List.copyOf(marks);
        this.outer = new int[marks.size()];
        Deque<Integer> around = new ArrayDeque<>();
        for (int i = marks.size() - 1; i >= 0; i--) {
            while (!around.isEmpty()
                    && marks.get(around.element()).from() > marks.get(i).from()) {
                around.pop();
            }
            outer[i] = around.isEmpty() ? marks.size() : around.element();
            around.push(i);
        }
    }

    /** Those with a class that touch the words between two offsets. */
    List<Writing.Mark> in(int from, int to, String name) {
        List<Writing.Mark> found = new ArrayList<>();
        int i = firstBehind(from);
        while (i < marks.size() && marks.get(i).from() < to) {
            add(marks.get(i), name, found);
            i++;
        }
        return around(i, to, name, found);
    }

    /** Those with a class around the character at an offset. */
    List<Writing.Mark> at(int offset, String name) {
        return around(firstBehind(offset), offset + 1, name, new ArrayList<>());
    }

    private List<Writing.Mark> around(int first, int to, String name, List<Writing.Mark> found) {
        for (int i = first; i < marks.size(); i = outer[i]) {
            if (marks.get(i).from() < to) {
                add(marks.get(i), name, found);
            }
        }
        return found;
    }

    private static void add(Writing.Mark mark, String name, List<Writing.Mark> found) {
        if (mark.span().attributes().has(name)) {
            found.add(mark);
        }
    }

    /** The index of the first that does not end before an offset or at it. */
    private int firstBehind(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = marks.get(middle).to() <= offset;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}
