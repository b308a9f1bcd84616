package org.variorum.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Provenance;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Snapshot;
import org.variorum.model.Source;
import org.variorum.model.Tie;

/**
 * Finds which reports on one question have nearly one text, where their snapshots are there to be compared, or it is recorded what
 * whoever has them saw, and nobody has said yet whether the one copies the other. They count as one until the desk decides, and so each pair is reported. For one
 * thread.
 */
public final class Overlaps {

    /** More runs of words on one question are not held at once; the reports that are left are not compared, and that is said. */
    private static final int MOST_RUNS = 1_000_000;

    /** As many runs of words of all copies are held at once: 64 MB of them. */
    private static final long MOST_HELD = 8_000_000;

    /** More meetings of one run in two texts are not counted in one edition, whatever the content. */
    private static final long MOST_MEETINGS = 50_000_000;

    private final Predicate<String> there;
    private final BigDecimal share;
    private final List<Tie.OneText> recorded;
    private final boolean isKept;
    private final Reporter reporter;
    private final HeldShingles shingles;
    private final Set<String> cut = new HashSet<>();
    private long meetings;

    /**
     * A search in one body of content.
     *
     * @param there whether there is a copy of a name
     * @param copies the copy of a name, if it is there
     * @param share the share of the shorter text, 0 to 1, from which on it is reported
     * @param recorded the pairs that are recorded
     * @param isKept whether it is recorded of any copy what it showed
     * @param reporter takes the pairs, and snapshots that cannot be read
     */
    public Overlaps(
            Predicate<String> there,
            Function<String, Optional<CopyText>> copies,
            BigDecimal share,
            List<Tie.OneText> recorded,
            boolean isKept,
            Reporter reporter) {
        this.there = there;
        this.shingles = new HeldShingles(
                MOST_HELD,
                file -> Shingles.of(copies.apply(file).map(CopyText::text).orElse("")));
        this.share = share;
        this.recorded = List.copyOf(recorded);
        this.isKept = isKept;
        this.reporter = reporter;
    }

    /**
     * The pairs, each once, by the ids of the first and the second.
     *
     * @param reports those that may have snapshots, by their ids
     * @param sources what is known of any report
     */
    public List<Tie.OneText> in(List<Report> reports, Function<ReportId, Optional<Source>> sources) {
        Map<QuestionId, List<Report>> questions = new TreeMap<>();
        for (Report report : reports) {
            if (report.snapshot().filter(this::isThere).isPresent()) {
                report.claims().stream()
                        .map(claim -> claim.question())
                        .distinct()
                        .forEach(q -> questions
                                .computeIfAbsent(q, id -> new ArrayList<>())
                                .add(report));
            }
        }
        Provenance provenance = new Provenance(sources);
        Map<List<ReportId>, Tie.OneText> found = new LinkedHashMap<>();
        questions.values().forEach(candidates -> compare(candidates, provenance, found));
        goByRecord(reports, provenance, found);
        return List.copyOf(found.values());
    }

    /** Where one of two copies is not there, what is recorded of them counts; where both are, it is to be what they show. */
    private void goByRecord(List<Report> reports, Provenance provenance, Map<List<ReportId>, Tie.OneText> found) {
        Map<ReportId, Report> named = new TreeMap<>();
        reports.stream().filter(report -> report.snapshot().isPresent()).forEach(r -> named.put(r.id(), r));
        Map<List<ReportId>, Tie.OneText> seen = new LinkedHashMap<>(found);
        Map<List<ReportId>, Tie.OneText> known = new LinkedHashMap<>();
        for (Tie.OneText pair : recorded) {
            Optional<Report> first = Optional.ofNullable(named.get(pair.first()));
            Optional<Report> second = Optional.ofNullable(named.get(pair.second()));
            if (first.isEmpty() || second.isEmpty() || !counts(first.get(), second.get(), pair, provenance)) {
                continue;
            }
            if (first.get().snapshot().filter(this::isThere).isPresent()
                    && second.get().snapshot().filter(this::isThere).isPresent()) {
                known.put(List.of(pair.first(), pair.second()), pair);
            } else {
                enter(first.get(), second.get(), pair, found);
            }
        }
        Map<List<ReportId>, Tie.OneText> all = new LinkedHashMap<>(seen);
        all.putAll(known);
        all.keySet().stream()
                .filter(pair -> isKept && !Objects.equals(seen.get(pair), known.get(pair)))
                .forEach(pair -> Optional.ofNullable(named.get(pair.get(1)))
                        .flatMap(Report::snapshot)
                        .ifPresent(snapshot -> outdated(snapshot, pair.get(0))));
    }

