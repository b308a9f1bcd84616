package org.variorum.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
import org.variorum.diagnostic.Spellings;
import org.variorum.evidence.MissingSnapshots;
import org.variorum.evidence.Overlaps;
import org.variorum.model.AboutPage;
import org.variorum.model.Briefing;
import org.variorum.model.Citation;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Finding;
import org.variorum.model.FindingUse;
import org.variorum.model.Id;
import org.variorum.model.Inquiry;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.Policy;
import org.variorum.model.Prose;
import org.variorum.model.Question;
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
import org.variorum.reconcile.compare.Containment;
import org.variorum.reconcile.compare.EntityGraph;
import org.variorum.reconcile.compare.TextOverlaps;
import org.variorum.resolve.EntityCycles;
import org.variorum.resolve.EntityNames;
import org.variorum.resolve.Resolver;
import org.variorum.resolve.Surroundings;

/**
 * From what stands in files to what is the case and what is found, thing by thing: each is worked out when it is asked for,
 * and again when something that it hangs on has changed.
 */
final class Newsroom {

    private final Recall recall;
    private final Reads reads;
    private final Fact<Map<OutletId, Outlet>> outlets;
    private final Fact<Map<EntityId, Entity>> entities;
    private final Fact<Map<EventId, Event>> events;
    private final Rule<OutletId, Optional<Outlet>> outlet;
    private final Rule<EntityId, Optional<Entity>> entity;
    private final Fact<EntityNames> entityNames;
    private final Rule<String, Set<EntityId>> meant;
    private final Fact<Map<EntityId, Set<EntityId>>> parents;
    private final Fact<Containment> containment;
    private final Fact<Map<String, Citation>> references;
    private final Fact<Policy> policy;
    private final Fact<Spellings> spelledNames;
    private final Fact<Spellings> spelledOrigins;
    private final Fact<Set<ReportId>> reportIds;
    private final Resolver resolver;
    private final Rule<QuestionId, Optional<Question>> questions;
    private final Rule<ReportId, Resolver.Told> told;
    private final Rule<ReportId, Set<QuestionId>> named;
    private final Fact<Map<QuestionId, List<ReportId>>> speakers;
    private final Rule<QuestionId, List<Claim>> claims;
    private final Rule<QuestionId, Resolver.Asked> asked;
    private final Rule<ReportId, Set<QuestionId>> doubtfulFor;
    private final Rule<QuestionId, Boolean> undecided;
    private final Fact<List<Tie.OneText>> overlaps;
    private final Fact<TextOverlaps> texts;
    private final Rule<QuestionId, Finding> findings;
    private final Rule<String, Briefing> briefings;
    private final Rule<String, AboutPage> pages;
    private final Rule<Text, List<FindingUse>> uses;
    private final Rule<Mention.Kind, Set<String>> known;
    private final Rule<Mention.Kind, Spellings> spelled;
    private final Fact<Spellings> spelledQuestions;
    private final Fact<Spellings> spelledClaims;
    private final Rule<Text, Boolean> mentions;
    private final Rule<ReportId, Boolean> corrections;
    private final Fact<Boolean> data;

