package org.variorum.reconcile.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Bound;
import org.variorum.model.Hedge;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.Step.TieBreak;
import org.variorum.model.Value;
import org.variorum.reconcile.compare.CommonGround;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.weigh.Tally.Stance;

/**
 * Picks the answer to each slot: to each role and scope by itself. Start from the largest lead; of equals from the most
 * specific, then the one that leads by more over all, that has most weight of its own, then that of the better source, of the earlier published, of the
 * lesser report id. From there go down to what is narrower, as long as that holds against its rivals by itself.
 */
final class Choice {

    private final Question question;
    private final Comparisons comparisons;
    private final Speakers speakers;
    private final CommonGround ground;
    private final Precedence precedence;

    Choice(Question question, Comparisons comparisons, Speakers speakers, CommonGround ground) {
        this.question = question;
        this.comparisons = comparisons;
        this.speakers = speakers;
        this.ground = ground;
        this.precedence = new Precedence(speakers);
    }

    /** The slots, in the order of their first stance, and those of periods in that of time; with what is said of each, and the answer picked. */
    List<Contest> contests(Tally tally) {
        Map<Integer, List<Stance>> byMatter = new LinkedHashMap<>();
        tally.stances().stream()
                .filter(Stance::isVoiced)
                .forEach(s -> byMatter.computeIfAbsent(s.matter(), k -> new ArrayList<>())
                        .add(s));
        return Contest.inTime(parted(byMatter.values()).stream()
                .map(slot -> slot.stream()
                        .sorted(Comparator.comparingInt(Stance::index))
                        .toList())
                .sorted(Comparator.comparingInt(slot -> slot.get(0).index()))
                .map(slot -> contest(slot, tally))
                .toList());
    }

    /** Who says in which role and for which time comes before who leaves it open, and so may fit several. */
    private List<List<Stance>> parted(Collection<List<Stance>> matters) {
        List<List<Stance>> parted = new ArrayList<>();
        List<List<Stance>> sorted = matters.stream()
                .sorted(Comparator.comparing(alike -> alike.get(0).first(), Contest.STATED_FIRST))
                .toList();
        for (List<Stance> alike : sorted) {
            List<List<Stance>> fitting = parted.stream()
                    .filter(slot -> comparisons.isSameMatter(
                            slot.get(0).first(), alike.get(0).first()))
                    .toList();
            fitting.stream()
                    .filter(slot -> isSaidIn(slot, alike))
                    .findFirst()
                    .or(() -> fitting.stream().findFirst())
                    .orElseGet(() -> {
                        List<Stance> slot = new ArrayList<>();
                        parted.add(slot);
                        return slot;
                    })
                    .addAll(alike);
        }
        return parted;
    }

    private boolean isSaidIn(List<Stance> slot, List<Stance> alike) {
        return slot.stream()
                .anyMatch(a -> alike.stream().anyMatch(b -> relation(a, b).isSupport()));
    }

    private Contest contest(List<Stance> voiced, Tally tally) {
        List<Stance> candidates = voiced.stream().filter(Stance::isCandidate).toList();
        if (candidates.isEmpty()) {
            return Contest.empty(voiced);
        }
        List<TieBreak> ties = new ArrayList<>();
        BigDecimal largest = candidates.stream()
                .map(Stance::margin)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Stance best = first(
                candidates.stream()
                        .filter(s -> s.margin().compareTo(largest) == 0)
                        .toList(),
                ties);
        List<Stance> path = new ArrayList<>(List.of(best));
        Optional<Stance> finer = finer(best, candidates, ties);
        while (finer.isPresent()) {
            best = finer.get();
            path.add(best);
            finer = finer(best, candidates, ties);
        }
        return new Contest(voiced, candidates, Optional.of(pick(path, ties, voiced, candidates, tally)));
    }

