package org.variorum.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.amend.Account;
import org.variorum.amend.ImprintRecord;
import org.variorum.amend.Imprints;
import org.variorum.amend.SilentChange;
import org.variorum.amend.SwappedName;
import org.variorum.diagnostic.Location;
import org.variorum.lock.Lock;
import org.variorum.model.Briefing;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Imprint;
import org.variorum.model.QuestionId;
import org.variorum.model.Release;
import org.variorum.model.ReportId;
import org.variorum.model.Withdrawal;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.words.PlainNames;
import org.variorum.words.Wording;
import org.variorum.words.bundle.Languages;

/** What was published, as the lock records it, and what it says now. */
final class Amendments {

    private final Recall recall;
    private final Reads reads;
    private final Register register;
    private final Newsroom newsroom;
    private final Conclusions conclusions;
    private final Fact<Map<String, Imprint>> recorded;
    private final Rule<String, Optional<Imprint>> recordedOf;
    private final Fact<Wording> wording;
    private final Rule<QuestionId, Imprint> ofQuestions;
    private final Rule<String, Imprint> ofBriefings;
    private final Renamings renamings;
    private final Fact<Boolean> gone;
    private final Fact<List<Withdrawal>> withdrawals;

    Amendments(
            Recall recall,
            Reads reads,
            Register register,
            Newsroom newsroom,
            Conclusions conclusions,
            Renamings renamings) {
        this.recall = recall;
        this.reads = reads;
        this.register = register;
        this.newsroom = newsroom;
        this.conclusions = conclusions;
        this.renamings = renamings;
        recorded = recall.fact("published", Keeping.DIGEST, () -> ImprintRecord.read(reads.lock(), recall));
        recordedOf = recall.rule(
                "published-of",
                Keeping.DIGEST,
                key -> Optional.ofNullable(recorded.get().get(key)));
        wording = recall.fact(() ->
                new Wording(Languages.of(reads.site().language()), new PlainNames(register::entity, register::event)));
        ofQuestions = recall.rule(
                "imprint-of-question", Keeping.ANSWER, id -> Imprints.of(conclusions.finding(id), wording.get()));
        ofBriefings = recall.rule(
                "imprint-of-briefing",
                Keeping.ANSWER,
                path -> Imprints.of(
                        newsroom.briefing(path), reads.briefings.draft(path).prose()));
        gone = recall.fact("published-gone", Keeping.DIGEST, this::lookForGone);
        withdrawals = recall.fact("withdrawals", Keeping.DIGEST, this::told);
    }

    /** Reports, for whoever checks a question, that its finding has changed in silence. */
    void check(QuestionId id) {
        published(Imprint.key(id), newsroom.path(id)).ifPresent(was -> {
            Finding finding = conclusions.finding(id);
            Location place = finding.decision()
                    .map(Decision::location)
                    .orElse(finding.question().location());
            Imprint now = ofQuestions.of(id);
            SilentChange.check(was, now, () -> "", place, recall);
            if (SwappedName.isPossible(was, now)) {
                finding.answer()
                        .map(answer -> new SwappedName(was, wording.get().answer(answer)))
                        .flatMap(answer ->
                                answer.told(register::meant, recorded.get().values(), place))
                        .ifPresent(recall::report);
            }
        });
    }

    /** Reports, for whoever checks a briefing, that it has changed in silence. */
    void check(String path) {
        Briefing briefing = newsroom.briefing(path);
        published(Imprint.ofBriefing(briefing.id()), path)
                .ifPresent(was -> SilentChange.check(
                        was,
                        ofBriefings.of(path),
                        () -> Imprints.words(reads.briefings.draft(path).prose()),
                        briefing.titled(),
                        recall));
    }

    /** What was published under a key, else under one that the file had before and that nothing has now. */
    private Optional<Imprint> published(String key, String path) {
        return recordedOf
                .of(key)
                .or(() -> renamings.before(path).stream()
                        .filter(before -> !isThere(before))
                        .flatMap(before -> recordedOf.of(before).stream())
                        .findFirst());
    }

