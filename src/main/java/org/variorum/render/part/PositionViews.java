package org.variorum.render.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.model.Actor;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Cutoffs;
import org.variorum.model.Finding;
import org.variorum.model.Lineage;
import org.variorum.model.Position;
import org.variorum.model.Reconciliation;
import org.variorum.model.Report;
import org.variorum.model.Ruling;
import org.variorum.model.Standing;
import org.variorum.render.view.AnswerView;
import org.variorum.render.view.ChipView;
import org.variorum.render.view.FindingView;
import org.variorum.render.view.FoldView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.PositionView;
import org.variorum.render.view.ReconciliationView;
import org.variorum.render.view.SentenceView;
import org.variorum.render.view.SlotView;
import org.variorum.render.view.StatementView;
import org.variorum.render.view.VoiceView;
import org.variorum.site.Library;
import org.variorum.site.Site;
import org.variorum.site.Standings;
import org.variorum.words.LineageWords;
import org.variorum.words.Narrator;
import org.variorum.words.Phrase;
import org.variorum.words.ValueWords;

/** The positions on a question, side by side: who says what, in which words, via whom. Immutable. */
public final class PositionViews {

    private final Site site;
    private final Library library;
    private final Cutoffs cutoffs;
    private final DateViews dates;
    private final Naming naming;
    private final References references;
    private final FindingViews findings;
    private final FindingCards cards;
    private final LineageWords words;
    private final Originals originals;

    /** The positions of a site. */
    public PositionViews(
            Site site,
            Cutoffs cutoffs,
            Naming naming,
            References references,
            FindingViews findings,
            FindingCards cards) {
        this.site = site;
        this.cutoffs = cutoffs;
        this.library = site.library();
        this.dates = DateViews.of(library);
        this.naming = naming;
        this.references = references;
        this.findings = findings;
        this.cards = cards;
        this.words = library.values().language().lineages();
        this.originals = new Originals(library.values().language().frame());
    }

    /** A finding with its positions. */
    public ReconciliationView of(Finding finding) {
        return of(finding, names(finding));
    }

    /** What things are called wherever a finding is told. */
    public FindingNames names(Finding finding) {
        return findings.names(finding);
    }

    /** A finding with its positions, with the names that it has. */
    public ReconciliationView of(Finding finding, FindingNames names) {
        Reconciliation reconciliation = finding.reconciliation();
        FindingView told = cards.on(finding.question().id());
        return new ReconciliationView(
                told,
                Cuts.fold(
                        new Standings(finding).inReadingOrder(), cutoffs.positions(), i -> position(i, finding, names)),
                slots(reconciliation, names),
                Cuts.first(joined(reconciliation), cutoffs.copies(), l -> copies(l, names)),
                told.heard().voices(),
                told.heard().reports());
    }

    private List<SlotView> slots(Reconciliation rules, FindingNames names) {
        Narrator narrator = new Narrator(names.wording(), cutoffs);
        return rules.slots().stream()
                .map(slot -> new SlotView(
                        Optional.of(slot)
                                .filter(s -> rules.slots().size() > 1)
                                .flatMap(s -> findings.label(s.role(), s.scope())),
                        slot.part()
                                .map(Answer.Part::value)
                                .map(value -> new AnswerView(
                                        Optional.empty(),
                                        findings.value(value),
                                        FindingViews.path(value),
                                        Optional.empty(),
                                        slot.wider().map(narrator::wider).map(Linked::view))),
                        Chips.of(site).of(slot.verdict()),
                        findings.labels().confidence(slot.confidence()),
                        narrator.ground(slot.ground()).stream()
                                .map(Linked::view)
                                .toList()))
                .toList();
    }

    private static List<Lineage> joined(Reconciliation reconciliation) {
        return reconciliation.lineages().stream()
                .filter(l -> l.sources().size() > 1)
                .toList();
    }

    /** Who copied whom. */
    private SentenceView copies(Lineage lineage, FindingNames names) {
        return Linked.view(words.oneVoice(new Narrator(names.wording(), cutoffs).ties(lineage)));
    }

    /** What the desk says of a position. */
    private Optional<ChipView> ruling(Standings standings, int index) {
        return standings.ruling(index).map(Chips.of(site)::of);
    }

    private String role(String played, Optional<String> given) {
        String words = Texts.words(played);
        return given.map(g -> values().role(words, Texts.words(g)).words()).orElse(words);
    }

    private ValueWords values() {
        return library.values().language().values();
    }

