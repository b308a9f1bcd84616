package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Answer;
import org.variorum.model.Citation;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Decision;
import org.variorum.model.Edtf;
import org.variorum.model.Finding;
import org.variorum.model.Name;
import org.variorum.model.Position;
import org.variorum.model.Quotation;
import org.variorum.model.Reconciliation;
import org.variorum.model.Report;
import org.variorum.model.Words;
import org.variorum.render.Json.Members;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.site.ReportPage;
import org.variorum.site.Site;
import org.variorum.site.Standings;
import org.variorum.site.Work;

/**
 * {@code claims.json}: everything that the site says of claims, as data. Its members are stable; new ones may join them.
 *
 * <ul>
 *   <li>{@code format}: 1, raised when a member changes its meaning
 *   <li>{@code site}: title, language, licence, url
 *   <li>{@code generated-from}: SHA-256 over all findings; equal hashes, equal findings
 *   <li>{@code questions}: each with its finding (the desk's, else the rules'), what the rules say, the positions with
 *       their claims, the relations between claims, the lineages, the tally, and what the finding hangs on
 *   <li>{@code claims}: each with its source, typed value, scope, speaker and words; {@code path} leads to its place
 *   <li>{@code sources}: each with its citation, outlet, letter, and what it copies
 * </ul>
 */
final class ClaimsJson {

    private final Site site;
    private final Library library;
    private final StepSentences steps;

    ClaimsJson(Site site) {
        this.site = site;
        this.library = site.library();
        this.steps = new StepSentences(library.values(), ClaimId::text);
    }

    String text() {
        List<Report> reports =
                site.pages(ReportPage.class).stream().map(ReportPage::report).toList();
        return Json.indented(new Members()
                .put("format", 1)
                .put(
                        "site",
                        new Members()
                                .put("title", site.info().title())
                                .put("language", site.info().language())
                                .put("licence", site.info().licence())
                                .put("url", site.baseUrl())
                                .map())
                .put("generated-from", site.contentHash())
                .put(
                        "questions",
                        library.findings().stream().map(this::question).toList())
                .put(
                        "claims",
                        reports.stream()
                                .flatMap(r -> r.claims().stream())
                                .map(this::claim)
                                .toList())
                .put("sources", library.works().stream().map(this::source).toList())
                .map());
    }

    private Map<String, Object> question(Finding finding) {
        Reconciliation rules = finding.reconciliation();
        return new Members()
                .put("id", finding.question().id())
                .put("path", Paths.question(finding.question().id()))
                .put("question", finding.question().text())
                .put("expects", Words.of(finding.question().expects()))
                .put("subject", finding.question().subject())
                .put("finding", finding(finding))
                .put("rules", rules(rules))
                .put("positions", positions(finding))
                .put(
                        "relations",
                        rules.comparisons().stream()
                                .map(c -> ReconciliationJson.relation(c, ClaimId::text, steps))
                                .toList())
                .put(
                        "lineages",
                        rules.lineages().stream()
                                .map(ReconciliationJson::lineage)
                                .toList())
                .put(
                        "tally",
                        rules.tally().stream().map(ReconciliationJson::count).toList())
                .put(
                        "fragility",
                        rules.fragility().stream()
                                .map(l -> ReconciliationJson.loss(l, library.values()))
                                .toList())
                .map();
    }

    private Map<String, Object> finding(Finding finding) {
        return new Members()
                .put("verdict", Words.of(finding.verdict()))
                .put("confidence", Words.of(finding.confidence()))
                .put("status", Words.of(finding.status()))
                .put("answer", finding.answer().map(this::answer).orElse(List.of()))
                .put("decided", finding.decision().flatMap(Decision::decided).map(Object::toString))
                .putAll("by", finding.decision().map(Decision::by).orElse(List.of()))
                .put("note", finding.decision().flatMap(Decision::note))
                .put("open", finding.decision().flatMap(Decision::open))
                .map();
    }

    private Map<String, Object> rules(Reconciliation rules) {
        return new Members()
                .put("verdict", Words.of(rules.verdict()))
                .put("because", rules.because().stream().map(Words::of).toList())
                .put("confidence", Words.of(rules.confidence()))
                .put("answer", rules.answer().map(this::answer).orElse(List.of()))
                .put("common-ground", rules.commonGround().map(steps::ground))
                .put("hash", rules.hash())
                .map();
    }

    private List<Map<String, Object>> answer(Answer answer) {
        return ReconciliationJson.answer(answer, library.values());
    }

    private List<Map<String, Object>> positions(Finding finding) {
        Optional<Standings> standings = library.standings(finding.question().id());
        List<Map<String, Object>> positions = new ArrayList<>();
        for (Position position : finding.reconciliation().positions()) {
            int index = positions.size();
            positions.add(ReconciliationJson.scoped(
                            new Members()
                                    .put("text", position.value().map(library.values()::of))
                                    .put("value", position.value().map(ValueJson::of))
                                    .put("role", position.role()),
                            position.scope())
                    .put("standing", standings.map(s -> Words.of(s.of(index))))
                    .put("ruling", standings.flatMap(s -> s.ruling(index)).map(Words::of))
                    .put("claims", position.claims())
                    .put("lineages", ReconciliationJson.texts(position.lineages()))
                    .map());
        }
        return positions;
    }

    private Map<String, Object> claim(Claim claim) {
        return ReconciliationJson.scoped(
                        new Members()
                                .put("id", claim.id())
                                .put("path", Naming.place(claim))
                                .put("question", claim.question())
                                .put("source", claim.source())
                                .put("text", claim.value().map(library.values()::of))
                                .put("value", claim.value().map(ValueJson::of))
                                .put("role", claim.role())
                                .put("speaker-role", claim.speakerRole()),
                        claim.scope())
                .put("modality", Words.of(claim.modality()))
                .put("claimant", claim.claimant())
                .putAll("via", claim.via())
                .put("as-of", claim.asOf().map(Edtf::text))
                .put("corrects", claim.corrects())
                .put("quote", claim.quotation().map(Quotation::exact))
                .put("words", claim.text())
                .map();
    }

    private Map<String, Object> source(Work work) {
        Citation c = work.citation();
        Optional<Report> report = work.report();
        return new Members()
                .put("id", c.id())
                .put("path", report.map(r -> Paths.report(r.id())))
                .put("type", c.type())
                .put("title", c.title())
                .putAll("author", c.authors().stream().map(Name::full).toList())
                .put("container-title", c.container())
                .put("issued", c.issued().map(Edtf::text))
                .put("URL", c.url())
                .put("archive", c.archive())
                .put("language", c.language())
                .put("outlet", report.map(Report::outlet))
                .put("kind", report.map(r -> Words.of(r.source().kind())))
                .put("letter", report.map(r -> r.source().reliability().name()))
                .put("copies", report.flatMap(r -> r.source().via()))
                .map();
    }
}