    private boolean isThere(String key) {
        String id = key.substring(key.indexOf('/') + 1);
        return (key.startsWith(Imprint.ofBriefing("")) ? reads.briefings : reads.questions)
                .path(id)
                .isPresent();
    }

    /** What has expired is gone as its own file has said since it was published. */
    private boolean hasExpired(String key) {
        String id = key.substring(key.indexOf('/') + 1);
        return (key.startsWith(Imprint.ofBriefing("")) ? reads.briefings : reads.questions)
                .heldBack(id)
                .filter(state -> state == Release.State.EXPIRED)
                .isPresent();
    }

    /** Reports what was published and is gone, when all that is there is known. */
    void settle() {
        gone.settle();
    }

    private boolean lookForGone() {
        List<Withdrawal> told = withdrawals.get();
        told.forEach(withdrawal ->
                SilentChange.withdrawn(withdrawal, published(withdrawal.what()), isThere(withdrawal.what()), recall));
        Set<String> accounted = told.stream().map(Withdrawal::what).collect(Collectors.toCollection(HashSet::new));
        List<Imprint> missing = recorded.get().values().stream()
                .filter(imprint -> !isThere(imprint.key()) && !hasExpired(imprint.key()))
                .filter(imprint -> !accounted.contains(imprint.key()))
                .toList();
        if (!missing.isEmpty()) {
            Set<String> renamed = renamings.gone();
            missing.stream()
                    .filter(imprint -> !renamed.contains(imprint.key()))
                    .forEach(imprint -> SilentChange.gone(imprint, recall));
        }
        return true;
    }

    /** What somebody says is taken away. */
    private List<Withdrawal> told() {
        return Optional.ofNullable(reads.site().policies().get("corrections"))
                .flatMap(reads.pages::path)
                .map(path -> reads.pages.head(path).value().meta().withdrawn())
                .orElse(List.of());
    }

    /** What was taken away and is there no more, newest first, each once. */
    List<Withdrawal> withdrawn() {
        Set<String> seen = new HashSet<>();
        return withdrawals.get().stream()
                .filter(withdrawal -> !withdrawal.what().isEmpty() && !isThere(withdrawal.what()))
                .sorted(Comparator.comparing(Withdrawal::date).reversed().thenComparing(Withdrawal::what))
                .filter(withdrawal -> seen.add(withdrawal.what()))
                .toList();
    }

    /** What was published under a key, as it is on record. */
    Optional<Imprint> published(String key) {
        return recordedOf.of(key);
    }

    /** What is said of a thing, with the digest of the text that stands in its file. */
    Account withTexts(Account account) {
        return switch (account.kind()) {
            case FINDING ->
                QuestionId.of(account.id())
                        .filter(newsroom::isQuestion)
                        .map(id -> account.saying("explanation", Imprints.digest(newsroom.explanation(id))))
                        .orElse(account);
            case SOURCE ->
                ReportId.of(account.id())
                        .filter(newsroom::isReport)
                        .map(id -> account.saying(
                                "digest", Imprints.digest(newsroom.report(id).digest())))
                        .orElse(account);
            case BRIEFING, CLAIM -> account;
        };
    }

    /** What is told now by all briefings. */
    List<Imprint> briefings() {
        List<Imprint> all = new ArrayList<>();
        newsroom.briefings().forEach(path -> all.add(ofBriefings.of(path)));
        return all;
    }

    /** What is told now by all findings and briefings. */
    List<Imprint> all() {
        List<Imprint> all = new ArrayList<>();
        newsroom.questionIds().forEach(id -> all.add(ofQuestions.of(id)));
        all.addAll(briefings());
        return all;
    }

    /** What the lock holds once all this is published: what was withdrawn or has expired stays on record, so that neither can be undone in silence. */
    Lock lock() {
        Set<String> renamed = renamings.gone();
        List<Imprint> all = new ArrayList<>(all());
        recorded.get().values().stream()
                .filter(imprint -> !isThere(imprint.key()) && !renamed.contains(imprint.key()))
                .forEach(all::add);
        return ImprintRecord.write(reads.lock(), all);
    }
}
