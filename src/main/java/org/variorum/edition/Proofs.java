package org.variorum.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Reporter;
import org.variorum.evidence.CitedBlock;
import org.variorum.evidence.CopyText;
import org.variorum.evidence.EvidenceRecord;
import org.variorum.evidence.PrivateFolder;
import org.variorum.evidence.Verification;
import org.variorum.model.Evidence;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;

/** What private copies show, or showed when somebody looked who has them. */
final class Proofs {

    private final Newsroom newsroom;
    private final PrivateFolder folder;
    private final Rule<String, Boolean> there;
    private final Rule<String, CopyText> copies;
    private final Fact<Map<ReportId, Evidence>> recorded;
    private final Fact<Boolean> kept;
    private final Rule<ReportId, Optional<Evidence>> recordedOf;
    private final Rule<ReportId, Evidence> evidence;
    private final Rule<String, List<CitedBlock>> blocks;
    private final Rule<String, List<Shown>> shown;

    Proofs(Recall recall, Reads reads, Newsroom newsroom, PrivateFolder folder) {
        this.newsroom = newsroom;
        this.folder = folder;
        there = recall.rule("copy-there", Keeping.DIGEST, folder::has);
        copies = recall.rule("copy", Keeping.NOTHING, file -> CopyText.of(folder, file));
        recorded = recall.fact("recorded", Keeping.DIGEST, () -> EvidenceRecord.read(reads.lock(), recall));
        kept = recall.fact("recorded-any", Keeping.DIGEST, () -> !recorded.get().isEmpty());
        recordedOf = recall.rule(
                "recorded-of",
                Keeping.DIGEST,
                id -> Optional.ofNullable(recorded.get().get(id)));
        evidence = recall.rule(
                "evidence",
                Keeping.DIGEST,
                id -> of(newsroom.report(id), recall).of(this::copy));
        blocks = recall.rule(
                "cited-blocks",
                Keeping.ANSWER,
                path -> reads.kind(path)
                        .map(kind -> CitedBlock.in(kind.draft(path).prose()))
                        .orElse(List.of()));
        shown = recall.rule("cited-blocks-shown", Keeping.DIGEST, path -> {
            List<Shown> all = new ArrayList<>();
            for (CitedBlock block : blocks.of(path)) {
                ReportId.of(block.key())
                        .flatMap(newsroom::known)
                        .ifPresent(report -> of(report, recall)
                                .of(block, this::copy)
                                .ifPresent(checked -> all.add(new Shown(report.id(), checked))));
            }
            return List.copyOf(all);
        });
    }

    private Verification of(Report report, Reporter reporter) {
        return new Verification(report, recordedOf.of(report.id()), kept.get(), reporter);
    }

    /** Whether there is a copy of that name. */
    boolean isThere(String file) {
        return there.of(file);
    }

    /** A copy, if it is there; it is large, and read again if somebody else asks for it. */
    Optional<CopyText> copy(String file) {
        if (!isThere(file)) {
            return Optional.empty();
        }
        CopyText copy = copies.of(file);
        copies.forget(file);
        return Optional.of(copy);
    }

    /** What the copy of a report shows of the quotations from it. */
    Evidence evidence(ReportId report) {
        return evidence.of(report);
    }

    /** What the copy of a report shows of quotations, if there is such a report. */
    Evidence known(ReportId report) {
        return newsroom.known(report).isPresent() ? evidence(report) : Evidence.NONE;
    }

    /** How many quotations are held against what is recorded, since no copy is there. */
    int remembered() {
        int count = 0;
        for (ReportId id : newsroom.reportIds()) {
            if (newsroom.snapshot(id).filter(s -> !isThere(s.file())).isPresent()) {
                for (Evidence.Checked checked : evidence(id).quotations()) {
                    count += checked.state().isLookedUp() ? 1 : 0;
                }
            }
        }
        return count;
    }

    /** Holds the quotations from a report against its copy. */
    void settle(ReportId report) {
        evidence.settle(report);
    }

    /** Holds the block quotations in a text against the copies of what they cite. */
    void settle(String text) {
        shown.settle(text);
    }

    /**
     * What is known of each copy that a report names.
     *
     * @param texts all texts in which a report may be quoted
     */
    Map<ReportId, Proven.Proof> all(Collection<String> texts) {
        Map<ReportId, List<Evidence.Checked>> quoted = new HashMap<>();
        for (String text : texts) {
            shown.of(text)
                    .forEach(block -> quoted.computeIfAbsent(block.report(), id -> new ArrayList<>())
                            .add(block.checked()));
        }
        Map<ReportId, Proven.Proof> all = new TreeMap<>();
        for (ReportId id : newsroom.reportIds()) {
            newsroom.snapshot(id)
                    .filter(snapshot -> PrivateFolder.isName(snapshot.file()))
                    .ifPresent(snapshot -> {
                        Evidence own = evidence(id);
                        List<Evidence.Checked> checked = new ArrayList<>(own.quotations());
                        quoted.getOrDefault(id, List.of()).stream()
                                .filter(block -> own.of(block.quotation()).isEmpty())
                                .forEach(checked::add);
                        all.put(
                                id,
                                new Proven.Proof(
                                        newsroom.report(id).path(),
                                        snapshot.file(),
                                        isThere(snapshot.file()),
                                        new Evidence(own.copy(), checked),
                                        recordedOf.of(id)));
                    });
        }
        return all;
    }

    /** The files in the folder that none of these is about. */
    List<String> orphans(Map<ReportId, Proven.Proof> named) {
        Set<String> files = named.values().stream().map(Proven.Proof::file).collect(Collectors.toSet());
        return folder.files().stream().filter(file -> !files.contains(file)).toList();
    }

    /** A block quotation from a report, as it was looked up. */
    private record Shown(ReportId report, Evidence.Checked checked) {}

    /** Says, within a revision, that copies may be others, or be there, or be gone. */
    void outdate(Predicate<String> files) {
        folder.lookAgain();
        there.outdate(files);
        copies.outdate(files);
    }
}
