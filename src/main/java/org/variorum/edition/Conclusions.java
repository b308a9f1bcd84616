package org.variorum.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.evidence.MissingSnapshots;
import org.variorum.evidence.Overlaps;
import org.variorum.model.Finding;
import org.variorum.model.Inquiry;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Snapshot;
import org.variorum.model.Source;
import org.variorum.model.Tie;
import org.variorum.recall.Fact;
import org.variorum.recall.Memory;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.reconcile.Reconciler;
import org.variorum.reconcile.compare.TextOverlaps;

/** What is found on each question. */
final class Conclusions {

    private final Recall recall;
    private final Reads reads;
    private final Register register;
    private final Newsroom newsroom;
    private final Fact<Boolean> snapshots;
    private final Fact<List<Tie.OneText>> overlaps;
    private final Fact<TextOverlaps> texts;
    private final Rule<QuestionId, Finding> findings;

    Conclusions(Recall recall, Reads reads, Register register, Newsroom newsroom) {
        this.recall = recall;
        this.reads = reads;
        this.register = register;
        this.newsroom = newsroom;
        overlaps = recall.fact(this::overlapping);
        texts = recall.fact(() -> new TextOverlaps(overlaps.get()));
        findings = recall.rule(this::find);
        snapshots = recall.fact(() -> {
            MissingSnapshots.report(snapshots(), reads.gate(), recall);
            return overlaps.get().isEmpty();
        });
    }

    private List<Tie.OneText> overlapping() {
        List<Report> copied = new ArrayList<>();
        for (ReportId id : newsroom.reportIds()) {
            if (newsroom.snapshot(id).isPresent()) {
                copied.add(newsroom.report(id));
            }
        }
        return new Overlaps(reads.gate(), register.policy().shares().overlap(), recall).in(copied, this::source);
    }

    private List<Snapshot> snapshots() {
        return newsroom.reportIds().stream()
                .flatMap(id -> newsroom.snapshot(id).stream())
                .toList();
    }

    private Optional<Source> source(ReportId id) {
        return newsroom.known(id).map(Report::source);
    }

    private Finding find(QuestionId id) {
        Reconciler rules = reconciler();
        Inquiry inquiry = newsroom.inquiry(id);
        return Finding.of(inquiry, rules.reconcile(inquiry.question(), newsroom.claims(id)), rules::relation);
    }

    /** How claims are held against each other. */
    Reconciler reconciler() {
        return new Reconciler(
                        register.policy(), register.graph(), register.events(), new LookedUp<>(this::source, Map::of))
                .overlapping(texts.get());
    }

    /** The finding on a question that there is. */
    Finding finding(QuestionId id) {
        return findings.of(id);
    }

    /** The finding on a question, if there is one of that id. */
    Optional<Finding> found(QuestionId id) {
        return newsroom.isQuestion(id) ? Optional.of(finding(id)) : Optional.empty();
    }

    /** Looks at the private copies of pages, and gives the answer with which that was reported. */
    Memory<?> look() {
        snapshots.get();
        return snapshots.memory();
    }

    /** Says, within a revision, that a private copy of a page may be another one. */
    void outdateSnapshots() {
        overlaps.outdate();
        snapshots.outdate();
    }
}
