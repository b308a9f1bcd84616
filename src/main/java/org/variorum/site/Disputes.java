package org.variorum.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Cutoffs;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
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

    /** All questions, with a part for each verdict. */
    static Roll roll(Collection<FindingFace> findings, Function<QuestionId, Verdict> verdict) {
        Map<Verdict, List<FindingFace>> alike = findings.stream()
                .collect(Collectors.groupingBy(
                        face -> verdict.apply(face.question()), TreeMap::new, Collectors.toList()));
        List<ListPart.Sized> parts = alike.entrySet().stream()
                .map(e -> new ListPart.Sized(part(e.getKey()), e.getValue().size()))
                .toList();
        Stream<DisputesPage> whole = pages(Optional.empty(), findings, parts);
        return new Roll(
                new BrowsePage.Shelf(PageKind.DISPUTES, findings.size(), parts),
                Pages.of(Stream.concat(
                        whole,
                        alike.entrySet().stream()
                                .flatMap(e -> pages(Optional.of(part(e.getKey())), e.getValue(), List.of())))));
    }

    private static ListPart part(Verdict verdict) {
        return new ListPart(PageKind.DISPUTES, new Respect.OfVerdict(verdict), Optional.empty());
    }

    private static Stream<DisputesPage> pages(
            Optional<ListPart> part, Collection<FindingFace> findings, List<ListPart.Sized> parts) {
        LongList<FindingFace> lines = new LongList<>(
                findings.stream().sorted(AGE).toList(),
                ORDER,
                LongList.LINES,
                part.map(ListPart::path).orElse(Paths.DISPUTES));
        int open = Math.toIntExact(findings.stream().filter(Disputes::isOpen).count());
        DisputesPage.Counts counts = new DisputesPage.Counts(findings.size(), open);
        return LongList.numbers(lines)
                .mapToObj(n -> new DisputesPage(
                        part,
                        n,
                        lines.on(n).map(FindingFace::question),
                        Optional.of(counts).filter(c -> n == 0 && part.isEmpty()),
                        n == 0 ? parts : List.of()));
    }

    /** Those that the desk decided last, the last one first, as many as stand in a feed. */
    static List<QuestionId> newest(Collection<FindingFace> findings) {
        return findings.stream()
                .filter(face -> face.decided().isPresent())
                .sorted(Comparator.comparing(
                                (FindingFace face) -> face.decided().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(BY_QUESTION))
                .map(FindingFace::question)
                .limit(Cutoffs.DEFAULT.lists().entries())
                .toList();
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
