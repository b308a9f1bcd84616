package org.variorum.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.content.FindingDraft;
import org.variorum.content.Mention;
import org.variorum.model.AboutPage;
import org.variorum.model.Briefing;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.FindingUse;
import org.variorum.model.Id;
import org.variorum.model.Inquiry;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.Prose;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Snapshot;
import org.variorum.model.Source;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Memory;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.resolve.EntityCycles;
import org.variorum.resolve.Resolver;

/**
 * From what stands in files to what is the case, thing by thing: each is worked out when it is asked for,
 * and again when something that it hangs on has changed.
 */
final class Newsroom {

    private final Reads reads;
    private final Register register;
    private final Resolver resolver;
    private final Fact<Set<ReportId>> reportIds;
    private final Rule<QuestionId, Optional<Question>> questions;
    private final Rule<ReportId, Resolver.Told> told;
    private final Rule<ReportId, Optional<Report>> known;
    private final Rule<ReportId, Map<String, Claim>> made;
    private final Rule<ReportId, Set<QuestionId>> named;
    private final Fact<Map<QuestionId, List<ReportId>>> speakers;
    private final Rule<QuestionId, List<ReportId>> speakersOn;
    private final Rule<QuestionId, List<Claim>> claims;
    private final Rule<ReportId, Optional<Snapshot>> snapshots;
    private final Rule<ReportId, Optional<Source>> sources;
    private final Rule<ReportId, OutletId> outletOf;
    private final Rule<QuestionId, Resolver.Asked> asked;
    private final Rule<ReportId, Set<QuestionId>> doubtfulFor;
    private final Rule<QuestionId, Boolean> undecided;
    private final Rule<String, Briefing> briefings;
    private final Rule<String, AboutPage> pages;
    private final Rule<String, List<FindingUse>> uses;
    private final Rule<String, Boolean> mentions;
    private final Rule<ReportId, Boolean> corrections;
    private final Rule<ReportId, Integer> counts;
    private final Fact<Boolean> data;

    /** What else there is, as a resolver looks it up. */
    final Neighbours neighbours;

    Newsroom(Recall recall, Reads reads, Register register) {
        this.reads = reads;
        this.register = register;
        reportIds = recall.fact("report-ids", Keeping.DIGEST, this::listedReports);
        neighbours = new Neighbours(recall, reads, register, this);
        resolver = new Resolver(neighbours, recall);
        questions = recall.rule(
                "questions",
                Keeping.DIGEST,
                id -> reads.questions
                        .path(id.text())
                        .map(path ->
                                resolver.question(reads.questions.head(path).value())));
        told = recall.rule("told", Keeping.NOTHING, id -> resolver.report(reads.reports.draft(path(id))));
        known = recall.rule(
                "known-reports", Keeping.NOTHING, id -> isReport(id) ? Optional.of(report(id)) : Optional.empty());
        made = recall.rule("claims-of-report", Keeping.DIGEST, this::claimsById);
        named = recall.rule(
                "named",
                Keeping.ANSWER,
                id -> Resolver.named(reads.reports.draft(path(id)).prose()));
        speakers = recall.fact(this::speaking);
        speakersOn =
                recall.rule("speakers-on", Keeping.DIGEST, id -> speakers.get().getOrDefault(id, List.of()));
        claims = recall.rule("claims-on", Keeping.DIGEST, this::claiming);
        snapshots = recall.rule(
                "snapshot",
                Keeping.ANSWER,
                id -> reads.reports.head(path(id)).value().meta().seen().snapshot());
        sources = recall.rule("source", Keeping.DIGEST, id -> known(id).map(Report::source));
        outletOf = recall.rule(
                "outlet-of",
                Keeping.ANSWER,
                id -> resolver.outlet(reads.reports.head(path(id)).value().meta())
                        .id());
        asked = recall.rule(
                "asked", Keeping.NOTHING, id -> resolver.inquiry(reads.questions.draft(path(id)), claims.of(id)));
        doubtfulFor =
                recall.rule("doubtful-for", Keeping.ANSWER, id -> told.of(id).doubtful());
        undecided = recall.rule("undecided", Keeping.ANSWER, id -> asked.of(id).doubtful());
        briefings = recall.rule(
                "briefings",
                Keeping.ANSWER,
                path -> resolver.briefing(reads.briefings.head(path).value()));
        pages = recall.rule("pages", Keeping.NOTHING, path -> Resolver.page(reads.pages.draft(path)));
        uses = recall.rule(
                "uses", Keeping.DIGEST, path -> resolver.uses(text(path).prose()));
        mentions =
                recall.rule("mentions", Keeping.DIGEST, path -> look(text(path).mentions()));
        corrections = recall.rule("corrections", Keeping.DIGEST, id -> {
            resolver.corrections(told.of(id));
            return true;
        });
        counts = recall.rule(
                "claim-counts", Keeping.ANSWER, id -> report(id).claims().size());
        data = recall.fact("data", Keeping.DIGEST, () -> {
            reads.lock();
            new EntityCycles(register.entities()).check(recall);
            return look(reads.mentions());
        });
    }

