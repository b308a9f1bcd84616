package org.variorum.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.check.Checks;
import org.variorum.check.Rest;
import org.variorum.check.SaidValue;
import org.variorum.check.Sourcing;
import org.variorum.check.Timelines;
import org.variorum.check.Whole;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Spellings;
import org.variorum.model.Briefing;
import org.variorum.model.Citation;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Evidence;
import org.variorum.model.Finding;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SiteInfo;
import org.variorum.model.ValueRelations;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Memory;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.site.PageKind;
import org.variorum.words.PlainNames;
import org.variorum.words.Wording;
import org.variorum.words.bundle.Languages;

/** Looks for mistakes, file by file. */
final class Checking implements Whole {

    private final Reads reads;
    private final Register register;
    private final Newsroom newsroom;
    private final Conclusions conclusions;
    private final Proofs proofs;
    private final Covering covering;
    private final Renamings renamings;
    private final Amendments amendments;
    private final Happenings happenings;
    private final Rule<ReportId, Boolean> reports;
    private final Rule<QuestionId, Boolean> questions;
    private final Rule<QuestionId, Boolean> restedOn;
    private final Rule<String, Boolean> briefings;
    private final Rule<String, Boolean> pages;
    private final Fact<Boolean> together;
    private final Fact<Boolean> dates;
    private final Rule<QuestionId, SaidValue> said;
    private final Fact<Set<QuestionId>> doubtful;
    private final Rule<QuestionId, List<Rest>> restsOfQuestions;
    private final Rule<String, List<Rest>> restsOfBriefings;
    private final Fact<Map<QuestionId, List<Rest>>> resting;
    private final Rule<QuestionId, List<Rest>> restingOn;
    private final Rule<ReportId, Sourcing> sourcings;
    private final Rule<String, Boolean> file;
    private final Fact<Set<String>> files;
    private final Fact<Spellings> filesNear;
    private final Fact<Spellings> briefingsNear;
    private final Rule<String, Optional<Set<String>>> anchors;
    private final Rule<String, Spellings> anchorsNear;

    Checking(
            Recall recall,
            Reads reads,
            Register register,
            Newsroom newsroom,
            Conclusions conclusions,
            Proofs proofs,
            Happenings happenings) {
        this.reads = reads;
        this.register = register;
        this.newsroom = newsroom;
        this.conclusions = conclusions;
        this.proofs = proofs;
        this.happenings = happenings;
        this.renamings = new Renamings(recall, reads);
        this.amendments = new Amendments(recall, reads, register, newsroom, conclusions, renamings);
        this.covering = new Covering(recall, reads, register, newsroom, conclusions, this);
        reports = recall.rule("report-checks", Keeping.DIGEST, id -> {
            Checks.report(newsroom.report(id), this, recall);
            proofs.evidence(id);
            proofs.quoted(newsroom.report(id).path());
            return true;
        });
        questions = recall.rule("question-checks", Keeping.DIGEST, id -> {
            Finding finding = conclusions.finding(id);
            Checks.question(finding, newsroom.uses(finding.path()), this, recall);
            amendments.check(id);
            proofs.quoted(newsroom.path(id));
            return true;
        });
        restedOn = recall.rule("rest-checks", Keeping.DIGEST, id -> {
            Checks.restedOn(conclusions.finding(id), this, recall);
            return true;
        });
        briefings = recall.rule("briefing-checks", Keeping.DIGEST, path -> {
            Checks.briefing(
                    newsroom.briefing(path), reads.briefings.draft(path).prose(), newsroom.uses(path), this, recall);
            amendments.check(path);
            proofs.quoted(path);
            return true;
        });
        pages = recall.rule("page-checks", Keeping.DIGEST, path -> {
            Checks.page(newsroom.page(path), newsroom.uses(path), this, recall);
            proofs.quoted(path);
            return true;
        });
        sourcings = recall.rule("sourcing", Keeping.ANSWER, id -> Sourcing.of(newsroom.report(id), this));
        together = recall.fact("checks-together", Keeping.DIGEST, () -> {
            Checks.together(newsroom.reportIds().stream().map(sourcings::of).toList(), reads.statics.get(), recall);
            return true;
        });
        dates = recall.fact("dates-together", Keeping.DIGEST, () -> {
            Checks.dates(
                    newsroom.briefings().stream().map(newsroom::briefing).toList(),
                    newsroom.questionIds().stream()
                            .flatMap(id -> newsroom.decision(id).stream())
                            .flatMap(decision -> decision.minutes().decided().stream())
                            .toList(),
                    recall);
            return true;
        });
        said = recall.rule(question -> new SaidValue(
                conclusions.finding(question).question(),
                newsroom.claims(question),
                values(),
                site().policy(),
                this::entity,
                new Wording(Languages.ENGLISH, new PlainNames(this::entity, this::event))));
        doubtful = recall.fact("doubtful", Keeping.DIGEST, this::doubting);
        restsOfQuestions = recall.rule(
                "rests-of-questions",
                Keeping.ANSWER,
                id -> Rest.in(
                        newsroom.explanation(id),
                        newsroom.decision(id)
                                .flatMap(decision -> decision.minutes().decided())));
        restsOfBriefings = recall.rule(
                "rests-of-briefings",
                Keeping.ANSWER,
                path -> Rest.in(
                        reads.briefings.draft(path).prose(),
                        Optional.of(reads.briefings
                                .head(path)
                                .value()
                                .meta()
                                .publication()
                                .changed())));
        resting = recall.fact(this::restingOn);
        restingOn =
                recall.rule("resting-on", Keeping.DIGEST, id -> resting.get().getOrDefault(id, List.of()));
        files = recall.fact("linkable", Keeping.DIGEST, this::listed);
        file = recall.rule("linkable-file", Keeping.DIGEST, path -> files.get().contains(path));
        briefingsNear = recall.fact(() -> Spellings.of(reads.briefings.ids().keySet()));
        filesNear = recall.fact(() -> Spellings.of(files.get()));
        anchors = recall.rule(
                "anchors",
                Keeping.DIGEST,
                path -> reads.kind(path)
                        .filter(kind -> !kind.hides(path))
                        .map(kind -> Checks.anchors(path, kind.draft(path).prose(), hasHistory(path))));
        anchorsNear = recall.rule(path -> Spellings.of(anchors.of(path).orElse(Set.of())));
    }

