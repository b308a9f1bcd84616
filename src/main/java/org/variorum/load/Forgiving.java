package org.variorum.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.diagnostic.Severity;

/**
 * Takes the faults of a file that a program wrote and whose thousands of works nobody will mend by hand: what lies in a part of a
 * work becomes a note (V119), and what is said of many is said once, with their number. For one thread.
 */
final class Forgiving implements Reporter {

    private static final Set<Code> PARTS =
            Set.of(Code.UNKNOWN_KEY, Code.MISSING_KEY, Code.BAD_VALUE, Code.UNSAFE_LINK, Code.REFERENCE_PART);

    /** What would stop a site, and need not: the character is replaced, and of a key that stands twice one is read. */
    private static final Set<Code> DOUBTS = Set.of(Code.FORBIDDEN_CHARACTER, Code.DUPLICATE_KEY);

    /** So many different things are said of one file. */
    private static final int MOST = 50;

    private final Reporter reporter;
    private final Map<String, Repeated> notes = new LinkedHashMap<>();
    private int unsaid;

    private static final class Repeated {

        private final Diagnostic first;
        private int more;

        private Repeated(Diagnostic first) {
            this.first = first;
        }

        private Diagnostic note() {
            String times = more == 0 ? "" : ", and " + more + " more like this";
            return new Diagnostic(
                    first.code(),
                    first.severity(),
                    first.location(),
                    first.message() + times,
                    first.expected(),
                    first.hint());
        }
    }

    Forgiving(Reporter reporter) {
        this.reporter = reporter;
    }

    @Override
    public void report(Diagnostic fault) {
        if (PARTS.contains(fault.code())) {
            collect(as(Code.REFERENCE_PART, Severity.NOTE, fault));
        } else if (DOUBTS.contains(fault.code())) {
            collect(as(fault.code(), Severity.WARNING, fault));
        } else {
            collect(fault);
        }
    }

    private static Diagnostic as(Code code, Severity severity, Diagnostic fault) {
        return new Diagnostic(code, severity, fault.location(), fault.message(), fault.expected(), fault.hint());
    }

    private void collect(Diagnostic fault) {
        if (fault.severity() == Severity.ERROR) {
            reporter.report(fault);
            return;
        }
        Repeated same = notes.get(fault.message());
        if (same != null) {
            same.more++;
        } else if (notes.size() < MOST) {
            notes.put(fault.message(), new Repeated(fault));
        } else {
            unsaid++;
        }
    }

    /** Says what was collected. */
    void tell() {
        Repeated last = null;
        for (Repeated repeated : notes.values()) {
            reporter.report(repeated.note());
            last = repeated;
        }
        if (unsaid > 0 && last != null) {
            reporter.report(Diagnostic.of(
                    Code.REFERENCE_PART,
                    last.first.location(),
                    "there is more of this kind in the file, " + unsaid + " times"));
        }
    }
}
