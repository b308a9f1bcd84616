package org.variorum.site;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Corpus;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Finding;
import org.variorum.model.FindingUse;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SiteInfo.Person;
import org.variorum.words.PlainNames;
import org.variorum.words.Wording;
import org.variorum.words.bundle.Languages;

/** Everything that pages refer to, by id. Immutable after construction. */
public final class Library {

    private final Corpus corpus;
    private final Map<QuestionId, Finding> findings;
    private final Map<QuestionId, Standings> standings = new HashMap<>();
    private final Map<String, Work> works;
    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private final List<Event> events;
    private final Wording values;
    private final Bibliography bibliography;
    private final Map<String, String> entries;

    /** The content with its findings, which are by question id. */
    Library(Corpus corpus, Map<QuestionId, Finding> findings) {
        this.corpus = corpus;
        this.findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
        works = works(corpus);
        corpus.reports().forEach(r -> r.claims().forEach(c -> claims.put(c.id(), c)));
        findings.forEach((id, f) -> standings.put(id, new Standings(f)));
        events = corpus.events().values().stream()
                .sorted(Comparator.comparing((Event e) -> e.when().date()).thenComparing(Event::id))
                .toList();
        values =
                new Wording(Languages.of(corpus.site().language()), new PlainNames(corpus.entities(), corpus.events()));
        bibliography = new Bibliography(
                works.values(), w -> w.report().flatMap(r -> outlet(r.outlet())).map(Outlet::name));
        entries = bibliography.places();
    }

    /** Works by their keys, in the order of these. */
    private static Map<String, Work> works(Corpus corpus) {
        Map<String, Work> sorted = new TreeMap<>();
        corpus.references().values().forEach(c -> sorted.put(c.id(), new Work(c, Optional.empty())));
        corpus.reports().forEach(r -> sorted.put(r.citation().id(), new Work(r.citation(), Optional.of(r))));
        return new LinkedHashMap<>(sorted);
    }

    /** All findings, in the order of the content. */
    public Collection<Finding> findings() {
        return findings.values();
    }

    /** The finding on a question. */
    public Optional<Finding> finding(QuestionId question) {
        return Optional.ofNullable(findings.get(question));
    }

    /** How the claims on a question stand to its answer. */
    public Optional<Standings> standings(QuestionId question) {
        return Optional.ofNullable(standings.get(question));
    }

    /** How a claim fared; empty where its question is not known. */
    public Optional<Fate> fate(Claim claim) {
        return finding(claim.question())
                .flatMap(f -> standings(claim.question())
                        .map(s -> new Fate(claim, f, s.of(claim.id()), s.ruling(claim.id()))));
    }

    /** All works, by key. */
    public Collection<Work> works() {
        return Collections.unmodifiableCollection(works.values());
    }

    /** The work with that citation key. */
    public Optional<Work> work(String key) {
        return Optional.ofNullable(works.get(key));
    }

    /** The page of the bibliography on which a work stands. */
    public String entry(Work work) {
        return entries.getOrDefault(work.key(), Paths.BIBLIOGRAPHY);
    }

    /** All works, as they are printed. */
    Bibliography bibliography() {
        return bibliography;
    }

    /** The report with that id. */
    public Optional<Report> report(ReportId id) {
        return work(id.text()).flatMap(Work::report);
    }

    /** The claim with that id. */
    public Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** The passages that rest on findings, by file and place. */
    public List<FindingUse> uses() {
        return corpus.uses();
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
        return Optional.ofNullable(corpus.outlets().get(id));
    }

    /** The entity with that id. */
    public Optional<Entity> entity(EntityId id) {
        return Optional.ofNullable(corpus.entities().get(id));
    }

    /** The event with that id. */
    public Optional<Event> event(EventId id) {
        return Optional.ofNullable(corpus.events().get(id));
    }

    /** What happened, by date, then by id. */
    public List<Event> events() {
        return events;
    }

    /** The author or editor with that id. */
    public Optional<Person> person(String id) {
        return Optional.ofNullable(corpus.site().people().get(id));
    }

    /** The names of authors or editors; an id that is nobody's stands for itself. */
    public List<String> names(List<String> people) {
        return people.stream()
                .map(id -> person(id).map(Person::name).orElse(id))
                .toList();
    }

    /** How values are put in the language of the site, with the names of its entities and events. */
    public Wording values() {
        return values;
    }
}
