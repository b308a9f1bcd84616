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
import org.variorum.model.Tie;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.reconcile.Reconciler;
import org.variorum.reconcile.compare.TextOverlaps;

/** What is found on each question. */
final class Conclusions {

    private final Recall recall;
    private final Proofs proofs;
    private final Register register;
    private final Newsroom newsroom;
    private final Fact<Boolean> snapshots;
    private final Fact<List<Tie.OneText>> overlaps;
    private final Fact<TextOverlaps> texts;
    private final Rule<QuestionId, Finding> findings;
    private final Rule<QuestionId, Boolean> concluded;

    Conclusions(Recall recall, Register register, Newsroom newsroom, Proofs proofs) {
        this.recall = recall;
        this.proofs = proofs;
        this.register = register;
        this.newsroom = newsroom;
        overlaps = recall.fact("overlaps", Keeping.DIGEST, this::overlapping);
        texts = recall.fact(() -> new TextOverlaps(overlaps.get()));
        findings = recall.rule("findings", Keeping.NOTHING, this::find);
        concluded = recall.rule("concluded", Keeping.DIGEST, id -> {
            findings.settle(id);
            return true;
        });
        snapshots = recall.fact("snapshots", Keeping.DIGEST, () -> {
            new MissingSnapshots(proofs::isThere, proofs::obstacle, proofs.isKept()).report(snapshots(), recall);
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
        return new Overlaps(
                        proofs::isThere,
                        proofs::copy,
                        register.policy().shares().overlap(),
                        proofs.shares(),
                        proofs.isKept(),
                        recall)
                .in(copied, newsroom::source);
    }

    /** Which reports have nearly one text. */
    List<Tie.OneText> overlaps() {
        return overlaps.get();
    }

    private List<Snapshot> snapshots() {
        return newsroom.reportIds().stream()
                .flatMap(id -> newsroom.snapshot(id).stream())
                .toList();
    }

    private Finding find(QuestionId id) {
        Reconciler rules = reconciler();
        Inquiry inquiry = newsroom.inquiry(id);
        return Finding.of(inquiry, rules.reconcile(inquiry.question(), newsroom.claims(id)), rules::relation);
    }

    /** How claims are held against each other. */
    Reconciler reconciler() {
        return new Reconciler(
                        register.policy(),
                        register.graph(),
                        register.events(),
                        new LookedUp<>(newsroom::source, Map::of))
                .overlapping(texts.get());
    }

    /** Comes to a finding. */
    void settle(QuestionId id) {
        concluded.settle(id);
    }

    /** The finding on a question that there is. */
    Finding finding(QuestionId id) {
        return findings.of(id);
    }

    /** The finding on a question, if there is one of that id. */
    Optional<Finding> found(QuestionId id) {
        return newsroom.isQuestion(id) ? Optional.of(finding(id)) : Optional.empty();
    }

    /** Makes sure that there is a finding on each question, and that private copies of pages have been looked at. */
    void settle() {
        newsroom.questionIds().forEach(concluded::settle);
        snapshots.settle();
    }
}
