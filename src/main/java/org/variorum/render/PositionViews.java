package org.variorum.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.Cutoffs;
import org.variorum.model.Finding;
import org.variorum.model.Lineage;
import org.variorum.model.Position;
import org.variorum.model.Quotation;
import org.variorum.model.Reconciliation;
import org.variorum.model.Report;
import org.variorum.render.view.ChipView;
import org.variorum.render.view.FoldView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.PieceView;
import org.variorum.render.view.PositionView;
import org.variorum.render.view.ReconciliationView;
import org.variorum.render.view.StatementView;
import org.variorum.render.view.VoiceView;
import org.variorum.site.Library;
import org.variorum.site.Site;
import org.variorum.site.Standing;
import org.variorum.site.Standings;

/** The positions on a question, side by side: who says what, in which words, via whom. Immutable. */
final class PositionViews {

    private final Site site;
    private final Library library;
    private final Cutoffs cutoffs;
    private final DateViews dates;
    private final Naming naming;
    private final References references;
    private final FindingViews findings;
    private final Voices voices;
    private final StepSentences steps;

    PositionViews(
            Site site,
            Cutoffs cutoffs,
            Naming naming,
            References references,
            FindingViews findings,
            Voices voices,
            StepSentences steps) {
        this.site = site;
        this.cutoffs = cutoffs;
        this.library = site.library();
        this.dates = DateViews.of(library);
        this.naming = naming;
        this.references = references;
        this.findings = findings;
        this.voices = voices;
        this.steps = steps;
    }

    ReconciliationView of(Finding finding) {
        Reconciliation reconciliation = finding.reconciliation();
        List<Integer> positions =
                IntStream.range(0, reconciliation.positions().size()).boxed().toList();
        long reports = library.claimsOn(finding.question().id()).stream()
                .map(Claim::source)
                .distinct()
                .count();
        return new ReconciliationView(
                findings.of(finding),
                Cuts.fold(positions, cutoffs.positions(), i -> position(i, finding)),
                reconciliation.commonGround().map(steps::ground),
                Cuts.first(voices.sentences(finding), cutoffs.copies(), Function.identity()),
                reconciliation.lineages().size(),
                Math.toIntExact(reports));
    }

    /** What the desk says of a position. */
    private Optional<ChipView> ruling(Standings standings, int index) {
        return standings.ruling(index).map(r -> Texts.chip(r, site.info().label(r)));
    }

    private static String role(String played, Optional<String> given) {
        return Texts.words(played)
                + given.map(g -> ", called " + Texts.words(g) + " here").orElse("");
    }

    private PositionView position(int index, Finding finding) {
        Position position = finding.reconciliation().positions().get(index);
        Optional<Standings> standings = library.standings(finding.question().id());
        List<Claim> claims = position.claims().stream()
                .flatMap(id -> library.claim(id).stream())
                .toList();
        return new PositionView(
                index + 1,
                position.value().map(findings::value).orElse("No answer given"),
                position.value().flatMap(FindingViews::path),
                position.role().map(r -> role(r, position.movedFrom())),
                findings.scope(position.scope()),
                standings.flatMap(s -> ruling(s, index)),
                Texts.chip(standings.map(s -> s.of(index)).orElse(Standing.NOT_COMPARED)),
                voices(claims, position, finding.reconciliation().lineages()),
                Math.toIntExact(claims.stream().map(Claim::source).distinct().count()));
    }

    private FoldView<VoiceView> voices(List<Claim> claims, Position position, List<Lineage> lineages) {
        Map<Optional<Lineage>, List<Claim>> byLineage = new LinkedHashMap<>();
        for (Claim claim : claims) {
            byLineage
                    .computeIfAbsent(Voices.of(claim, position, lineages), k -> new ArrayList<>())
                    .add(claim);
        }
        return Cuts.fold(List.copyOf(byLineage.entrySet()), cutoffs.voices(), e -> voice(e.getKey(), e.getValue()));
    }

    private VoiceView voice(Optional<Lineage> lineage, List<Claim> claims) {
        Optional<String> sentence = lineage.filter(l -> claims.size() > 1)
                .map(l -> "One voice, " + Texts.count(claims.size(), "statement", "statements") + ". Origin: "
                        + naming.actor(l.origin()).text() + ".");
        return new VoiceView(
                sentence,
                lineage.map(l -> l.best().name()).orElse(""),
                Cuts.fold(
                        claims.stream().flatMap(c -> said(c).stream()).toList(),
                        cutoffs.statements(),
                        said -> statement(said.claim(), said.report())));
    }

    /** A claim and the report that makes it. */
    private record Said(Claim claim, Report report) {}

    private Optional<Said> said(Claim claim) {
        return library.report(claim.source()).map(report -> new Said(claim, report));
    }

    private StatementView statement(Claim claim, Report report) {
        return new StatementView(
                claim.quotation().map(Quotation::exact),
                claim.text(),
                speaker(claim),
                Texts.manner(claim.modality()),
                new LinkView(naming.outlet(report), Naming.place(claim)),
                dates.of(report.citation().issued()),
                references.letter(report),
                References.original(report.citation()),
                report.excerpt());
    }

    private Optional<String> speaker(Claim claim) {
        Optional<String> said = claim.claimant()
                .map(c -> c.equals(Actor.Named.NOBODY)
                        ? "no speaker named"
                        : "said by " + naming.inSentence(c).text());
        Optional<String> via = Optional.of(claim.via().stream()
                        .filter(v -> !claim.claimant().equals(Optional.of(v)))
                        .toList())
                .filter(v -> !v.isEmpty())
                .map(v -> "via "
                        + v.stream()
                                .map(naming::inSentence)
                                .map(PieceView::text)
                                .collect(Collectors.joining(", via ")));
        return Optional.of(Texts.join(java.util.stream.Stream.of(said.orElse(""), via.orElse("")), ", "))
                .filter(s -> !s.isEmpty());
    }
}