    /** Whether a text is a question that had a finding before. */
    private boolean hasHistory(String path) {
        return path.startsWith("questions/")
                && !reads.questions
                        .head(path)
                        .value()
                        .meta()
                        .finding()
                        .map(found -> found.minutes().history())
                        .orElse(List.of())
                        .isEmpty();
    }

    /** Where something of a report is hidden, any question without claims may have lost one. */
    private Set<QuestionId> doubting() {
        Set<QuestionId> questions = new TreeSet<>(newsroom.doubtful());
        if (reads.hidesReports()) {
            newsroom.questionIds().stream()
                    .filter(id ->
                            conclusions.finding(id).reconciliation().positions().isEmpty())
                    .forEach(questions::add);
        }
        return questions;
    }

    private Map<QuestionId, List<Rest>> restingOn() {
        Map<QuestionId, List<Rest>> all = new TreeMap<>();
        newsroom.briefings().forEach(path -> add(restsOfBriefings.of(path), all));
        newsroom.questionIds().forEach(id -> add(restsOfQuestions.of(id), all));
        return all;
    }

    private static void add(List<Rest> rests, Map<QuestionId, List<Rest>> all) {
        rests.forEach(rest ->
                all.computeIfAbsent(rest.question(), q -> new ArrayList<>()).add(rest));
    }

    private Set<String> listed() {
        Set<String> all = new HashSet<>(reads.statics.get());
        all.addAll(reads.files());
        return all;
    }

    /** Looks for what the thing has wrong of which a page tells, and gives the answer with which that was reported. */
    Optional<Memory<?>> of(String page) {
        return PageKind.BRIEFING
                .id(page)
                .flatMap(reads.briefings::path)
                .<Memory<?>>map(path -> looked(briefings, path))
                .or(() -> PageKind.QUESTION
                        .id(page)
                        .flatMap(QuestionId::of)
                        .filter(id -> conclusions.found(id).isPresent())
                        .map(id -> looked(questions, id)))
                .or(() -> PageKind.REPORT
                        .id(page)
                        .flatMap(ReportId::of)
                        .filter(id -> newsroom.known(id).isPresent())
                        .map(id -> looked(reports, id)))
                .or(() -> PageKind.TEXT.id(page).flatMap(reads.pages::path).map(path -> looked(pages, path)));
    }

