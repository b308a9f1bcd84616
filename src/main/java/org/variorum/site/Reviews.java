package org.variorum.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Finding;
import org.variorum.model.Modality;
import org.variorum.model.Position;
import org.variorum.model.Provenance;
import org.variorum.model.Reconciliation;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Review;
import org.variorum.model.Review.Outcome;
import org.variorum.model.Ruling;
import org.variorum.model.Slot;
import org.variorum.model.Standing;
import org.variorum.model.Value;
import org.variorum.model.Verdict;

/** Which claims the page of a question puts first: what is wrong, else what is open, else the answer. */
public final class Reviews {

    /** What a reader is to be warned of, the worst first. */
    private static final List<Ruling> WARNED_OF =
            List.of(Ruling.MISATTRIBUTED, Ruling.GARBLED, Ruling.UNSUPPORTED, Ruling.WITHDRAWN, Ruling.SUPERSEDED);

    private final Library library;
    private final Provenance provenance;
    private final Finding finding;
    private final Reconciliation rules;
    private final Standings standings;
    private final Map<Integer, ClaimId> torn;

    private Reviews(Finding finding, Library library) {
        this.library = library;
        this.provenance = new Provenance(id -> library.report(id).map(Report::source));
        this.finding = finding;
        this.rules = finding.reconciliation();
        this.standings = new Standings(finding);
        this.torn = rules.torn();
    }

    /**
     * The claims that are put first; none where nobody gives a value.
     *
     * @param finding the finding
     * @param library what it refers to
     * @param most how many at most
     */
    public static List<Review> of(Finding finding, Library library, int most) {
        Reviews reviews = new Reviews(finding, library);
        return reviews.first().limit(most).map(reviews::review).toList();
    }

    private Stream<Integer> first() {
        List<Integer> valued = IntStream.range(0, rules.positions().size())
                .filter(i -> rules.positions().get(i).value().isPresent())
                .boxed()
                .toList();
        List<Integer> wrong = valued.stream()
                .filter(i -> WARNED_OF.contains(ruling(i)) || standings.of(i) == Standing.AGAINST)
                .sorted(Comparator.comparing(this::urgency))
                .toList();
        List<Integer> open =
                valued.stream().filter(i -> standings.of(i) == Standing.OPEN).toList();
        if (!wrong.isEmpty() || !open.isEmpty()) {
            return (wrong.isEmpty() ? open : wrong).stream();
        }
        List<Integer> answers =
                valued.stream().filter(i -> standings.of(i) == Standing.ANSWER).toList();
        return (answers.isEmpty() ? valued : answers).stream().limit(1);
    }

    private int urgency(int index) {
        int place = WARNED_OF.indexOf(ruling(index));
        return place < 0 ? WARNED_OF.size() : place;
    }

    private Ruling ruling(int index) {
        return finding.rulings().get(index).inForce();
    }

    private Review review(int index) {
        Position position = rules.positions().get(index);
        List<Claim> claims = position.claims().stream()
                .flatMap(id -> library.claim(id).stream())
                .toList();
        Optional<Answer.Part> answer = finding.answer().map(Answer::parts).orElse(List.of()).stream()
                .filter(part ->
                        part.concernsRole(position.statedRole()) && part.scope().fits(position.scope()))
                .findFirst();
        Outcome outcome = outcome(index, claims, answer.isPresent());
        Optional<Reconciliation.Count> count =
                rules.tally().stream().filter(c -> c.position() == index).findFirst();
        boolean changed = outcome == Outcome.OTHER_ROLE || outcome == Outcome.GARBLED || outcome == Outcome.WRONG;
        return new Review(
                index,
                position,
                claims,
                finding.decision().flatMap(d -> d.claimed(position)),
                outcome,
                new Review.Found(answer, played(position)),
                changed ? claims.stream().findFirst().flatMap(c -> original(c, position)) : Optional.empty(),
                Optional.ofNullable(torn.get(index))
                        .filter(id -> isOfOneOrigin(claims, id))
                        .flatMap(this::elsewhere),
                count.map(c -> new Review.Side(c.opponents().size(), c.against()))
                        .orElse(Review.Side.NOBODY),
                count.map(c -> new Review.Side(c.supporters().size(), c.support()))
                        .orElse(Review.Side.NOBODY));
    }

    /** The part of the answer for the role that the body of a claim really played, where that names another, such as an office of it. */
    private Optional<Answer.Part> played(Position position) {
        return finding.answer().map(Answer::parts).orElse(List.of()).stream()
                .filter(part -> position.movedFrom().isPresent() && part.role().equals(position.role()))
                .filter(part -> part.scope().fits(position.scope()))
                .filter(part -> position.value().filter(part.value()::alike).isEmpty())
                .findFirst();
    }

