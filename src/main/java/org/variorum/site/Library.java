package org.variorum.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.data.FindingJson;
import org.variorum.diagnostic.Location;
import org.variorum.model.Briefing;
import org.variorum.model.Citation;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Correction;
import org.variorum.model.Decision;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Evidence;
import org.variorum.model.Finding;
import org.variorum.model.FindingUse;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.Prose;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SiteInfo.Person;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.styles.Style;
import org.variorum.words.PlainNames;
import org.variorum.words.Wording;
import org.variorum.words.bundle.Languages;

/** Everything that pages refer to, by id. Safe for use by several threads. */
public final class Library {

    private final Recall recall;
    private final Holdings holdings;
    private final Backlinks backlinks;
    private final Fact<Wording> values;
    private final Fact<Optional<String>> style;
    private final Fact<List<QuestionId>> questions;
    private final Rule<QuestionId, Optional<Standings>> standings;
    private final Rule<QuestionId, FindingFace> findingFaces;
    private final Rule<QuestionId, FindingSummary> summaries;
    private final Rule<QuestionId, String> published;
    private final Rule<QuestionId, Set<String>> drawnOn;
    private final Rule<QuestionId, Fares> fares;
    private final Rule<ReportId, ReportFace> reportFaces;
    private final Rule<QuestionId, List<Correction>> corrections;
    private final Rule<QuestionId, Optional<LocalDate>> firstDecided;
    private final Rule<QuestionId, List<String>> deciders;
    private final Fact<List<Event>> events;
    private final Fact<List<String>> keys;
    private final Rule<String, Bibliography.Filed> filed;
    private final Rule<String, Citation> citation;
    private final Fact<Bibliography> bibliography;
    private final Fact<Map<String, String>> entries;
    private final Rule<String, String> entry;

    /** A library of these holdings. */
    Library(Recall recall, Holdings holdings, Backlinks backlinks) {
        this.recall = recall;
        this.holdings = holdings;
        this.backlinks = backlinks;
        Fact<String> language =
                recall.fact("language", Keeping.DIGEST, () -> holdings.info().language());
        values = recall.fact(
                () -> new Wording(Languages.of(language.get()), new PlainNames(holdings::entity, holdings::event)));
        style = recall.fact("style", Keeping.DIGEST, () -> holdings.info().style());
        questions = recall.fact(
                "question-ids",
                Keeping.DIGEST,
                () -> holdings.questions().stream().sorted().toList());
        standings = recall.rule(id -> finding(id).map(Standings::new));
        findingFaces = recall.rule("finding-face", Keeping.ANSWER, id -> FindingFace.of(there(id), this));
        summaries = recall.rule("finding-summary", Keeping.ANSWER, id -> FindingSummary.of(there(id)));
        published = recall.rule("published-finding", Keeping.ANSWER, id -> FindingJson.text(there(id)));
        drawnOn = recall.rule(
                "drawn-on",
                Keeping.ANSWER,
                id -> drawnOn(there(id)).stream().map(Work::key).collect(Collectors.toCollection(TreeSet::new)));
        fares = recall.rule(
                "fares", Keeping.ANSWER, id -> Fares.of(there(id), standings(id).orElseThrow()));
        reportFaces = recall.rule(
                "report-face", Keeping.ANSWER, id -> ReportFace.of(report(id).orElseThrow(), this));
        firstDecided = recall.rule("first-decided", Keeping.ANSWER, id -> FindingHistory.firstDecided(there(id)));
        deciders = recall.rule(
                "decided-by",
                Keeping.ANSWER,
                id -> there(id).decision().map(Decision::by).orElse(List.of()));
        corrections = recall.rule(
                "finding-corrections", Keeping.ANSWER, id -> FindingHistory.corrections(there(id), values.get()));
        events = recall.fact("events-by-date", Keeping.DIGEST, this::sortedEvents);
        keys = recall.fact("keys", Keeping.DIGEST, () -> keys(backlinks.cited()));
        filed = recall.rule("filed", Keeping.ANSWER, this::file);
        citation = recall.rule("citation", Keeping.ANSWER, key -> present(key).citation());
        bibliography = recall.fact(
                () -> new Bibliography(keys.get().stream().map(filed::of).toList()));
        entries = recall.fact(() -> bibliography.get().places());
        entry = recall.rule("entry", Keeping.DIGEST, key -> entries.get().getOrDefault(key, Paths.BIBLIOGRAPHY));
    }

