package org.variorum.words;

import java.util.List;
import java.util.Optional;
import org.variorum.model.LineageId;
import org.variorum.model.Position;
import org.variorum.model.Reason;
import org.variorum.model.Reconciliation;
import org.variorum.model.Step;
import org.variorum.model.Value;
import org.variorum.model.Verdict;

/** Tells what the claims come to. */
final class VerdictNarrator {

    private final Wording wording;
    private final VerdictWords words;
    private final int terms;

    VerdictNarrator(Wording wording, int terms) {
        this.wording = wording;
        this.words = wording.language().verdicts();
        this.terms = terms;
    }

    Phrase rolePutRight(Step.RolePutRight s) {
        return words.rolePutRight(
                Phrase.of(wording.names().claim(s.claim())),
                s.value().map(wording::phrase).orElse(Phrase.NONE),
                s.stated().map(Wording::role),
                Wording.role(s.played()),
                s.holder().map(wording::phrase));
    }

    Phrase weighed(Step.Weighed s, Position position) {
        Phrase value = wording.labelled(position).orElseGet(() -> value(s.value()));
        return words.weighed(value, s.live(), sum(s.supporters()), sum(s.opponents()));
    }

    private VerdictWords.Sum sum(Step.Sum sum) {
        return new VerdictWords.Sum(
                sum.terms().stream()
                        .limit(terms)
                        .map(t -> new VerdictWords.Term(voice(t.lineage()), t.weight()))
                        .toList(),
                Math.max(0, sum.terms().size() - terms),
                sum.total());
    }

    private Phrase voice(LineageId lineage) {
        return Phrase.of(wording.names().lineage(lineage));
    }

    private Phrase value(Value value) {
        return wording.phrase(value);
    }

    Phrase narrowed(Step.Narrowed s) {
        return words.narrowed(value(s.widest()), value(s.picked()));
    }

    Phrase hedgeKept(Step.HedgeKept s) {
        return words.hedgeKept(value(s.bare()), value(s.kept()));
    }

    Phrase decided(Step.Decided s) {
        List<Phrase> conflict = s.conflict().map(this::conflict).orElse(List.of());
        return words.decided(s.verdict(), s.because(), conflict, s.allInterested());
    }

    private List<Phrase> conflict(Step.Conflict conflict) {
        return switch (conflict.outcome()) {
            case SETTLED ->
                conflict.winners().stream()
                        .map(w -> words.ahead(value(w.value()), w.margin()))
                        .toList();
            case OPEN -> List.of(words.undecided());
            case PAST -> List.of(words.past());
        };
    }

    Phrase shared(Reconciliation.Ground ground) {
        return words.shared(value(ground.value()), ground.met());
    }

    Phrase sure(Step.Sure s) {
        return words.sure(s.confidence(), reasons(s.reasons()));
    }

    List<Phrase> reasons(List<Reason> reasons) {
        return reasons.stream().map(this::reason).toList();
    }

    private Phrase reason(Reason reason) {
        return reason.fold(new Reason.Cases<Phrase>(
                r -> words.nothingOutweighs(),
                r -> words.latestState(r.floor(), r.reached()),
                r -> words.oneVoice(r.letter()),
                r -> words.opposedAlone(),
                r -> words.opposed(r.margin(), r.level()),
                r -> words.unopposed(r.lineages()),
                r -> words.restsBelow(r.lineages().stream().map(this::voice).toList(), r.interested(), r.floor()),
                r -> words.stepDown(r.weakness())));
    }

    Phrase without(Reconciliation.Loss loss, Verdict now) {
        return words.without(
                voice(loss.lineage()),
                Optional.of(loss.verdict()).filter(v -> v != now),
                loss.answer().map(wording::answer));
    }
}
