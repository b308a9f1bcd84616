package org.variorum.render;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.data.Captions;
import org.variorum.data.ClaimJson;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.data.ReconciliationJson;
import org.variorum.model.Answer;
import org.variorum.model.Citation;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Cutoffs;
import org.variorum.model.Decision;
import org.variorum.model.Edtf;
import org.variorum.model.Finding;
import org.variorum.model.Name;
import org.variorum.model.Position;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Quotation;
import org.variorum.model.Reconciliation;
import org.variorum.model.Report;
import org.variorum.render.part.FindingNames;
import org.variorum.render.part.Naming;
import org.variorum.site.FindingSummary;
import org.variorum.site.Library;
import org.variorum.site.Links;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.site.Standings;
import org.variorum.site.WithdrawnPage;
import org.variorum.site.Work;
import org.variorum.words.Narrator;
import org.variorum.words.Phrase;

/**
 * Everything that the site says of claims, as data: a file for each question, and {@code claims.json}, which leads to them.
 * Their members are stable; new ones may join them. {@code claims.schema.json} says what they are.
 *
 * <p>{@code claims.json}:
 *
 * <ul>
 *   <li>{@code format}: 2, raised when a member changes its meaning
 *   <li>{@code site}: title, language, licence, url
 *   <li>{@code generated-from}: SHA-256 over all findings, in canonical JSON without words and places: equal where, and only
 *       where, what the rules looked at, what came of it and what the desk decided is equal
 *   <li>{@code questions}: each with its file, its claims as a table, its verdict and the hash of what the rules looked at
 *   <li>{@code sources}: the works on which no question draws
 *   <li>{@code withdrawn}: what was published and taken away, with the day and why; left out where nothing was
 * </ul>
 *
 * <p>The file of a question depends on nothing but what it tells of:
 *
 * <ul>
 *   <li>{@code format} and {@code site}, as above
 *   <li>{@code question}: with its finding (the desk's, else the rules'), what the rules say, the positions with their
 *       claims, the relations between claims, the lineages, the tally, and what the finding hangs on
 *   <li>{@code claims}: each with its source, typed value, scope, speaker and words; {@code path} leads to its place
 *   <li>{@code sources}: each with its citation, outlet, letter, and what it copies; with those that are copied
 * </ul>
 */
final class ClaimsJson {

    private static final int FORMAT = 2;

    private final Site site;
    private final Library library;
    private final Naming naming;
    private final ReconciliationJson parts;
    private final ClaimJson claims;

    ClaimsJson(Site site) {
        this.site = site;
        this.library = site.library();
        this.naming = new Naming(library);
        Captions captions = captions(new Narrator(library.values(), Cutoffs.DEFAULT));
        this.parts = new ReconciliationJson(captions);
        this.claims = new ClaimJson(captions);
    }

    /** Claims by their ids, values and what was compared in words. */
    private Captions captions(Narrator narrator) {
        return new Captions(
                ClaimId::text,
                value -> Optional.of(library.values().of(value)),
                c -> Optional.of(narrator.operands(c).words()));
    }

    /** What leads to the files of all questions. */
    String manifest() {
        Set<String> unasked = new LinkedHashSet<>(library.keys());
        library.questions().forEach(id -> unasked.removeAll(library.keysDrawnOn(id)));
        return JsonText.published(started(Paths.SCHEMA)
                .put("generated-from", site.contentHash())
                .putAll("questions", library.questions(), this::entry)
                .putAll(
                        "sources",
                        unasked.stream()
                                .flatMap(key -> library.work(key).stream())
                                .toList(),
                        this::source)
                .putAny("withdrawn", site.withdrawn(), ClaimsJson::withdrawn)
                .json());
    }

    private static Json withdrawn(WithdrawnPage page) {
        return new JsonObject()
                .put("id", page.id())
                .put("path", page.path())
                .put("title", page.name())
                .put("date", ISO_LOCAL_DATE.format(page.withdrawal().date()))
                .put("note", page.withdrawal().note())
                .json();
    }

    /** The file of one question. */
    String file(Finding finding) {
        return JsonText.published(
                started(Links.root(Paths.data(finding.question().id())) + Paths.SCHEMA)
                        .put("question", question(finding))
                        .putAll("claims", library.claimsOn(finding.question().id()), this::claim)
                        .putAll("sources", library.drawnOn(finding), this::source)
                        .json());
    }

    private JsonObject started(String schema) {
        return new JsonObject().put("$schema", schema).put("format", FORMAT).put("site", site());
    }

    private Json entry(QuestionId question) {
        FindingSummary summary = library.summary(question);
        return new JsonObject()
                .put("id", question)
                .put("data", Paths.data(question))
                .put("table", Paths.table(question))
                .put("path", Paths.question(question))
                .put("question", summary.text())
                .put("verdict", summary.verdict())
                .put("confidence", summary.confidence())
                .put("status", summary.status())
                .put("hash", summary.hash())
                .json();
    }

