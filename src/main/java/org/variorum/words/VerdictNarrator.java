package org.variorum.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.ClaimId;
import org.variorum.model.Ground;
import org.variorum.model.LineageId;
import org.variorum.model.Position;
import org.variorum.model.Reason;
import org.variorum.model.Reconciliation;
import org.variorum.model.Slot;
import org.variorum.model.Step;
import org.variorum.model.Value;
import org.variorum.model.Verdict;

/** Tells what the claims come to. */
final class VerdictNarrator {

    private final Wording wording;
    private final VerdictWords words;
    private final int terms;
    private final Reason.Cases<Phrase> ofReason;

    VerdictNarrator(Wording wording, int terms) {
        this.wording = wording;
        this.words = wording.language().verdicts();
        this.terms = terms;
        this.ofReason = reasons(words);
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

    Phrase tieBroken(Step.TieBreak tie) {
        return words.tieBroken(
                value(tie.taken()), tie.left().stream().map(this::value).toList(), tie.by());
    }

    Phrase withdrawn(Step.Withdrawn s) {
        return words.withdrawn(claim(s.claim()), claim(s.by()));
    }

    Phrase garbled(Step.Garbled s) {
        return words.garbled(claim(s.claim()), voice(s.lineage()));
    }

    Phrase met(Step.Met s) {
        return words.met(s.values().stream().map(this::value).toList(), value(s.common()));
    }

    private Phrase claim(ClaimId claim) {
        return Phrase.of(wording.names().claim(claim));
    }

    Phrase decided(Step.Decided s) {
        List<Phrase> conflict = s.conflict().map(this::conflict).orElse(List.of());
        return about(
                s.slot(),
                words.decided(
                        s.verdict(),
                        plays(s),
                        conflict,
                        s.allInterested() && s.conflict().isPresent()));
    }

    /** What plays a part in a slot; what tells the slots apart does so in none of them. */
    private static List<Because> plays(Step.Decided s) {
        return s.slot().alone()
                ? s.because()
                : s.because().stream().filter(b -> !b.tellsSlotsApart()).toList();
    }

    /** A sentence about a slot, with what that is where there are several. */
    Phrase about(Step.SlotName slot, Phrase sentence) {
        return slot.alone() ? sentence : words.about(wording.about(slot.role(), slot.scope()), sentence);
    }

    private List<Phrase> conflict(Step.Conflict conflict) {
        return switch (conflict.outcome()) {
            case SETTLED ->
                conflict.winner().map(w -> words.ahead(value(w.value()), w.margin())).stream()
                        .toList();
            case OPEN -> List.of(words.undecided());
        };
    }

    Phrase shared(Step.Shared s) {
        return about(s.slot(), Phrase.join(" ", ground(s.ground())));
    }

    /** What voices have in common, a sentence for each sense of it that holds. */
    List<Phrase> ground(Ground ground) {
        List<Phrase> sentences = new ArrayList<>();
        ground.allSay().map(v -> words.allSay(value(v), ground.voices().size())).ifPresent(sentences::add);
        if (ground.read()) {
            sentences.add(words.readSo());
        }
        ground.noneExcludes().map(v -> words.noneExcludes(value(v))).ifPresent(sentences::add);
        ground.range().map(v -> words.ranges(value(v))).ifPresent(sentences::add);
        if (sentences.isEmpty()) {
            sentences.add(words.nothingShared(ground.voices().size()));
        }
        if (!ground.silent().isEmpty()) {
            sentences.add(words.silent(ground.silent().stream().map(this::voice).toList()));
        }
        if (!ground.divided().isEmpty()) {
            sentences.add(
                    words.divided(ground.divided().stream().map(this::voice).toList()));
        }
        return sentences;
    }

    Phrase wider(Slot.Wider wider) {
        return words.wider(value(wider.value()), wider.confidence());
    }

    Phrase sure(Step.Sure s) {
        return about(s.slot(), words.sure(s.confidence(), reasons(s.reasons())));
    }

    List<Phrase> reasons(List<Reason> reasons) {
        return reasons.stream().<Phrase>map(reason -> reason.fold(ofReason)).toList();
    }

    private static Reason.Cases<Phrase> reasons(VerdictWords words) {
        return new Reason.Cases<>(
                r -> words.nothingOutweighs(),
                r -> words.latestState(r.floor(), r.reached()),
                r -> words.oneVoice(r.letter()),
                r -> words.opposedAlone(),
                r -> words.opposed(r.margin(), r.level()),
                r -> words.unopposed(r.voices(), r.good()),
                r -> words.competent(),
                r -> words.nobodyOfWeight(),
                r -> words.atMost(r.most(), r.cap()),
                r -> words.stepDown(r.weakness()));
    }

    Phrase without(Reconciliation.Loss loss, Reconciliation rules) {
        Phrase voice = voice(loss.lineage());
        Optional<Verdict> verdict = Optional.of(loss.verdict()).filter(v -> v != rules.verdict());
        List<Answer.Part> before = parts(rules.answer());
        List<Answer.Part> after = parts(loss.answer());
        boolean same = Set.copyOf(before).equals(Set.copyOf(after));
        return rules.slots().size() > 1 && !same
                ? words.without(voice, verdict, changes(before, after))
                : words.without(
                        voice,
                        verdict,
                        rules.answer().filter(a -> same).or(loss::answer).map(wording::answer),
                        same);
    }

    private static List<Answer.Part> parts(Optional<Answer> answer) {
        return answer.map(Answer::parts).orElse(List.of());
    }

    /** Of several roles and scopes only those whose answer changes: the others would hide them. */
    private List<VerdictWords.Change> changes(List<Answer.Part> before, List<Answer.Part> after) {
        List<VerdictWords.Change> changes = new ArrayList<>();
        after.stream()
                .filter(p -> !before.contains(p))
                .map(p -> new VerdictWords.Change(wording.about(p), Optional.of(value(p.value()))))
                .forEach(changes::add);
        before.stream()
                .filter(p -> after.stream().noneMatch(q -> isOfOne(p, q)))
                .map(p -> new VerdictWords.Change(wording.about(p), Optional.empty()))
                .forEach(changes::add);
        return changes;
    }

    private static boolean isOfOne(Answer.Part one, Answer.Part other) {
        return one.role().equals(other.role()) && one.scope().equals(other.scope());
    }
}
