package org.variorum.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The divs that are open while a file is read, the innermost first. */
final class OpenDivs {

    private final Deque<DivBlockParser> divs = new ArrayDeque<>();
    private final Problems problems;

    /** None yet. */
    OpenDivs(Problems problems) {
        this.problems = problems;
    }

    /** A div opens. */
    void add(DivBlockParser div) {
        divs.push(div);
    }

    /** A div ends, with its own fence or without. */
    void remove(DivBlockParser div, boolean closed) {
        divs.remove(div);
        if (!closed) {
            Extent fence = div.getBlock().fence();
            problems.unclosedDiv(fence.from(), fence.to());
        }
    }

    /** The innermost open div to which a line belongs. */
    Optional<DivBlockParser> innermostOn(int line) {
        return divs.stream().filter(d -> !d.closed() && d.line() == line).findFirst();
    }
}