    private boolean look(List<Mention> ids) {
        ids.forEach(resolver::mention);
        return true;
    }

    private String path(ReportId id) {
        return present(reads.reports.path(id.text()), id);
    }

    /** The file of a question that there is. */
    String path(QuestionId id) {
        return present(reads.questions.path(id.text()), id);
    }

    private static String present(Optional<String> path, Id<?> id) {
        return path.orElseThrow(() -> new IllegalArgumentException("there is no " + id.text()));
    }

    private Set<ReportId> listedReports() {
        Set<ReportId> ids = new TreeSet<>();
        reads.reports.ids().keySet().forEach(id -> ids.add(new ReportId(id)));
        return ids;
    }

    /** The reports that speak to each question, by their ids, since in which folder a file lies decides nothing. */
    private Map<QuestionId, List<ReportId>> speaking() {
        Map<QuestionId, List<ReportId>> speaking = new TreeMap<>();
        for (ReportId report : reportIds.get()) {
            named.of(report)
                    .forEach(question -> speaking.computeIfAbsent(question, q -> new ArrayList<>())
                            .add(report));
        }
        return speaking;
    }

    private List<Claim> claiming(QuestionId question) {
        List<Claim> claiming = new ArrayList<>();
        for (ReportId id : speakersOn.of(question)) {
            for (Claim claim : report(id).claims()) {
                if (claim.question().equals(question)) {
                    claiming.add(claim);
                }
            }
        }
        return List.copyOf(claiming);
    }

    /** The private copy of a report that there is. */
    Optional<Snapshot> snapshot(ReportId id) {
        return snapshots.of(id);
    }

    /** The source that a report is. */
    Optional<Source> source(ReportId id) {
        return sources.of(id);
    }

    private Text text(String path) {
        return new Text(
                reads.lyingIn(path).orElseThrow(() -> new IllegalArgumentException("there is no text " + path)), path);
    }

    /** The claims of a report by their ids; of several of one id the last. */
    private Map<String, Claim> claimsById(ReportId id) {
        Map<String, Claim> byId = new HashMap<>();
        report(id).claims().forEach(claim -> byId.put(claim.id().text(), claim));
        return byId;
    }

    /** A claim, by its id as it is written, {@code report#claim}. */
    Optional<Claim> claim(String id) {
        return ClaimId.of(id)
                .filter(c -> isReport(c.report()))
                .flatMap(c -> Optional.ofNullable(made.of(c.report()).get(id)));
    }

    /** The outlets, with what stands for one where a report needs it. */
    Collection<Outlet> allOutlets() {
        Map<OutletId, Outlet> all = new LinkedHashMap<>(register.outlets());
        reportIds.get().stream()
                .map(outletOf::of)
                .filter(id -> !all.containsKey(id))
                .distinct()
                .forEach(id -> outlet(id).ifPresent(used -> all.put(id, used)));
        return all.values();
    }

    /** The ids of questions, in the order of their files. */
    List<QuestionId> questionIds() {
        return reads.questions.ids().keySet().stream().map(QuestionId::new).toList();
    }

    /** The files of briefings. */
    List<String> briefings() {
        return List.copyOf(reads.briefings.ids().values());
    }

    /** The ids of reports. */
    Set<ReportId> reportIds() {
        return reportIds.get();
    }

    /** All texts, those of files too that give way to another of their id. */
    List<Text> texts() {
        return Stream.concat(texts(reads.briefings), ground().stream()).toList();
    }

    /** All texts but briefings: whatever these rest on. */
    List<Text> ground() {
        return Stream.of(reads.reports, reads.questions, reads.pages)
                .flatMap(Newsroom::texts)
                .toList();
    }

    private static Stream<Text> texts(Reads.Kind<?> kind) {
        return kind.paths().stream().map(path -> new Text(kind, path));
    }