    /** The same in another language; what lists call things stays in that of the site. */
    private Library(Library of, String language) {
        recall = of.recall;
        holdings = of.holdings;
        backlinks = of.backlinks;
        values = recall.fact(
                () -> new Wording(Languages.of(language), new PlainNames(holdings::entity, holdings::event)));
        style = of.style;
        questions = of.questions;
        standings = of.standings;
        findingFaces = of.findingFaces;
        summaries = of.summaries;
        published = of.published;
        drawnOn = of.drawnOn;
        fares = of.fares;
        reportFaces = of.reportFaces;
        corrections = of.corrections;
        firstDecided = of.firstDecided;
        deciders = of.deciders;
        events = of.events;
        keys = of.keys;
        filed = of.filed;
        citation = of.citation;
        bibliography = of.bibliography;
        entries = of.entries;
        entry = of.entry;
    }

    /** The same in a language, BCP 47. */
    Library in(String language) {
        return new Library(this, language);
    }

    private Finding there(QuestionId id) {
        return finding(id).orElseThrow(() -> new IllegalArgumentException("there is no " + id.text()));
    }

    private List<Event> sortedEvents() {
        return holdings.events().stream()
                .sorted(Comparator.comparing((Event e) -> e.when().date()).thenComparing(Event::id))
                .toList();
    }

    /** All reports, and the references that are cited: people put whole libraries beside a few articles. */
    private List<String> keys(Set<String> cited) {
        Set<String> keys = new TreeSet<>(cited);
        keys.retainAll(holdings.references().keySet());
        holdings.reports().forEach(id -> keys.add(id.text()));
        return List.copyOf(keys);
    }

    /** A work is filed under its outlet where it does not say in what it appeared. */
    private Bibliography.Filed file(String key) {
        Work work = present(key);
        return Bibliography.Filed.of(
                work, work.report().flatMap(r -> outlet(r.outlet())).map(Outlet::name));
    }

    private Work present(String key) {
        return work(key).orElseThrow(() -> new IllegalArgumentException("there is no work " + key));
    }

    /** What remembers for all that is made of it. */
    public Recall recall() {
        return recall;
    }

    /** The style of citation of the site, if it has one of those of CSL: its name. */
    public Optional<String> style() {
        return style.get();
    }

    /** A style of citation, by its name. */
    public Optional<Style> style(String name) {
        return holdings.style(name)
                .map(found -> found.dating(Languages.of(found.language()).dates()::cited));
    }

    /** All findings, by their ids. */
    public List<Finding> findings() {
        return questions.get().stream().flatMap(id -> finding(id).stream()).toList();
    }

    /** The ids of all questions, in their order: there is a finding on each. */
    public List<QuestionId> questions() {
        return questions.get();
    }

    /** Whether there is such a question. */
    public boolean asks(QuestionId question) {
        return holdings.asks(question);
    }

    /** What lists need to know of all findings, in the order of their questions. */
    public List<FindingFace> findingFaces() {
        return questions.get().stream().map(findingFaces::of).toList();
    }

    /** What lists need to know of all reports, in their order. */
    public List<ReportFace> reportFaces() {
        return holdings.reports().stream().map(reportFaces::of).toList();
    }

    /** What lists need to know of a report that there is. */
    ReportFace face(ReportId report) {
        return reportFaces.of(report);
    }

    /** SHA-256 over all findings, 64 hexadecimal digits. */
    String digest() {
        return FindingJson.digest(questions.get().stream().map(published::of).toList());
    }

    /** What the list of all questions, as data, says of one. */
    public FindingSummary summary(QuestionId question) {
        return summaries.of(question);
    }

    /** The keys of all reports and of all works that are cited, in their order. */
    public List<String> keys() {
        return keys.get();
    }

    /** The keys of the works {@linkplain #drawnOn drawn on} by the finding on a question. */
    public Set<String> keysDrawnOn(QuestionId question) {
        return drawnOn.of(question);
    }

    /** Who decided a question: ids of people. */
    List<String> deciders(QuestionId question) {
        return deciders.of(question);
    }

    /** The corrections that the finding on a question has had, oldest first. */
    public List<Correction> corrections(QuestionId question) {
        return corrections.of(question);
    }

    /** A briefing. */
    public Optional<Briefing> briefing(String id) {
        return holdings.briefing(id);
    }

    /** The corrections of all findings. */
    public Stream<HomePage.Corrected> correctedFindings() {
        return questions.get().stream()
                .flatMap(id -> corrections(id).stream()
                        .map(c -> new HomePage.Corrected(
                                findingFaces.of(id).brief(),
                                Paths.question(id),
                                firstDecided.of(id).orElse(c.date()),
                                c)));
    }

    /** The finding on a question. */
    public Optional<Finding> finding(QuestionId question) {
        return holdings.finding(question);
    }

    /** Whether sources contradict each other on a question that there is. */
    public boolean isDisputed(QuestionId question) {
        return findingFaces.of(question).disputed();
    }

