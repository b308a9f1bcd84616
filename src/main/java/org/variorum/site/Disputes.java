package org.variorum.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Verdict;

/** The order of findings in lists: unresolved, then open, then contradictions, then the rest; each by question. */
final class Disputes {

    private static final Comparator<Finding> ORDER = Comparator.comparingInt(Disputes::rank)
            .thenComparing(f -> f.question().brief())
            .thenComparing(f -> f.question().id());

    private Disputes() {}

    static List<Finding> sorted(Collection<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }

    private static int rank(Finding finding) {
        if (finding.verdict() == Verdict.UNRESOLVED) {
            return 0;
        }
        if (finding.status() == Decision.Status.OPEN) {
            return 1;
        }
        return finding.verdict() == Verdict.CONTRADICTION ? 2 : 3;
    }
}