    private boolean counts(Report first, Report second, Tie.OneText pair, Provenance provenance) {
        BigDecimal least = share.movePointRight(2).setScale(0, RoundingMode.FLOOR);
        return BigDecimal.valueOf(pair.percent()).compareTo(least) >= 0
                && !isDeclared(first, second, provenance)
                && !Collections.disjoint(questions(first), questions(second));
    }

    private static List<QuestionId> questions(Report report) {
        return report.claims().stream().map(claim -> claim.question()).toList();
    }

    private void outdated(Snapshot snapshot, ReportId other) {
        reporter.report(Diagnostic.of(
                        Code.LOCK_OUTDATED,
                        snapshot.location(),
                        "how much of its text this private copy shares with that of " + other
                                + " is not recorded, or otherwise")
                .hint("\"variorum snapshot verify\" looks at all copies and records what they show"));
    }

    private boolean isThere(Snapshot snapshot) {
        return there.test(snapshot.file());
    }

    private void compare(List<Report> candidates, Provenance provenance, Map<List<ReportId>, Tie.OneText> found) {
        if (candidates.size() < 2) {
            return;
        }
        RunHolders holders = new RunHolders();
        int[] sizes = new int[candidates.size()];
        int runs = 0;
        for (int later = 0; later < sizes.length; later++) {
            Report report = candidates.get(later);
            Shingles text = shingles(report);
            sizes[later] = text.size();
            runs += text.size();
            if (runs > MOST_RUNS || meetings + holders.meetings() > MOST_MEETINGS) {
                limit(
                        report,
                        "not compared with " + later
                                + " others on one question, nor are those behind it: all together are too long");
                break;
            }
            int[] met = holders.enter(text);
            for (int i : share.signum() == 0 ? IntStream.range(0, later).toArray() : met) {
                Shingles.Overlap overlap = new Shingles.Overlap(holders.shared(i), Math.min(text.size(), sizes[i]));
                Report earlier = candidates.get(i);
                if (overlap.reaches(share) && !isDeclared(earlier, report, provenance)) {
                    enter(earlier, report, new Tie.OneText(earlier.id(), report.id(), overlap.percent()), found);
                }
            }
        }
        meetings += holders.meetings();
    }

    private void enter(Report earlier, Report later, Tie.OneText tie, Map<List<ReportId>, Tie.OneText> found) {
        if (found.putIfAbsent(List.of(earlier.id(), later.id()), tie) == null) {
            report(earlier, later, tie.percent());
        }
    }

    private Shingles shingles(Report report) {
        String file = report.snapshot().map(Snapshot::file).orElse("");
        Shingles text = shingles.of(file);
        if (text.isCut() && cut.add(file)) {
            limit(report, "of its text the first " + Shingles.MOST_WORDS + " words are compared with others");
        }
        return text;
    }

    private void limit(Report report, String what) {
        report.snapshot()
                .ifPresent(snapshot -> reporter.report(Diagnostic.of(Code.NOT_COMPARED, snapshot.location(), what)
                        .hint(
                                "declare what you know: via: where it copies another; \"variorum snapshot compare\" holds two"
                                        + " copies against each other")));
    }

    /** Whether the desk has said that the one copies the other, or that it does not. */
    private static boolean isDeclared(Report a, Report b, Provenance provenance) {
        return a.independence().isPresent()
                || b.independence().isPresent()
                || a.source().publisher().equals(b.source().publisher())
                || provenance.origin(a.id()).equals(provenance.origin(b.id()));
    }

    private void report(Report earlier, Report later, int percent) {
        later.snapshot()
                .ifPresent(snapshot -> reporter.report(Diagnostic.of(
                                Code.TEXT_OVERLAP,
                                snapshot.location(),
                                "counted as one with " + earlier.id() + ": " + percent
                                        + " % of the five-word runs of the shorter text stand in both"
                                        + earlier.snapshot()
                                                .map(s -> " (" + s.location() + ")")
                                                .orElse(""))
                        .expected("via: " + earlier.id() + ", or the other way round, if one copies the other")
                        .hint("if they are independent, say so with independent: true and an independent-note:")));
    }
}