    private PositionView position(int index, Finding finding, FindingNames names) {
        Position position = finding.reconciliation().positions().get(index);
        Optional<Standings> standings = library.standings(finding.question().id());
        List<Claim> claims = position.claims().stream()
                .flatMap(id -> library.claim(id).stream())
                .toList();
        return new PositionView(
                index + 1,
                names.wording()
                        .phrase(position)
                        .map(Phrase::words)
                        .orElseGet(() -> Texts.capital(values().none().words())),
                position.value().flatMap(FindingViews::path),
                position.role().map(r -> role(r, position.movedFrom())),
                findings.scope(position.scope()),
                standings.flatMap(s -> ruling(s, index)),
                Chips.of(site).of(standings.map(s -> s.of(index)).orElse(Standing.NOT_COMPARED)),
                voices(claims, position, names, uncounted(finding.reconciliation())),
                Math.toIntExact(claims.stream().map(Claim::source).distinct().count()));
    }

    /** Which claims weigh nothing, and why. */
    private Function<ClaimId, Optional<ChipView>> uncounted(Reconciliation rules) {
        Set<ClaimId> garbled = rules.garbled();
        Set<ClaimId> withdrawn = rules.withdrawn();
        return id -> garbled.contains(id)
                ? Optional.of(Chips.of(site).of(Ruling.GARBLED))
                : Optional.of(Ruling.WITHDRAWN)
                        .filter(r -> withdrawn.contains(id))
                        .map(Chips.of(site)::of);
    }

    private FoldView<VoiceView> voices(
            List<Claim> claims,
            Position position,
            FindingNames names,
            Function<ClaimId, Optional<ChipView>> uncounted) {
        Map<Optional<Lineage>, List<Claim>> byLineage = new LinkedHashMap<>();
        for (Claim claim : claims) {
            byLineage
                    .computeIfAbsent(names.lineage(claim, position), k -> new ArrayList<>())
                    .add(claim);
        }
        return Cuts.fold(
                List.copyOf(byLineage.entrySet()),
                cutoffs.voices(),
                e -> voice(e.getKey(), e.getValue(), names, uncounted));
    }

    private VoiceView voice(
            Optional<Lineage> lineage,
            List<Claim> claims,
            FindingNames names,
            Function<ClaimId, Optional<ChipView>> uncounted) {
        Optional<String> sentence = lineage.filter(l -> claims.size() > 1)
                .map(l -> words.statements(claims.size(), Phrase.of(names.lineage(l.id())))
                        .words());
        return new VoiceView(
                sentence,
                lineage.map(l -> l.best().name()).orElse(""),
                Cuts.fold(
                        claims.stream().flatMap(c -> said(c).stream()).toList(),
                        cutoffs.statements(),
                        said -> statement(
                                said.claim(),
                                said.report(),
                                uncounted.apply(said.claim().id()))));
    }

    /** A claim and the report that makes it. */
    private record Said(Claim claim, Report report) {}

    private Optional<Said> said(Claim claim) {
        return library.report(claim.source()).map(report -> new Said(claim, report));
    }

    private StatementView statement(Claim claim, Report report, Optional<ChipView> uncounted) {
        return new StatementView(
                QuoteViews.of(claim, report.citation().language(), values()),
                claim.text(),
                speaker(claim),
                findings.labels().manner(claim.modality()),
                new LinkView(naming.outlet(report), Naming.place(claim)),
                dates.of(report.citation().issued()),
                references.letter(report),
                originals.of(report.citation()),
                report.excerpt(),
                uncounted);
    }

    private Optional<String> speaker(Claim claim) {
        List<Phrase> remarks = new ArrayList<>();
        claim.claimant().map(this::saidBy).ifPresent(remarks::add);
        List<Phrase> via = claim.via().stream()
                .filter(v -> !claim.claimant().equals(Optional.of(v)))
                .map(naming::actor)
                .map(Phrase::of)
                .toList();
        Optional.of(via).filter(v -> !v.isEmpty()).map(words::via).ifPresent(remarks::add);
        return Optional.of(
                        Phrase.join(library.values().language().frame().layout().comma(), remarks)
                                .words())
                .filter(s -> !s.isEmpty());
    }

    private Phrase saidBy(Actor claimant) {
        return claimant.equals(Actor.Named.NOBODY)
                ? words.unattributed()
                : words.saidBy(Phrase.of(naming.actor(claimant)));
    }
}
