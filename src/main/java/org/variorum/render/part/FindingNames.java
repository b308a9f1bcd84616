package org.variorum.render.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.Finding;
import org.variorum.model.Lineage;
import org.variorum.model.LineageId;
import org.variorum.model.OutletId;
import org.variorum.model.Position;
import org.variorum.model.Reconciliation;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.site.Library;
import org.variorum.words.LineageWords;
import org.variorum.words.NameBook;
import org.variorum.words.Phrase;
import org.variorum.words.Piece;
import org.variorum.words.Wording;

/**
 * What things are called wherever one finding is told: a claim by the outlet of its report, with the date or the value where
 * that alone would not tell it apart, and a voice by its origin. One thing has one name, which is made when it is first
 * called. Safe for use by several threads.
 */
public final class FindingNames implements NameBook {

    private final Naming naming;
    private final Library library;
    private final Wording wording;
    private final Map<OutletId, Integer> reportsOf = new HashMap<>();
    private final Map<List<Object>, Integer> daysOf = new HashMap<>();
    private final Map<ReportId, Integer> claimsOf = new HashMap<>();
    private final Map<String, List<ReportId>> namesakes = new HashMap<>();
    private final Map<LineageId, Lineage> lineages = new LinkedHashMap<>();
    private final Map<String, Integer> voicesOf = new HashMap<>();
    private final Set<ReportId> speaking;
    private final Wording told;
    private final Shared<ReportId, Piece> reports;
    private final Shared<ClaimId, Piece> claims;
    private final Shared<LineageId, Piece> voices;
    private final Shared<Actor, Piece> actors;

    /** The names wherever one finding is told. */
    public FindingNames(Finding finding, Library library, Naming naming) {
        this.naming = naming;
        this.library = library;
        this.wording = library.values();
        this.reports = new Shared<>(library.recall(), id -> id, this::made);
        this.claims = new Shared<>(library.recall(), id -> id, this::made);
        this.voices = new Shared<>(library.recall(), id -> id, this::made);
        this.actors = new Shared<>(library.recall(), actor -> actor, NameBook.super::actor);
        this.told = new Wording(wording.language(), this);
        List<Claim> all = library.claimsOn(finding.question().id());
        all.forEach(c -> claimsOf.merge(c.source(), 1, Integer::sum));
        claimsOf.keySet().stream().flatMap(id -> library.report(id).stream()).forEach(this::count);
        claimsOf.keySet().stream()
                .sorted()
                .flatMap(id -> library.report(id).stream())
                .forEach(r -> namesakes
                        .computeIfAbsent(plain(r), k -> new ArrayList<>())
                        .add(r.id()));
        Set<ClaimId> garbled = finding.reconciliation().garbled();
        speaking = all.stream()
                .map(Claim::id)
                .filter(id -> !garbled.contains(id))
                .map(ClaimId::report)
                .collect(Collectors.toSet());
        finding.reconciliation().lineages().forEach(l -> lineages.put(l.id(), l));
        lineages.values().forEach(l -> voicesOf.merge(origin(l).words(), 1, Integer::sum));
    }

    private void count(Report report) {
        reportsOf.merge(report.outlet(), 1, Integer::sum);
        report.citation()
                .issued()
                .flatMap(Edtf::day)
                .ifPresent(day -> daysOf.merge(List.of(report.outlet(), day), 1, Integer::sum));
    }

    /** The language, with these names. */
    public Wording wording() {
        return told;
    }

    @Override
    public Piece claim(ClaimId id) {
        return claims.of(id);
    }

    private Piece made(ClaimId id) {
        Phrase report = Phrase.of(report(id.report()).words());
        Optional<Phrase> value = Optional.of(id)
                .filter(c -> claimsOf.getOrDefault(c.report(), 1) > 1)
                .flatMap(library::claim)
                .flatMap(claim -> claim.value())
                .map(wording::phrase);
        Phrase name =
                value.map(v -> wording.language().pairs().claim(report, v)).orElse(report);
        return new Piece.ToClaim(id, name.words());
    }

    /** The outlet, with the date where several of its reports speak to the question. */
    @Override
    public Piece report(ReportId id) {
        return reports.of(id);
    }

    @Override
    public Piece actor(Actor actor) {
        return actors.of(actor);
    }

    private Piece made(ReportId id) {
        return library.report(id)
                .<Piece>map(r -> new Piece.ToReport(id, named(r)))
                .orElseGet(() -> words(id.text()));
    }

    /** With a number where even the date does not tell it from another report of the outlet. */
    private String named(Report report) {
        List<ReportId> alike = namesakes.getOrDefault(plain(report), List.of());
        return alike.size() > 1 ? dated(report, Optional.of(alike.indexOf(report.id()) + 1)) : plain(report);
    }

    private String plain(Report report) {
        return reportsOf.getOrDefault(report.outlet(), 1) > 1 ? dated(report, Optional.empty()) : naming.outlet(report);
    }

