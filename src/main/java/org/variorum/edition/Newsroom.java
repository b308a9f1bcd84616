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
import org.variorum.recall.Fact;
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
    private final Rule<QuestionId, List<Claim>> claims;
    private final Rule<QuestionId, Resolver.Asked> asked;
    private final Rule<ReportId, Set<QuestionId>> doubtfulFor;
    private final Rule<QuestionId, Boolean> undecided;
    private final Rule<String, Briefing> briefings;
    private final Rule<String, AboutPage> pages;
    private final Rule<Text, List<FindingUse>> uses;
    private final Rule<Text, Boolean> mentions;
    private final Rule<ReportId, Boolean> corrections;
    private final Fact<Boolean> data;

    /** What else there is, as a resolver looks it up. */
    final Neighbours neighbours;

    Newsroom(Recall recall, Reads reads, Register register) {
        this.reads = reads;
        this.register = register;
        reportIds = recall.fact(this::listedReports);
        neighbours = new Neighbours(recall, reads, register, this);
        resolver = new Resolver(neighbours, recall);
        questions = recall.rule(id -> reads.questions
                .path(id.text())
                .map(path -> resolver.question(reads.questions.head(path).value())));
        told = recall.rule(id -> resolver.report(reads.reports.draft(path(id))));
        known = recall.rule(id -> isReport(id) ? Optional.of(report(id)) : Optional.empty());
        made = recall.rule(this::claimsById);
        named = recall.rule(id -> Resolver.named(reads.reports.draft(path(id)).prose()));
        speakers = recall.fact(this::speaking);
        claims = recall.rule(this::claiming);
        asked = recall.rule(id -> resolver.inquiry(reads.questions.draft(path(id)), claims.of(id)));
        doubtfulFor = recall.rule(id -> told.of(id).doubtful());
        undecided = recall.rule(id -> asked.of(id).doubtful());
        briefings =
                recall.rule(path -> resolver.briefing(reads.briefings.head(path).value()));
        pages = recall.rule(path -> Resolver.page(reads.pages.draft(path)));
        uses = recall.rule(text -> resolver.uses(text.prose()));
        mentions = recall.rule(text -> look(text.kind().head(text.path()).mentions()));
        corrections = recall.rule(id -> {
            resolver.corrections(told.of(id));
            return true;
        });
        data = recall.fact(() -> {
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

    private String path(QuestionId id) {
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
        for (ReportId id : speakers.get().getOrDefault(question, List.of())) {
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
        return reads.reports.head(path(id)).value().meta().seen().snapshot();
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
        for (ReportId id : reportIds.get()) {
            Outlet used = resolver.outlet(reads.reports.head(path(id)).value().meta());
            all.putIfAbsent(used.id(), used);
        }
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

    /** Lets go of a text, and of what stands in it. */
    void forget(Text text) {
        text.kind().forget(text.path());
        uses.forget(text);
    }

    /** The texts in which something may rest on findings. */
    private List<Text> resting() {
        return Stream.of(reads.questions, reads.briefings, reads.pages)
                .flatMap(kind -> kind.ids().values().stream().map(path -> new Text(kind, path)))
                .toList();
    }

    /** Reads a text, and looks up what its head mentions. */
    boolean read(Text text) {
        text.prose();
        return mentions.of(text);
    }

    /** Looks at the data files, and at what only all files together can have wrong. */
    boolean readData() {
        return data.get();
    }

    /** Resolves a question with what the desk decided. */
    boolean resolve(QuestionId id) {
        return asked.of(id).doubtful();
    }

    /** Resolves a report, and looks at what it corrects. */
    boolean resolve(ReportId id) {
        return corrections.of(id);
    }

    /** The questions from which to ask for all that was reported. */
    List<Memory<?>> memories() {
        List<Memory<?>> memories = new ArrayList<>(List.of(data.memory()));
        texts().forEach(text -> memories.add(mentions.memory(text)));
        resting().forEach(text -> memories.add(uses.memory(text)));
        briefings().forEach(path -> memories.add(briefings.memory(path)));
        questionIds().forEach(id -> memories.add(asked.memory(id)));
        reportIds.get().forEach(id -> memories.add(corrections.memory(id)));
        return memories;
    }

    /** All reports, by their ids. */
    List<Report> allReports() {
        return reportIds.get().stream().map(this::report).toList();
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
    List<FindingUse> uses(Reads.Kind<?> kind, String path) {
        return uses.of(new Text(kind, path));
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
    }
}
