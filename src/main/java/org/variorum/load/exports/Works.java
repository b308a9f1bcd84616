package org.variorum.load.exports;

import java.util.ArrayList;
import java.util.List;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.tree.Node;

/** The works of one file, up to the limit of what one may hold, and what could not be read. For one thread. */
final class Works {

    private final Location start;
    private final int most;
    private final Reporter reporter;
    private final List<Node> items = new ArrayList<>();
    private int parts;
    private int read;

    Works(Location start, int most, Reporter reporter) {
        this.start = start;
        this.most = most;
        this.reporter = reporter;
    }

    /** Counts what has been read and is no work yet; false where that is more than a file may hold. */
    boolean admits(int more) {
        read += more;
        return read <= most;
    }

    /** Adds a work; false where that is more than a file may hold. */
    boolean add(CslItem work) {
        parts += work.parts();
        if (parts <= most) {
            items.add(work.node());
        }
        return parts <= most;
    }

    /** Reports what cannot be read. */
    void report(Location place, String message, String hint) {
        reporter.report(Diagnostic.of(Code.BAD_ENTRY, place, message).hint(hint));
    }

    /** Reports a part of a work that is not as it should be. */
    void note(Location place, String message) {
        reporter.report(Diagnostic.of(Code.REFERENCE_PART, place, message));
    }

    /** All works; refused where they were too many. */
    Node node() {
        if (parts > most || read > most) {
            reporter.report(Diagnostic.of(Code.YAML_LIMIT, start, "more than " + most + " parts in one file"));
            return new Node.Refused(start);
        }
        return new Node.Sequence(items, start);
    }
}