    /** The texts of briefings, of files too that give way to another of their id. */
    List<Text> briefingTexts() {
        return texts(reads.briefings).toList();
    }

    /** Lets go of the text of a briefing, and of what stands in it. */
    void forget(String briefing) {
        reads.briefings.forget(briefing);
        uses.forget(briefing);
    }

    /** The texts in which something may rest on findings. */
    private List<String> resting() {
        return Stream.of(reads.questions, reads.briefings, reads.pages)
                .flatMap(kind -> kind.ids().values().stream())
                .toList();
    }

    /** Reads a text, and looks up what its head mentions. */
    void read(Text text) {
        mentions.settle(text.path());
    }

    /** Makes sure that all but briefings has been read and resolved. */
    void settle() {
        ground().forEach(this::read);
        reportIds.get().forEach(corrections::settle);
        questionIds().forEach(undecided::settle);
        readData();
    }

    /** How many claims there are. */
    int claims() {
        return reportIds.get().stream().mapToInt(counts::of).sum();
    }

    /** Looks at the data files, and at what only all files together can have wrong. */
    void readData() {
        data.settle();
    }

    /** Resolves a question with what the desk decided. */
    void resolve(QuestionId id) {
        undecided.settle(id);
    }

    /** Resolves a report, and looks at what it corrects. */
    void resolve(ReportId id) {
        corrections.settle(id);
    }

    /** The questions from which to ask for all that was reported. */
    List<Memory<?>> memories() {
        List<Memory<?>> memories = new ArrayList<>(List.of(data.memory()));
        texts().forEach(text -> memories.add(mentions.memory(text.path())));
        resting().forEach(path -> memories.add(uses.memory(path)));
        briefings().forEach(path -> memories.add(briefings.memory(path)));
        questionIds().forEach(id -> memories.add(asked.memory(id)));
        reportIds.get().forEach(id -> memories.add(corrections.memory(id)));
        return memories;
    }

    /** Whether there is a report of that id. */
    boolean isReport(ReportId id) {
        return reads.reports.path(id.text()).isPresent();
    }

    /** A report, if there is one of that id. */
    Optional<Report> known(ReportId id) {
        return known.of(id);
    }

    /** Whether there is a question of that id. */
    boolean isQuestion(QuestionId id) {
        return reads.questions.path(id.text()).isPresent();
    }

    /** A question, before anybody has read its claims. */
    Optional<Question> question(QuestionId id) {
        return questions.of(id);
    }

    /** A question that there is, with what the desk wrote on it. */
    Inquiry inquiry(QuestionId id) {
        return asked.of(id).inquiry();
    }

    /** The claims on a question, by report. */
    List<Claim> claims(QuestionId id) {
        return claims.of(id);
    }

    /** A claim. */
    Optional<Claim> claim(ClaimId id) {
        return claim(id.text());
    }

    /** A briefing, by its file. */
    Briefing briefing(String path) {
        return briefings.of(path);
    }

    /** A page about the site, by its file. */
    AboutPage page(String path) {
        return pages.of(path);
    }

    /** The files of pages about the site. */
    List<String> pages() {
        return List.copyOf(reads.pages.ids().values());
    }

    /** The passages of a text that rest on findings. */
    List<FindingUse> uses(String path) {
        return uses.of(path);
    }

    /** What the desk explains on a question. */
    Prose explanation(QuestionId id) {
        return reads.questions.draft(path(id)).prose();
    }

    /** What the desk decided on a question, as it is written. */
    Optional<FindingDraft> decision(QuestionId id) {
        return reads.questions.head(path(id)).value().meta().finding();
    }

    /** An outlet, or what stands for one. */
    Optional<Outlet> outlet(OutletId id) {
        return register.outlet(id).or(() -> resolver.substitute(id));
    }

    /** The questions of which a claim or the finding could not be read. */
    Set<QuestionId> doubtful() {
        Set<QuestionId> doubtful = new TreeSet<>();
        reportIds.get().forEach(id -> doubtful.addAll(doubtfulFor.of(id)));
        questionIds().stream().filter(undecided::of).forEach(doubtful::add);
        return doubtful;
    }

    /** A report that there is. */
    Report report(ReportId id) {
        return told.of(id).report();
    }

    /** A text of the content. */
    record Text(Reads.Kind<?> kind, String path) {

        Prose prose() {
            return kind.draft(path).prose();
        }

        List<Mention> mentions() {
            return kind.head(path).mentions();
        }
    }
}