    /** With the day, or all that is known of its date where another report of the outlet is of the same day. */
    private String dated(Report report, Optional<Integer> number) {
        DateViews dates = new DateViews(wording.language().dates());
        Optional<LocalDate> day = report.citation().issued().flatMap(Edtf::day);
        boolean alone = day.isPresent() && daysOf.getOrDefault(List.of(report.outlet(), day.get()), 1) == 1;
        String date = alone
                ? dates.day(day.get())
                : report.citation().issued().map(dates.words()::date).orElseGet(dates.words()::undated);
        return wording.language()
                .lineages()
                .dated(Phrase.of(naming.outlet(report)), Phrase.of(date), number)
                .words();
    }

    @Override
    public Piece outlet(OutletId id) {
        return library.outlet(id)
                .<Piece>map(o -> new Piece.ToOutlet(id, o.name()))
                .orElseGet(() -> words(id.text()));
    }

    @Override
    public Piece entity(EntityId id) {
        return wording.names().entity(id);
    }

    @Override
    public Piece event(EventId id) {
        return wording.names().event(id);
    }

    /** The origin; where two voices of the question have one origin, with the report through which each is heard. */
    @Override
    public Piece lineage(LineageId id) {
        return voices.of(id);
    }

    private Piece made(LineageId id) {
        return find(id).<Piece>map(l ->
                        new Piece.ToLineage(id, voicesOf.getOrDefault(origin(l).words(), 1) > 1 ? apart(l) : origin(l)))
                .orElseGet(() -> words(id.text()));
    }

    /** The voice with that id. */
    public Optional<Lineage> find(LineageId id) {
        return Optional.ofNullable(lineages.get(id));
    }

    /** The voice to which a claim of a position belongs; empty where it gives no value. */
    Optional<Lineage> lineage(Claim claim, Position position) {
        return lineages.values().stream()
                .filter(l -> position.lineages().contains(l.id()) && l.sources().contains(claim.source()))
                .findFirst();
    }

    /** A voice with what makes it one: how many reports it has, or through whom it is heard. */
    public Phrase voice(Lineage lineage) {
        Phrase name = Phrase.of(lineage(lineage.id()));
        LineageWords words = wording.language().lineages();
        if (lineage.sources().size() > 1) {
            return words.named(name, lineage.sources().size());
        }
        Phrase report = Phrase.of(first(lineage).words());
        return voicesOf.getOrDefault(origin(lineage).words(), 1) > 1
                        || report.words().equals(name.words())
                ? name
                : words.through(name, report);
    }

    /** A voice that speaks for a position, with how many of its reports say just that: the others do not. */
    public Phrase supporter(Lineage lineage, Position position) {
        int saying = saying(lineage, Stream.of(position));
        return saying == 0 ? voice(lineage) : voice(lineage, saying);
    }

    /**
     * A voice that speaks against a position, with how many of its reports do: the others speak of something else. Without its
     * reports where one of them, garbling, says just that.
     */
    public Phrase opponent(Lineage lineage, int position, Reconciliation rules) {
        List<Position> positions = rules.positions();
        int against = saying(
                lineage,
                IntStream.range(0, positions.size())
                        .filter(other -> rules.relation(position, other).isConflict())
                        .mapToObj(positions::get));
        boolean garbling = saying(lineage, Stream.of(positions.get(position))) > 0;
        return garbling ? Phrase.of(lineage(lineage.id())) : against == 0 ? voice(lineage) : voice(lineage, against);
    }

    private Phrase voice(Lineage lineage, int reports) {
        int all = lineage.sources().size();
        return reports == all
                ? voice(lineage)
                : wording.language().lineages().named(Phrase.of(lineage(lineage.id())), reports, all);
    }

    /** How many reports of a voice take one of some positions. */
    private static int saying(Lineage lineage, Stream<Position> positions) {
        return (int) positions
                .flatMap(position -> position.claims().stream())
                .map(ClaimId::report)
                .filter(lineage.sources()::contains)
                .distinct()
                .count();
    }

    /** The first report that does not garble what it copies. */
    private Piece first(Lineage lineage) {
        return report(lineage.sources().stream()
                .filter(speaking::contains)
                .findFirst()
                .orElse(lineage.sources().get(0)));
    }

    private Piece apart(Lineage lineage) {
        Piece origin = origin(lineage);
        Piece report = first(lineage);
        return report.words().equals(origin.words())
                ? origin
                : origin.in(wording.language()
                        .lineages()
                        .through(Phrase.of(origin.words()), Phrase.of(report.words()))
                        .words());
    }

    private Piece origin(Lineage lineage) {
        Optional<Report> only =
                lineage.sources().size() == 1 ? library.report(lineage.sources().get(0)) : Optional.empty();
        boolean itself = only.map(r -> lineage.origin().equals(r.outlet())).orElse(false);
        return itself ? first(lineage) : actor(lineage.origin());
    }

    private static Piece words(String text) {
        return new Piece.Text(Texts.words(text));
    }
}
