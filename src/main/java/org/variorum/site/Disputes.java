package org.variorum.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Verdict;

/** The order of findings in lists. */
final class Disputes {

    /** Unresolved, then open, then contradictions, then the rest; each by question. */
    static final Comparator<Finding> ORDER = Comparator.comparingInt(Disputes::rank)
            .thenComparing(f -> f.question().brief())
            .thenComparing(f -> f.question().id());

    /** In the order of the content. */
    static final Comparator<Finding> BY_QUESTION =
            Comparator.comparing(f -> f.question().id());

    /** The settled, in the order in which they were, then what is unresolved or open and so is looked at now. */
    private static final Comparator<Finding> AGE = Comparator.comparing(Disputes::isOpen)
            .thenComparing(f -> f.decision().flatMap(Decision::decided).orElse(LocalDate.MIN))
            .thenComparing(BY_QUESTION);

    private Disputes() {}

    /** Findings as cards, in an order on each page. */
    static LongList<Finding> cards(Collection<Finding> findings, Comparator<Finding> order, String path) {
        return new LongList<>(findings.stream().sorted(AGE).toList(), order, LongList.CARDS, path);
    }

    /** The pages of all questions. */
    static Stream<SitePage> pages(Collection<Finding> findings) {
        LongList<Finding> lines =
                new LongList<>(findings.stream().sorted(AGE).toList(), ORDER, LongList.LINES, Paths.DISPUTES);
        int open = Math.toIntExact(findings.stream().filter(Disputes::isOpen).count());
        DisputesPage.Counts counts = new DisputesPage.Counts(findings.size(), open);
        return LongList.numbers(lines)
                .mapToObj(n ->
                        new DisputesPage(n, lines.on(n), Optional.of(counts).filter(c -> n == 0)));
    }

    private static boolean isOpen(Finding finding) {
        return rank(finding) < 2;
    }

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