    private Contest.Pick pick(
            List<Stance> path, List<TieBreak> ties, List<Stance> voiced, List<Stance> candidates, Tally tally) {
        Stance best = path.get(path.size() - 1);
        boolean several =
                !question.functional() && (candidates.size() > 1 || best.first().value() instanceof Value.SetValue);
        Members members = several ? new Members(speakers, voiced) : Members.NONE;
        if (!members.holding().isEmpty()) {
            Contest.Picked all = Contest.Picked.several(new Value.SetValue(members.holding()));
            return new Contest.Pick(path, ties, all, members.areSettled(), /* alleged= */ false);
        }
        boolean settled = members.isEmpty() && settles(best, candidates, tally);
        Contest.Picked picked = value(best, candidates, ties);
        return new Contest.Pick(path, ties, picked, settled, !isAsserted(best, candidates));
    }

    /** Whether somebody says it, or what implies it, and does not only allege it. */
    private boolean isAsserted(Stance stance, List<Stance> candidates) {
        return !stance.isAlleged()
                || candidates.stream()
                        .anyMatch(s -> !s.isAlleged()
                                && comparisons.saying(stance.groups().get(0)).get(place(s)));
    }

    /** Of equally good stances the one that goes before the others; by what, is a step. */
    private Stance first(List<Stance> equals, List<TieBreak> ties) {
        Map<TieBreak.By, List<Stance>> dropped = new EnumMap<>(TieBreak.By.class);
        List<Stance> left = equals;
        for (TieBreak.By by : left.size() == 1 ? List.<TieBreak.By>of() : List.of(TieBreak.By.values())) {
            List<Stance> before = left;
            left = switch (by) {
                case MORE_SPECIFIC -> finest(before);
                case LESSER_ID -> precedence.first(by, stated(before));
                default -> precedence.first(by, before);
            };
            drop(dropped, by, before, left);
        }
        Stance first = left.get(0);
        dropped.forEach((by, stances) -> tie(first, by, stances).ifPresent(ties::add));
        return first;
    }

    /** Of some that say one thing, those that say most of what it is about. */
    private List<Stance> stated(List<Stance> equals) {
        Stance one = equals.get(0);
        if (!equals.stream().allMatch(s -> s.index() == one.index() || isOne(one, s))) {
            return equals;
        }
        Statement most =
                equals.stream().map(Stance::first).min(Contest.STATED_FIRST).orElseThrow();
        return equals.stream()
                .filter(s -> Contest.STATED_FIRST.compare(s.first(), most) == 0)
                .toList();
    }

    private boolean isOne(Stance a, Stance b) {
        return comparisons.isOne(a.groups().get(0), b.groups().get(0));
    }