    private Json site() {
        return new JsonObject()
                .put("title", site.info().title())
                .put("language", site.info().language())
                .put("licence", site.info().licence(), Json::of)
                .put("url", site.baseUrl(), Json::of)
                .json();
    }

    private Json question(Finding finding) {
        Question question = finding.question();
        Reconciliation rules = finding.reconciliation();
        Narrator narrator = new Narrator(new FindingNames(finding, library, naming).wording(), Cutoffs.DEFAULT);
        ReconciliationJson told = new ReconciliationJson(captions(narrator));
        return new JsonObject()
                .put("id", question.id())
                .put("path", Paths.question(question.id()))
                .put("question", question.text())
                .put("expects", question.expects())
                .put("subject", question.subject(), subject -> Json.of(subject.text()))
                .put("finding", finding(finding))
                .put("rules", rules(rules, narrator))
                .put("positions", positions(finding))
                .putAll("relations", rules.comparisons(Cutoffs.DEFAULT.relations()), told::comparison)
                .putAll("lineages", rules.lineages(), l -> parts.lineage(l).json())
                .putAll("tally", rules.tally(), parts::count)
                .putAll("fragility", rules.fragility(), parts::loss)
                .json();
    }

    private Json finding(Finding finding) {
        Optional<Decision> desk = finding.decision();
        return new JsonObject()
                .put("verdict", finding.verdict())
                .put("confidence", finding.confidence())
                .put("status", finding.status())
                .put("answer", answer(finding.answer()))
                .put("decided", desk.flatMap(Decision::decided).map(ISO_LOCAL_DATE::format), Json::of)
                .putAny("by", desk.map(Decision::by).orElse(List.of()), Json::of)
                .put("note", desk.flatMap(Decision::note), Json::of)
                .put("open", desk.flatMap(Decision::open), Json::of)
                .json();
    }

    private Json rules(Reconciliation rules, Narrator narrator) {
        return new JsonObject()
                .put("verdict", rules.verdict())
                .putAll("because", rules.because(), Json::of)
                .put("confidence", rules.confidence())
                .putAll("confidence-reasons", rules.conclusion().reasons(), parts::reason)
                .put("answer", answer(rules.answer()))
                .put("common-ground", ground(rules, narrator))
                .putAll("slots", rules.slots(), slot -> parts.slot(slot).json())
                .put("hash", rules.hash())
                .json();
    }

    private static String ground(Reconciliation rules, Narrator narrator) {
        return Phrase.join(" ", narrator.grounds(rules)).words();
    }

    /** An answer, which is empty where there is none. */
    private Json answer(Optional<Answer> answer) {
        return answer.map(parts::answer).orElseGet(() -> Json.array(List.<Json>of(), part -> part));
    }

    private Json positions(Finding finding) {
        Optional<Standings> standings = library.standings(finding.question().id());
        List<Json> positions = new ArrayList<>();
        for (Position position : finding.reconciliation().positions()) {
            int index = positions.size();
            positions.add(parts.position(position)
                    .put("standing", standings.map(s -> s.of(index)), Json::of)
                    .put("ruling", standings.flatMap(s -> s.ruling(index)), Json::of)
                    .json());
        }
        return Json.array(positions, position -> position);
    }

    private Json claim(Claim claim) {
        return claims.of(claim)
                .put("path", Naming.place(claim))
                .put("quote", claim.quotation().map(Quotation::exact), Json::of)
                .put("words", claim.text())
                .json();
    }

    private Json source(Work work) {
        Citation c = work.citation();
        Optional<Report> report = work.report();
        return new JsonObject()
                .put("id", c.id())
                .put("path", report.map(r -> Paths.report(r.id())), Json::of)
                .put("type", c.type())
                .put("title", c.title(), Json::of)
                .putAny("author", c.authors(), author -> Json.of(name(author)))
                .put("container-title", c.container(), Json::of)
                .put("issued", c.issued().map(Edtf::text).or(() -> c.more("issued")), Json::of)
                .putAny("editor", c.names("editor"), editor -> Json.of(name(editor)))
                .put("URL", c.url(), Json::of)
                .put("DOI", c.more("DOI"), Json::of)
                .putAny("archive", c.archives(), Json::of)
                .put("language", c.language(), Json::of)
                .put("outlet", report.map(Report::outlet), Json::of)
                .put("kind", report.map(r -> r.source().kind()), Json::of)
                .put("letter", report.map(r -> r.source().reliability().name()), Json::of)
                .put("copies", report.flatMap(r -> r.source().via()), Json::of)
                .json();
    }

    private String name(Name name) {
        return name.equals(Name.OTHERS)
                ? site.library().values().language().frame().works().others()
                : name.full();
    }
}