    private Outcome outcome(int index, List<Claim> claims, boolean answered) {
        return switch (ruling(index)) {
            case UPHELD -> isPlan(claims) ? Outcome.PLANNED : holds(index);
            case PARTLY_RIGHT -> Outcome.PARTLY;
            case MISATTRIBUTED -> Outcome.OTHER_ROLE;
            case IMPRECISE -> Outcome.LOOSE;
            case SUPERSEDED -> replaced(index, claims);
            case WITHDRAWN -> Outcome.WITHDRAWN;
            case GARBLED -> Outcome.GARBLED;
            case UNSUPPORTED -> answered ? Outcome.WRONG : Outcome.UNSAID;
            case UNPROVEN -> Outcome.UNPROVEN;
            case NOT_RATED -> standing(index, claims);
        };
    }

    /**
     * What the desk gives as all that can be said of an open question does not close it, be it that all voices say at least that.
     */
    private Outcome holds(int index) {
        if (finding.verdict() != Verdict.UNRESOLVED) {
            return Outcome.HOLDS;
        }
        Optional<Value> value = rules.positions().get(index).value();
        boolean common = rules.slots().stream()
                .filter(s -> s.positions().contains(index))
                .anyMatch(s ->
                        s.ground().voices().size() > 1 && s.ground().allSay().equals(value));
        return common ? Outcome.COMMON : Outcome.LEFT_OPEN;
    }

    /** What was planned and came within what was planned is not merely overtaken. */
    private Outcome replaced(int index, List<Claim> claims) {
        return isPlan(claims) && finding.rulings().get(index).holds() ? Outcome.FULFILLED : Outcome.OVERTAKEN;
    }

    private static boolean isPlan(List<Claim> claims) {
        return claims.stream().allMatch(c -> c.modality() == Modality.PLANNED);
    }

    private Outcome standing(int index, List<Claim> claims) {
        return switch (standings.of(index)) {
            case ANSWER -> holds(index);
            case FITS -> Outcome.FITS;
            case OPEN -> open(index);
            case REPLACED -> replaced(index, claims);
            case AGAINST, OTHER, NOT_COMPARED -> Outcome.UNRATED;
        };
    }

    private Outcome open(int index) {
        Optional<Slot> slot = rules.slots().stream()
                .filter(s -> s.positions().contains(index))
                .findFirst();
        if (slot.flatMap(Slot::answer).isPresent()) {
            return Outcome.LEFT_OPEN;
        }
        List<Because> because = slot.map(Slot::because).orElse(List.of());
        if (because.contains(Because.TIE) || slot.filter(this::isContradictory).isPresent()) {
            return Outcome.DISPUTED;
        }
        if (because.contains(Because.ALLEGED)) {
            return Outcome.ALLEGED;
        }
        if (because.contains(Because.UNCONFIRMED)) {
            return Outcome.UNCONFIRMED;
        }
        boolean voiced = slot.filter(s -> !s.ground().voices().isEmpty()).isPresent();
        return voiced ? Outcome.UNCOMPARED : Outcome.UNSAID;
    }

    private boolean isContradictory(Slot slot) {
        return slot.positions().stream()
                .anyMatch(i -> slot.positions().stream()
                        .anyMatch(j -> rules.relation(i, j).isConflict()));
    }

    /** Whether nobody else makes a claim: where others do, it cannot be said of all of them what the one says elsewhere. */
    private boolean isOfOneOrigin(List<Claim> claims, ClaimId elsewhere) {
        return rules.lineages().stream()
                .filter(voice -> voice.sources().contains(elsewhere.report()))
                .anyMatch(voice -> claims.stream().allMatch(c -> voice.sources().contains(c.source())));
    }

    private Optional<Review.Elsewhere> elsewhere(ClaimId id) {
        return library.claim(id)
                .flatMap(c -> c.value().map(v -> new Review.Original(id.report(), v, c.role())))
                .map(said -> new Review.Elsewhere(said, isAnswerOf(id)));
    }

    /** Whether a claim gives the answer, and nobody else does: the desk takes the word that the rules do not count. */
    private boolean isAnswerOf(ClaimId id) {
        return IntStream.range(0, rules.positions().size())
                .filter(i -> rules.positions().get(i).claims().contains(id) && ruling(i) == Ruling.UPHELD)
                .anyMatch(i -> rules.tally().stream()
                        .noneMatch(c -> c.position() == i && !c.supporters().isEmpty()));
    }

    /** What the nearest report above a claim says for the same role, where that is something else. */
    private Optional<Review.Original> original(Claim claim, Position position) {
        return provenance.above(claim).stream()
                .map(Provenance.Link::origin)
                .flatMap(actor -> actor.asReport().stream())
                .flatMap(report -> said(report, position).stream())
                .findFirst();
    }

    /** What a report says in the place of a position, unless it takes that, too. */
    private Optional<Review.Original> said(ReportId report, Position position) {
        if (position.claims().stream().anyMatch(c -> c.report().equals(report))) {
            return Optional.empty();
        }
        return rules.positions().stream()
                .filter(p -> p.claims().stream().anyMatch(c -> c.report().equals(report)))
                .filter(p -> p.role().equals(position.statedRole()) && p.scope().fits(position.scope()))
                .filter(p -> p.denied() == position.denied())
                .flatMap(p -> p.value().stream())
                .filter(v -> position.value().filter(v::alike).isEmpty())
                .findFirst()
                .map(v -> new Review.Original(report, v, position.statedRole()));
    }
}