    Newsroom(Recall recall, Reads reads) {
        this.recall = recall;
        this.reads = reads;
        outlets = recall.fact(() -> reads.catalog.get().outlets());
        entities = recall.fact(() -> reads.catalog.get().entities());
        events = recall.fact(() -> reads.catalog.get().events());
        outlet = recall.rule(id -> Optional.ofNullable(outlets.get().get(id)));
        entity = recall.rule(id -> Optional.ofNullable(entities.get().get(id)));
        entityNames = recall.fact(() -> new EntityNames(entities.get()));
        meant = recall.rule(word -> entityNames.get().find(word));
        parents = recall.fact(() -> Containment.parents(entities.get().values()));
        containment = recall.fact(() -> new Containment(parents.get()));
        spelledNames = recall.fact(() -> spellings(entityNames.get().words()));
        spelledOrigins = recall.fact(this::origins);
        references = recall.fact(() -> reads.catalog.get().references());
        policy = recall.fact(() -> reads.catalog.get().site().policy());
        known = recall.rule(this::known);
        spelled = recall.rule(kind -> spellings(known.of(kind)));
        spelledQuestions = recall.fact(() -> spellings(reads.questions.ids().keySet()));
        spelledClaims = recall.fact(() -> spellings(claimIds()));
        reportIds = recall.fact(this::listedReports);
        resolver = new Resolver(new Around(), recall);
        questions = recall.rule(id -> reads.questions
                .path(id.text())
                .map(path -> resolver.question(reads.questions.head(path).value())));
        told = recall.rule(id -> resolver.report(reads.reports.draft(path(id))));
        named = recall.rule(id -> Resolver.named(reads.reports.draft(path(id)).prose()));
        speakers = recall.fact(this::speaking);
        claims = recall.rule(this::claiming);
        asked = recall.rule(id -> resolver.inquiry(reads.questions.draft(path(id)), claims.of(id)));
        doubtfulFor = recall.rule(id -> told.of(id).doubtful());
        undecided = recall.rule(id -> asked.of(id).doubtful());
        overlaps = recall.fact(this::overlapping);
        texts = recall.fact(() -> new TextOverlaps(overlaps.get()));
        findings = recall.rule(this::find);
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
            new EntityCycles(entities.get()).check(recall);
            overlaps.get();
            MissingSnapshots.report(snapshots(), reads.gate(), recall);
            return look(reads.mentions());
        });
    }

    private boolean look(List<Mention> ids) {
        ids.forEach(resolver::mention);
        return true;
    }

    private static Spellings spellings(Collection<String> words) {
        return new Spellings(() -> words);
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

    private List<Tie.OneText> overlapping() {
        List<Report> copied = new ArrayList<>();
        for (ReportId id : reportIds.get()) {
            if (snapshot(id).isPresent()) {
                copied.add(report(id));
            }
        }
        return new Overlaps(reads.gate(), policy.get().shares().overlap(), recall).in(copied, this::source);
    }

    private Optional<Snapshot> snapshot(ReportId id) {
        return reads.reports.head(path(id)).value().meta().seen().snapshot();
    }

    private List<Snapshot> snapshots() {
        return reportIds.get().stream().flatMap(id -> snapshot(id).stream()).toList();
    }

    private Optional<Source> source(ReportId id) {
        return isThere(id) ? Optional.of(report(id).source()) : Optional.empty();
    }

    private Finding find(QuestionId id) {
        Reconciler rules = reconciler();
        Inquiry inquiry = asked.of(id).inquiry();
        return Finding.of(inquiry, rules.reconcile(inquiry.question(), claims.of(id)), rules::relation);
    }

    private Set<String> known(Mention.Kind kind) {
        return switch (kind) {
            case OUTLET -> new HashSet<>(Id.texts(outlets.get().keySet()));
            case ENTITY -> new HashSet<>(Id.texts(entities.get().keySet()));
            case EVENT -> new HashSet<>(Id.texts(events.get().keySet()));
            case PERSON -> reads.catalog.get().site().people().keySet();
            case PAGE -> reads.pages.ids().keySet();
            case REPORT -> reads.reports.ids().keySet();
            case WORK -> works();
        };
    }

    private Set<String> works() {
        Set<String> works = new HashSet<>(reads.reports.ids().keySet());
        works.addAll(reads.catalog.get().references().keySet());
        return works;
    }

    private Spellings origins() {
        List<String> words = new ArrayList<>(Id.texts(reportIds.get()));
        words.addAll(Id.texts(outlets.get().keySet()));
        words.addAll(entityNames.get().words());
        return spellings(words);
    }

    private Set<String> claimIds() {
        Set<String> ids = new TreeSet<>();
        reportIds.get().forEach(id -> report(id).claims().forEach(c -> ids.add(c.id().text())));
        return ids;
    }

    private Optional<Claim> claim(String id) {
        return ClaimId.of(id)
                .filter(c -> isThere(c.report()))
                .flatMap(c -> report(c.report()).claims().stream()
                        .filter(claim -> claim.id().text().equals(id))
                        .reduce((first, second) -> second));
    }

    /** The outlets, with what stands for one where a report needs it. */
    Collection<Outlet> allOutlets() {
        Map<OutletId, Outlet> all = new LinkedHashMap<>(outlets.get());
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
    List<Text> resting() {
        return Stream.of(reads.questions, reads.briefings, reads.pages)
                .flatMap(kind -> kind.ids().values().stream().map(path -> new Text(kind, path)))
                .toList();
    }

    /** Says, within a revision, that a private copy of a page may be another one. */
    void outdateSnapshots() {
        overlaps.outdate();
        data.outdate();
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

    /** Resolves what a text is about, but for what depends on claims. */
    boolean resolve(Text text) {
        if (text.kind() == reads.briefings) {
            briefings.of(text.path());
        }
        uses.of(text);
        return true;
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

    private boolean isThere(ReportId id) {
        return reads.reports.path(id.text()).isPresent();
    }

    /** A report, if there is one of that id. */
    Optional<Report> known(ReportId id) {
        return isThere(id) ? Optional.of(report(id)) : Optional.empty();
    }

    /** The finding on a question, if there is one of that id. */
    Optional<Finding> found(QuestionId id) {
        return reads.questions.path(id.text()).isPresent() ? Optional.of(finding(id)) : Optional.empty();
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

    /** An entity. */
    Optional<Entity> entity(EntityId id) {
        return entity.of(id);
    }

    /** Works cited but not annotated, by id. */
    Map<String, Citation> references() {
        return references.get();
    }

    /** The entities, by id. */
    Map<EntityId, Entity> entities() {
        return entities.get();
    }

    /** The events, by id. */
    Map<EventId, Event> events() {
        return events.get();
    }

    /** An outlet, or what stands for one. */
    Optional<Outlet> outlet(OutletId id) {
        return outlet.of(id).or(() -> resolver.substitute(id));
    }

    /** Whether there is a thing of that id. */
    boolean knows(Mention.Kind kind, String id) {
        return known.of(kind).contains(id);
    }

    /** The ids of things of a kind, to find the one that is meant. */
    Spellings spellings(Mention.Kind kind) {
        return spelled.of(kind);
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

    /** The finding on a question that there is. */
    Finding finding(QuestionId id) {
        return findings.of(id);
    }

    /** How values compare. */
    Reconciler reconciler() {
        return new Reconciler(
                        policy.get(),
                        new EntityGraph(containment.get(), entity::of),
                        events.get(),
                        new LookedUp<>(this::source, Map::of))
                .overlapping(texts.get());
    }

    /** A text of the content. */
    record Text(Reads.Kind<?> kind, String path) {

        Prose prose() {
            return kind.draft(path).prose();
        }
    }

    /** What there is besides a file, looked up where it is needed. */
    private final class Around implements Surroundings {

        @Override
        public Optional<Outlet> outlet(OutletId id) {
            return outlet.of(id);
        }

        @Override
        public boolean isEntity(EntityId id) {
            return entity.of(id).isPresent();
        }

        @Override
        public boolean isEvent(EventId id) {
            return events.get().containsKey(id);
        }

        @Override
        public Set<EntityId> entities(String word) {
            return meant.of(word);
        }

        @Override
        public Spellings names() {
            return spelledNames.get();
        }

        @Override
        public Spellings origins() {
            return spelledOrigins.get();
        }

        @Override
        public Optional<Question> question(QuestionId id) {
            return questions.of(id);
        }

        @Override
        public Spellings questions() {
            return spelledQuestions.get();
        }

        @Override
        public boolean isReport(ReportId id) {
            return isThere(id);
        }

        @Override
        public Optional<Claim> claim(String id) {
            return Newsroom.this.claim(id);
        }

        @Override
        public Spellings claims() {
            return spelledClaims.get();
        }

        @Override
        public boolean knows(Mention.Kind kind, String id) {
            return known.of(kind).contains(id) || reads.incomplete().contains(kind);
        }

        @Override
        public Spellings ids(Mention.Kind kind) {
            return spelled.of(kind);
        }

        @Override
        public boolean isStatic(String path) {
            return reads.isStatic(path);
        }

        @Override
        public List<String> statics() {
            return reads.statics.get();
        }
    }
}
