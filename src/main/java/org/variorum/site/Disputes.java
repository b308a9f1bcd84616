package org.variorum.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Verdict;

/** The order of findings in lists. */
final class Disputes {

    /** Unresolved, then open, then contradictions, then the rest; each by question. */
    static final Comparator<FindingFace> ORDER = Comparator.comparingInt(FindingFace::rank)
            .thenComparing(FindingFace::brief)
            .thenComparing(FindingFace::question);

    /** In the order of the content. */
    static final Comparator<FindingFace> BY_QUESTION = Comparator.comparing(FindingFace::question);

    /** The settled, in the order in which they were, then what is unresolved or open and so is looked at now. */
    private static final Comparator<FindingFace> AGE = Comparator.comparing(Disputes::isOpen)
            .thenComparing(face -> face.decided().orElse(LocalDate.MIN))
            .thenComparing(BY_QUESTION);

    /** The last decided first. */
    static final Comparator<FindingFace> LATEST = Comparator.comparing(
                    (FindingFace face) -> face.decided().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(BY_QUESTION);

    private Disputes() {}

    /** Findings as cards, in an order on each page. */
    static LongList<FindingFace> cards(Collection<FindingFace> findings, Comparator<FindingFace> order, String path) {
        return new LongList<>(findings.stream().sorted(AGE).toList(), order, LongList.CARDS, path);
    }

    /** The pages of all questions. */
    static Stream<SitePage> pages(Collection<FindingFace> findings) {
        LongList<FindingFace> lines =
                new LongList<>(findings.stream().sorted(AGE).toList(), ORDER, LongList.LINES, Paths.DISPUTES);
        int open = Math.toIntExact(findings.stream().filter(Disputes::isOpen).count());
        DisputesPage.Counts counts = new DisputesPage.Counts(findings.size(), open);
        return LongList.numbers(lines)
                .mapToObj(n -> new DisputesPage(
                        n,
                        lines.on(n).map(FindingFace::question),
                        Optional.of(counts).filter(c -> n == 0)));
    }

    /** Whether it is unresolved or open. */
    static boolean isOpen(FindingFace face) {
        return face.rank() < 2;
    }

    /** The place of a finding among others: the unresolved have 0, the open 1, contradictions 2, and the rest 3. */
    static int rank(Finding finding) {
        if (finding.verdict() == Verdict.UNRESOLVED) {
            return 0;
        }
        if (finding.status() == Decision.Status.OPEN) {
            return 1;
        }
        return finding.verdict() == Verdict.CONTRADICTION ? 2 : 3;
    }
}