    /** A tie between what is not the same; between two who say one thing there is nothing to choose but the zone that one names. */
    private Optional<TieBreak> tie(Stance taken, TieBreak.By by, List<Stance> left) {
        List<Value> others = left.stream()
                .filter(s -> !isOne(taken, s) || isPlaced(taken, s))
                .map(s -> s.first().value())
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new TieBreak(taken.first().value(), others, by));
    }

    private List<Stance> finest(List<Stance> equals) {
        BitSet ahead = new BitSet();
        equals.forEach(s -> ahead.set(place(s)));
        List<Stance> finest =
                equals.stream().filter(s -> !narrower(s).intersects(ahead)).toList();
        return finest.isEmpty() ? equals : placed(finest);
    }

    /** Without the dates that name no zone, where another does for them. */
    private List<Stance> placed(List<Stance> some) {
        return some.stream()
                .filter(bare -> some.stream().noneMatch(s -> isPlaced(s, bare)))
                .toList();
    }

    /** Whether a date names the zone for another that names none: it takes a voice that can settle something, or as much as the other has. */
    private boolean isPlaced(Stance placed, Stance bare) {
        BigDecimal own = placed.exact().weight();
        return comparisons.isPlaced(placed.groups().get(0), bare.groups().get(0))
                && (Bound.SETTLES.isReachedBy(own) || own.compareTo(bare.exact().weight()) >= 0);
    }

    private static void drop(
            Map<TieBreak.By, List<Stance>> dropped, TieBreak.By by, List<Stance> before, List<Stance> left) {
        if (left.size() < before.size()) {
            dropped.put(by, before.stream().filter(s -> !left.contains(s)).toList());
        }
    }

    /**
     * A narrower stance that holds against its rivals by itself. Whoever says the narrow backs the wide, and so does each
     * of its rivals; by the lead alone the widest statement would therefore win every dispute that goes on inside it.
     */
    private Optional<Stance> finer(Stance wide, List<Stance> candidates, List<TieBreak> ties) {
        BitSet inside = narrower(wide);
        List<Stance> inner = candidates.stream()
                .filter(s -> inside.get(place(s)) || (isOne(s, wide) && isPlaced(s, wide)))
                .toList();
        List<Stance> leading = new ArrayList<>();
        BigDecimal largest = BigDecimal.ZERO;
        for (Stance stance : inner) {
            BigDecimal lead = lead(stance, inner);
            if (Bound.SETTLES.isReachedBy(lead)
                    && canLengthen(stance, wide)
                    && (isAsserted(stance, candidates) || !isAsserted(wide, candidates))) {
                int order = leading.isEmpty() ? 1 : lead.compareTo(largest);
                if (order > 0) {
                    leading.clear();
                    largest = lead;
                }
                if (order >= 0) {
                    leading.add(stance);
                }
            }
        }
        return leading.isEmpty() ? Optional.empty() : Optional.of(first(leading, ties));
    }

    /** By how much those who say a stance outweigh those who say its rivals among some others. */
    private BigDecimal lead(Stance stance, List<Stance> among) {
        BitSet rivals = new BitSet();
        BitSet conflicting = conflicting(stance);
        among.stream()
                .filter(other -> conflicting.get(place(other)))
                .forEach(other -> rivals.or(other.exact().members()));
        rivals.andNot(stance.supporters().members());
        return stance.supporters()
                .weight()
                .subtract(speakers.voices(rivals, stance.first()).weight());
    }

    /**
     * Whether a list can take the place of the shorter one that it holds. To leave out is a common mistake, to add a rare
     * one, but one voice that adds does not speak for many that do not: a fifth as many must say the longer list as say the
     * shorter one. (Measured on lists of authors, see the decision record on what is so.)
     */
    private boolean canLengthen(Stance longer, Stance shorter) {
        return !(longer.first().value() instanceof Value.SetValue)
                || !question.functional()
                || BigDecimal.valueOf(longer.exact().size())
                                .compareTo(Bound.LONGER.of(
                                        BigDecimal.valueOf(shorter.exact().size())))
                        >= 0;
    }

    /**
     * Whether the answer decides every dispute of its slot: of two voices that exclude each other, what it implies must
     * exclude one, and lead by enough; or it implies both, as a list does of two that leave out.
     */
    private boolean settles(Stance best, List<Stance> candidates, Tally tally) {
        BitSet accepted = accepted(best, candidates);
        BitSet excluded = new BitSet();
        candidates.stream().filter(s -> accepted.get(place(s))).forEach(s -> excluded.or(excluded(s, candidates)));
        return candidates.stream()
                .filter(s -> !excluded.get(place(s)))
                .noneMatch(s -> isOpen(s, best, excluded, tally));
    }

    /** What the answer implies, itself among it, and what leads by enough to settle something. */
    private BitSet accepted(Stance best, List<Stance> candidates) {
        BitSet accepted = new BitSet();
        candidates.stream()
                .filter(s -> isImplied(s, best) && Bound.SETTLES.isReachedBy(s.margin()))
                .forEach(s -> accepted.set(place(s)));
        return accepted;
    }

    private boolean isImplied(Stance stance, Stance by) {
        return stance.index() == by.index()
                || narrower(stance).get(place(by))
                || (relation(stance, by).isSupport() && relation(stance, by).inverse() == relation(stance, by));
    }

    /** What a stance excludes; of the full list, every list that names somebody else. */
    private BitSet excluded(Stance stance, List<Stance> candidates) {
        BitSet excluded = (BitSet) conflicting(stance).clone();
        if (stance.first().value() instanceof Value.SetValue && question.functional()) {
            candidates.stream()
                    .filter(s -> relation(s, stance) == Relation.OVERLAPS)
                    .forEach(s -> excluded.set(place(s)));
        }
        return excluded;
    }

    private boolean isOpen(Stance stance, Stance best, BitSet excluded, Tally tally) {
        BitSet open = (BitSet) conflicting(stance).clone();
        open.andNot(excluded);
        open.and(tally.heard());
        return open.stream()
                .mapToObj(comparisons.groups()::get)
                .anyMatch(other -> speakers.areOthers(stance.exact().members(), other)
                        && !(isImplied(stance, best)
                                && comparisons.narrower(other).get(place(best))));
    }

    private static int place(Stance stance) {
        return stance.groups().get(0).index();
    }

    private BitSet conflicting(Stance stance) {
        return comparisons.conflicting(stance.groups().get(0));
    }

    private BitSet narrower(Stance stance) {
        return comparisons.narrower(stance.groups().get(0));
    }

    private Relation relation(Stance a, Stance b) {
        return comparisons.relation(a.groups().get(0), b.groups().get(0));
    }

    private Contest.Picked value(Stance best, List<Stance> candidates, List<TieBreak> ties) {
        Value value = best.first().value();
        return value instanceof Value.Quantity quantity
                        && restoredHedge(quantity, candidates).isPresent()
                ? Contest.Picked.plain(restoredHedge(quantity, candidates).get())
                : shared(best, candidates, ties);
    }

    /** "38" beside "up to 38" is the ceiling with its hedge dropped, not a finer count: the hedge stays. */
    private static Optional<Value> restoredHedge(Value.Quantity quantity, List<Stance> candidates) {
        return quantity.hedge() != Hedge.EXACT || quantity.isRange()
                ? Optional.empty()
                : candidates.stream()
                        .map(s -> s.first().value())
                        .filter(v -> v instanceof Value.Quantity q
                                && q.hedge().isCeiling()
                                && q.low().compareTo(quantity.low()) == 0
                                && Objects.equals(q.unit(), quantity.unit()))
                        .min(Comparator.comparing(v -> ((Value.Quantity) v).hedge()));
    }

    /**
     * What the answer has in common with others that are as well founded and overlap with it. Days that overlap only because
     * they are counted in two zones, or may be, are one day seen from two places: the better source's stands.
     */
    private Contest.Picked shared(Stance best, List<Stance> candidates, List<TieBreak> ties) {
        List<Stance> beside = candidates.stream()
                .filter(s -> relation(s, best) == Relation.OVERLAPS)
                .filter(s -> isAsWellFounded(s, best))
                .toList();
        boolean zones = beside.stream()
                .anyMatch(s ->
                        comparisons.isOfZones(s.groups().get(0), best.groups().get(0)));
        if (zones) {
            List<Stance> better = precedence.first(
                    TieBreak.By.BETTER_SOURCE,
                    Stream.concat(Stream.of(best), beside.stream()).toList());
            Stance stands = better.contains(best) ? best : first(better, ties);
            return Contest.Picked.plain(stands.first().value());
        }
        List<Value> values = Stream.concat(Stream.of(best), beside.stream())
                .map(s -> s.first().value())
                .toList();
        return beside.isEmpty()
                ? Contest.Picked.plain(best.first().value())
                : ground.intersection(values)
                        .map(common -> Contest.Picked.shared(common, values))
                        .orElse(Contest.Picked.plain(best.first().value()));
    }

    /**
     * Whether what overlaps with the answer narrows it down. Of lists only what weighs as much: a list that is well founded
     * stands against another that leaves out and adds.
     */
    private static boolean isAsWellFounded(Stance other, Stance best) {
        boolean equal = other.margin().compareTo(best.margin()) >= 0;
        return best.first().value() instanceof Value.SetValue
                ? equal && other.exact().weight().compareTo(best.exact().weight()) >= 0
                : other.margin().signum() > 0 && (equal || Bound.SETTLES.isReachedBy(other.margin()));
    }
}
