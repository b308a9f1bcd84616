package org.variorum.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.evidence.CitedBlock;
import org.variorum.evidence.CopyText;
import org.variorum.evidence.EvidenceRecord;
import org.variorum.evidence.PrivateFolder;
import org.variorum.evidence.Verification;
import org.variorum.model.Evidence;
import org.variorum.model.Prose;
import org.variorum.model.QuoteState;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Snapshot;
import org.variorum.model.Tie;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;

/** What private copies show, or showed when somebody looked who has them. */
final class Proofs {

    private final Recall recall;
    private final Newsroom newsroom;
    private final PrivateFolder folder;
    private final Rule<String, Boolean> there;
    private final Rule<String, Optional<String>> obstacles;
    private final Rule<String, CopyText> copies;
    private final Fact<Map<ReportId, Evidence>> recorded;
    private final Fact<Boolean> kept;
    private final Fact<List<Tie.OneText>> shares;
    private final Rule<ReportId, Optional<Evidence>> recordedOf;
    private final Rule<ReportId, Evidence> evidence;
    private final Rule<String, List<Shown>> shown;

    Proofs(Recall recall, Reads reads, Newsroom newsroom, PrivateFolder folder) {
        this.recall = recall;
        this.newsroom = newsroom;
        this.folder = folder;
        there = recall.rule("copy-there", Keeping.DIGEST, folder::has);
        obstacles = recall.rule("copy-obstacle", Keeping.DIGEST, folder::obstacle);
        copies = recall.rule("copy", Keeping.NOTHING, file -> CopyText.of(folder, file));
        recorded = recall.fact("recorded", Keeping.DIGEST, () -> EvidenceRecord.read(reads.lock(), recall));
        kept = recall.fact("recorded-any", Keeping.DIGEST, () -> !recorded.get().isEmpty());
        recordedOf = recall.rule(
                "recorded-of",
                Keeping.DIGEST,
                id -> Optional.ofNullable(recorded.get().get(id)));
        shares = recall.fact(
                "recorded-shares",
                Keeping.DIGEST,
                () -> EvidenceRecord.shares(reads.lock()).stream()
                        .filter(pair -> isOfItsCopy(pair.first()) && isOfItsCopy(pair.second()))
                        .toList());
        evidence = recall.rule(
                "evidence", Keeping.DIGEST, id -> of(newsroom.report(id)).of(this::copy));
        shown = recall.rule(
                "quoted",
                Keeping.DIGEST,
                path -> reads.kind(path)
                        .map(kind -> look(kind.draft(path).prose()))
                        .orElse(List.of()));
    }

    /** How the block quotations in a text stand to the copies of what they cite; what does not fit is reported. */
    List<Shown> quoted(String path) {
        return shown.of(path);
    }

    /** The same, by where each begins. */
    Map<Location, Evidence.Checked> blocks(String path) {
        Map<Location, Evidence.Checked> blocks = new LinkedHashMap<>();
        quoted(path).forEach(shown -> blocks.put(shown.place(), shown.told()));
        return blocks;
    }

    private List<Shown> look(Prose prose) {
        return CitedBlock.in(prose).stream().map(this::look).toList();
    }

    /** Of several works that are cited for the same words, one has them; that none has them is known if all were looked into. */
    private Shown look(CitedBlock block) {
        Looked chosen = null;
        for (String key : block.keys()) {
            Looked looked = look(block, key);
            if (chosen == null || looked.outweighs(chosen)) {
                chosen = looked;
            }
        }
        Looked settled = Objects.requireNonNull(chosen);
        settled.told().sorted().forEach(recall::report);
        return settled.shown();
    }

    private Looked look(CitedBlock block, String key) {
        Diagnostics told = new Diagnostics();
        Optional<Report> report = ReportId.of(key)
                .filter(newsroom::isReport)
                .filter(id -> newsroom.snapshot(id).isPresent())
                .flatMap(newsroom::known);
        Evidence.Checked checked =
                report.map(r -> of(r, told).of(block, this::copy)).orElseGet(() -> block.unseen(QuoteState.NO_COPY));
        return new Looked(new Shown(block.location(), report.map(Report::id), checked, block.told(checked)), told);
    }

    private Verification of(Report report) {
        return of(report, recall);
    }

    private Verification of(Report report, Reporter reporter) {
        return new Verification(report, recordedOf.of(report.id()), kept.get(), reporter);
    }

    /** Whether there is a copy of that name. */
    boolean isThere(String file) {
        return there.of(file);
    }

    /** Whether it is recorded of any copy what it showed. */
    boolean isKept() {
        return kept.get();
    }

    /** Which reports share how much text, as it is recorded of the copies that they name. */
    List<Tie.OneText> shares() {
        return shares.get();
    }

    /** Whether what is recorded of a report is of the copy that it names. */
    private boolean isOfItsCopy(ReportId id) {
        Optional<String> file = recordedOf.of(id).flatMap(Evidence::copy).map(Evidence.Copy::file);
        return file.isPresent()
                && newsroom.isReport(id)
                && newsroom.snapshot(id).map(Snapshot::file).equals(file);
    }

    /** What lies under the name of a copy, and is none. */
    Optional<String> obstacle(String file) {
        return obstacles.of(file);
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

    /** What the copy of a report shows of the quotations from it; nothing, where it names none. */
    Evidence evidence(ReportId report) {
        return newsroom.isReport(report) && newsroom.snapshot(report).isPresent() ? evidence.of(report) : Evidence.NONE;
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

    /**
     * What is known of each copy that a report names.
     *
     * @param texts all texts in which a report may be quoted
     * @param shared which reports share how much text
     */
    Map<ReportId, Proven.Proof> all(Collection<String> texts, List<Tie.OneText> shared) {
        Map<ReportId, List<Evidence.Checked>> quoted = new HashMap<>();
        for (String text : texts) {
            shown.of(text).stream()
                    .filter(block -> block.checked().state().isLookedUp())
                    .forEach(block -> block.report()
                            .ifPresent(report -> quoted.computeIfAbsent(report, id -> new ArrayList<>())
                                    .add(block.checked())));
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
                                        shared.stream()
                                                .filter(tie -> tie.second().equals(id))
                                                .toList()));
                    });
        }
        return all;
    }

    /** The files in the folder that none of these is about. */
    List<String> orphans(Map<ReportId, Proven.Proof> named) {
        Set<String> files = named.values().stream().map(Proven.Proof::file).collect(Collectors.toSet());
        return folder.files().stream().filter(file -> !files.contains(file)).toList();
    }

    /**
     * A block quotation, as it was looked up.
     *
     * @param place where it begins
     * @param report the report from which it is; absent where nothing is known of a copy of what it cites
     * @param checked what was found of the words that it quotes
     * @param told what readers may be told of it
     */
    record Shown(Location place, Optional<ReportId> report, Evidence.Checked checked, Evidence.Checked told) {}

    /** The same, with what there is to tell of it. */
    private record Looked(Shown shown, Diagnostics told) {

        /** Found words decide; else what was not looked into, for they may stand there. */
        boolean outweighs(Looked other) {
            return rank() < other.rank();
        }

        private int rank() {
            QuoteState state = shown.checked().state();
            return state.isFound() ? 0 : state.isLookedUp() ? 2 : 1;
        }
    }

    /** Says, within a revision, that copies may be others, or be there, or be gone. */
    void outdate(Predicate<String> files) {
        folder.lookAgain();
        there.outdate(files);
        obstacles.outdate(files);
        copies.outdate(files);
    }
}