    private static <K> Memory<?> looked(Rule<K, Boolean> rule, K key) {
        rule.settle(key);
        return rule.memory(key);
    }

    /** Looks for what a briefing has wrong. */
    void briefing(String path) {
        briefings.settle(path);
    }

    /** What was published, and what has changed since. */
    Amendments amendments() {
        return amendments;
    }

    /** What lies elsewhere now. */
    Renamings renamings() {
        return renamings;
    }

    /** What is thin. */
    Covering covering() {
        return covering;
    }

    /** Looks for what questions have wrong for what rests on them, and for all that is thin, when all texts have been read. */
    void restedOn() {
        newsroom.questionIds().forEach(restedOn::settle);
        covering.settle();
        amendments.settle();
        renamings.settle();
        dates.settle();
    }

    /** Takes down what a briefing says of findings, for when one of these changes. */
    void note(String path) {
        restsOfBriefings.settle(path);
        covering.note(path);
    }

    /** What a thing of the content has wrong, if it is no briefing, each to be looked for by itself. */
    List<Runnable> tasks() {
        List<Runnable> tasks = new ArrayList<>();
        newsroom.questionIds().forEach(id -> tasks.add(() -> questions.settle(id)));
        newsroom.reportIds().forEach(id -> tasks.add(() -> reports.settle(id)));
        newsroom.pages().forEach(path -> tasks.add(() -> pages.settle(path)));
        tasks.add(together::settle);
        return tasks;
    }

    /** Makes sure that all of them are done. */
    void settle() {
        tasks().forEach(Runnable::run);
    }

    @Override
    public SiteInfo site() {
        return reads.site();
    }

    @Override
    public Optional<Entity> entity(EntityId id) {
        return register.entity(id);
    }

    @Override
    public Optional<Event> event(EventId id) {
        return register.event(id);
    }

    @Override
    public Timelines timelines() {
        return happenings;
    }

    @Override
    public Optional<Outlet> outlet(OutletId id) {
        return newsroom.outlet(id);
    }

    @Override
    public ValueRelations values() {
        return conclusions.reconciler()::relation;
    }

    @Override
    public Optional<Finding> finding(QuestionId question) {
        return conclusions.found(question);
    }

    @Override
    public SaidValue said(QuestionId question) {
        return said.of(question);
    }

    @Override
    public List<Claim> claims(QuestionId question) {
        return newsroom.claims(question);
    }

    @Override
    public Evidence evidence(ReportId id) {
        return proofs.evidence(id);
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return newsroom.known(id);
    }

    @Override
    public Map<Location, Evidence.Checked> quoted(String path) {
        return proofs.blocks(path);
    }

    @Override
    public Optional<Claim> claim(ClaimId id) {
        return newsroom.claim(id);
    }

    @Override
    public Optional<Citation> work(String key) {
        return ReportId.of(key).flatMap(newsroom::known).map(Report::citation).or(() -> register.reference(key));
    }

    @Override
    public boolean isWork(String key) {
        return newsroom.neighbours.knows(Mention.Kind.WORK, key);
    }

    @Override
    public Spellings works() {
        return newsroom.neighbours.ids(Mention.Kind.WORK);
    }

    @Override
    public Optional<Briefing> translation(String id) {
        return reads.briefings.path(id).map(newsroom::briefing);
    }

    @Override
    public Spellings translations() {
        return briefingsNear.get();
    }

    @Override
    public boolean isHeldBack(String path) {
        return reads.isHeldBack(path);
    }

    @Override
    public boolean isHeldBackBriefing(String id) {
        return reads.briefings.heldBack(id).isPresent();
    }

    @Override
    public boolean isHeldBackReport(String key) {
        return reads.reports.heldBack(key).isPresent();
    }

    @Override
    public boolean isFile(String path) {
        return file.of(path);
    }

    @Override
    public Spellings files() {
        return filesNear.get();
    }

    @Override
    public Optional<Set<String>> anchors(String path) {
        return anchors.of(path);
    }

    @Override
    public Spellings anchorsNear(String path) {
        return anchorsNear.of(path);
    }

    @Override
    public Set<QuestionId> doubtful() {
        return doubtful.get();
    }

    @Override
    public boolean isHidden(String path) {
        return reads.kind(path).filter(kind -> kind.hides(path)).isPresent();
    }

    @Override
    public List<Rest> resting(QuestionId question) {
        return restingOn.of(question);
    }
}