    /** How the claims on a question stand to its answer. */
    public Optional<Standings> standings(QuestionId question) {
        return standings.of(question);
    }

    /** How a claim fared; empty where its question is not known. */
    public Optional<Fate> fate(Claim claim) {
        return Optional.of(claim.question())
                .filter(this::asks)
                .map(question -> fares.of(question).of(claim));
    }

    /** How they are cited, by key. */
    public List<Citation> citations() {
        return keys.get().stream().map(citation::of).toList();
    }

    /** The work with that citation key. */
    public Optional<Work> work(String key) {
        return ReportId.of(key)
                .flatMap(holdings::report)
                .map(report -> new Work(report.citation(), Optional.of(report)))
                .or(() -> holdings.reference(key).map(citation -> new Work(citation, Optional.empty())));
    }

    /** The page of the bibliography on which a work stands. */
    public String entry(Work work) {
        return entry.of(work.key());
    }

    /** All works, as they are printed. */
    Bibliography bibliography() {
        return bibliography.get();
    }

    /** How a report that there is is cited. */
    public Citation citation(ReportId report) {
        return citation.of(report.text());
    }

    /** The ids of all reports. */
    public Collection<ReportId> reports() {
        return holdings.reports();
    }

    /** All outlets. */
    public Collection<Outlet> outlets() {
        return holdings.outlets();
    }

    /** All entities. */
    public Collection<Entity> entities() {
        return holdings.entities();
    }

    /** The report with that id. */
    public Optional<Report> report(ReportId id) {
        return holdings.report(id);
    }

    /** How the block quotations in a file that cite works stand to our copies of these, by where they begin. */
    public Map<Location, Evidence.Checked> quoted(String path) {
        return holdings.quoted(path);
    }

    /** The claim with that id. */
    public Optional<Claim> claim(ClaimId id) {
        return holdings.claim(id);
    }

    /** The text of a briefing. */
    public Prose body(Briefing briefing) {
        return holdings.body(briefing.id());
    }

    /** The keys of works that a briefing lists without citing them. */
    public List<String> listed(Briefing briefing) {
        return backlinks.listed(briefing);
    }

    /** The passages in a file that rest on findings, by their places. */
    public List<FindingUse> uses(String path) {
        return holdings.uses(path);
    }

    /** The claims on a question, in file order. */
    public List<Claim> claimsOn(QuestionId question) {
        return finding(question).stream()
                .flatMap(f -> f.reconciliation().positions().stream())
                .flatMap(p -> p.claims().stream())
                .flatMap(id -> claim(id).stream())
                .toList();
    }

    /** The works that speak to a question, those that they name as speaking, and what these copy, by key. */
    public List<Work> drawnOn(Finding finding) {
        Map<String, Work> drawn = new TreeMap<>();
        for (Claim claim : claimsOn(finding.question().id())) {
            draw(claim.source(), drawn);
            Claim.Attribution said = claim.attribution();
            Stream.concat(said.claimant().stream(), said.via().stream())
                    .filter(ReportId.class::isInstance)
                    .forEach(report -> draw((ReportId) report, drawn));
        }
        return List.copyOf(drawn.values());
    }

    private void draw(ReportId first, Map<String, Work> drawn) {
        Optional<ReportId> next = Optional.of(first);
        while (next.isPresent()) {
            Optional<Work> work = work(next.get().text()).filter(w -> drawn.putIfAbsent(w.key(), w) == null);
            next = work.flatMap(Work::report).flatMap(r -> r.source().via());
        }
    }

    /** The outlet with that id. */
    public Optional<Outlet> outlet(OutletId id) {
        return holdings.outlet(id);
    }

    /** The entity with that id. */
    public Optional<Entity> entity(EntityId id) {
        return holdings.entity(id);
    }

    /** The event with that id. */
    public Optional<Event> event(EventId id) {
        return holdings.event(id);
    }

    /** What happened, by date, then by id. */
    public List<Event> events() {
        return events.get();
    }

    /** Those of them that a timeline shows. */
    public List<Event> events(EventFilter filter) {
        return events.get().stream()
                .filter(event -> holdings.shows(filter, event))
                .toList();
    }

    /** The author or editor with that id. */
    public Optional<Person> person(String id) {
        return Optional.ofNullable(holdings.info().people().get(id));
    }

    /** The names of authors or editors; an id that is nobody's stands for itself. */
    public List<String> names(List<String> people) {
        List<String> names = new ArrayList<>();
        people.forEach(id -> names.add(person(id).map(Person::name).orElse(id)));
        return names;
    }

    /** How values are put in the language of the site, with the names of its entities and events. */
    public Wording values() {
        return values.get();
    }
}
