package org.variorum.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.data.Captions;
import org.variorum.model.Actor;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.ClaimId;
import org.variorum.model.Comparison;
import org.variorum.model.Cutoffs;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Interval;
import org.variorum.model.Lineage;
import org.variorum.model.Operands;
import org.variorum.model.Rate;
import org.variorum.model.Reason;
import org.variorum.model.Reconciliation;
import org.variorum.model.Relation;
import org.variorum.model.ReportId;
import org.variorum.model.Step;
import org.variorum.model.Tie;
import org.variorum.model.Value;
import org.variorum.model.Weights;
import org.variorum.model.Words;
import org.variorum.words.Wording;

/**
 * The steps of a reconciliation as English sentences with ids in them. It stands in until sentences are made of pieces that
 * know what they name; then it goes, and {@link Trace}, which finds the ids again, with it.
 */
public final class StepSentences {

    /** How many digits of a converted number are shown; more would claim a precision that nobody stated. */
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);

    private final Wording values;
    private final Function<ClaimId, String> claims;

    /**
     * A step as a sentence.
     *
     * @param rule the word for the kind of step, or for the rule that compared
     * @param text the sentence
     */
    public record Sentence(String rule, String text) {}

    /**
     * Sentences with these names.
     *
     * @param values how values are printed, and what entities are called
     * @param claims what a claim is called
     */
    public StepSentences(Wording values, Function<ClaimId, String> claims) {
        this.values = values;
        this.claims = claims;
    }

    /** What stands beside data. */
    public Captions captions() {
        return new Captions(claims, value -> Optional.of(values.of(value)), c -> Optional.of(detail(c)));
    }

    /** The steps in their order, each as a sentence. */
    public List<Sentence> trace(Reconciliation rules) {
        List<Sentence> sentences = new ArrayList<>();
        Set<Comparison> listed = new HashSet<>(rules.comparisons(Cutoffs.DEFAULT.relations()));
        for (Step step : rules.trace()) {
            if (step instanceof Step.Compared compared && !listed.contains(compared.comparison())) {
                continue;
            }
            if (step instanceof Step.Weighed weighed && weighed.position() == 0) {
                unshown(rules).ifPresent(sentences::add);
            }
            sentences.add(sentence(step));
        }
        return sentences;
    }

    private Sentence sentence(Step step) {
        return step.fold(new Step.Cases<Sentence>(
                s -> new Sentence("role", moved(s)),
                s -> new Sentence("lineage", lineage(s.lineage())),
                s -> new Sentence(Words.of(s.comparison().rule()), comparison(s.comparison())),
                s -> new Sentence("tally", weighed(s)),
                s -> new Sentence("choice", narrowed(s)),
                s -> new Sentence("choice", hedgeKept(s)),
                s -> new Sentence("verdict", decided(s)),
                s -> new Sentence("common-ground", ground(s.ground())),
                s -> new Sentence("confidence", sure(s)),
                s -> new Sentence("fragility", loss(s.loss()))));
    }

    /** What all claims share. */
    public String ground(Reconciliation.Ground ground) {
        return (ground.met() ? "Every source agrees on this much: " : "All sides agree on this much: ")
                + values.of(ground.value()) + ".";
    }

    private String moved(Step.RolePutRight s) {
        String body = s.value().map(values::of).orElse("");
        String stated = s.stated().orElse("actor");
        return claims.apply(s.claim()) + " calls " + body + " the " + stated + "; the role that it really played is "
                + s.played() + "."
                + s.holder()
                        .map(v -> " So both are partly right: " + values.of(v) + " is the " + stated + ".")
                        .orElse("");
    }

    private String lineage(Lineage lineage) {
        String members = joined(lineage.sources());
        String why = lineage.ties().isEmpty() ? "" : " (" + String.join("; ", ties(lineage)) + ")";
        String half = lineage.interested() ? ", halved because it speaks for an interested party" : "";
        int copies = lineage.sources().size();
        return (copies > 1 ? copies + " reports, one origin, one voice: " : "") + members + why + ", grade "
                + lineage.best() + ", weight " + lineage.weight().toPlainString() + half + ".";
    }

    /** Why the members of a lineage were joined, one sentence each, without its stop. */
    public List<String> ties(Lineage lineage) {
        return lineage.ties().stream()
                .map(tie -> tie.fold(new Tie.Cases<String>(
                        t -> t.report() + " copies " + actor(t.original()),
                        t -> t.report() + " has it from "
                                + t.chain().stream()
                                        .map(this::actor)
                                        .collect(Collectors.joining(", which has it from ")),
                        t -> joined(t.reports()) + " are all " + actor(t.publisher()))))
                .toList();
    }

    private String actor(Actor actor) {
        return actor.fold(new Actor.Cases<String>(
                ReportId::text, outlet -> name(outlet.text()), e -> name(e.text()), Actor.Named::words));
    }

    private static String joined(List<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private String comparison(Comparison c) {
        String why = c.because().isEmpty()
                ? ""
                : " (" + c.because().stream().map(Because::text).collect(Collectors.joining(", ")) + ")";
        return claims.apply(c.first()) + " " + c.relation().verb() + " " + claims.apply(c.second()) + why + ": "
                + detail(c) + ".";
    }

    /** What was compared, without a stop. */
    public String detail(Comparison c) {
        return c.operands()
                .fold(new Operands.Cases<String>(
                        o -> claims.apply(o.first() ? c.second() : c.first()) + " gives no value; that is no denial",
                        o -> claims.apply(c.first()) + " corrects " + claims.apply(c.second()),
                        o -> role(o.first()) + " and " + role(o.second()),
                        o -> scope(o.first()) + " and " + scope(o.second()) + ", so that both can hold",
                        o -> entities(o, c.relation()),
                        this::quantities,
                        o -> values.of(o.first().value()) + " and "
                                + values.of(o.second().value()),
                        o -> "“" + o.first().text() + "” and “" + o.second().text() + "”"
                                + (o.alike() ? "" : ", too different to be one wording"),
                        o -> o.first() == o.second()
                                ? values.of(o.first())
                                : values.of(o.first()) + " and " + values.of(o.second()),
                        this::sets,
                        o -> "values of different types"));
    }

    private static String role(Operands.RoleRead role) {
        return role.played()
                + (role.putRight() ? " (called " + role.stated().orElse("nothing") + " by its source)" : "");
    }

    private String scope(Operands.ScopeRead read) {
        StringJoiner text = new StringJoiner(", ");
        read.scope().measure().map(this::name).ifPresent(text::add);
        read.scope().period().map(this::date).ifPresent(text::add);
        read.scope().population().map(this::name).ifPresent(text::add);
        read.scope().area().map(this::name).ifPresent(text::add);
        read.valid().map(this::date).ifPresent(text::add);
        return text.length() == 0 ? "no scope" : text.toString();
    }

    private String entities(Operands.Entities o, Relation relation) {
        String first = name(o.first().text());
        String second = name(o.second().text());
        if (o.first().equals(o.second())) {
            return first;
        }
        return switch (relation) {
            case NARROWS -> first + " belongs to " + second;
            case BROADENS -> second + " belongs to " + first;
            default -> first + " and " + second + ", neither part of the other";
        };
    }

    private String quantities(Operands.Quantities o) {
        return extent(o.first()) + " and " + extent(o.second())
                + (o.convertible() ? "" : ", units that do not convert")
                + o.conversion().map(this::conversion).orElse("");
    }

    private String conversion(Operands.Conversion c) {
        Interval<BigDecimal> to = c.to().interval();
        Interval<BigDecimal> shown = new Interval<BigDecimal>(
                to.low().map(n -> n.round(SHOWN)), to.high().map(n -> n.round(SHOWN)), to.lowOpen(), to.highOpen());
        return "; " + extent(c.from()) + " is " + interval(shown, c.to().unit())
                + c.rate().map(this::rate).orElse("");
    }

    private String extent(Operands.Extent extent) {
        return interval(extent.interval(), extent.unit());
    }

    private String rate(Rate rate) {
        return " at " + values.language().numbers().number(rate.amount()) + " " + rate.counted() + " per " + rate.base()
                + rate.asOf().map(day -> " on " + date(day)).orElse("");
    }

    private String interval(Interval<BigDecimal> interval, Optional<String> unit) {
        return values.language().numbers().interval(interval, unit);
    }

    private String date(Edtf date) {
        return values.language().dates().date(date);
    }

    private String name(String id) {
        return EntityId.of(id).map(e -> values.names().entity(e).words()).orElse(id);
    }

    private String sets(Operands.Sets o) {
        if (o.missing().isEmpty()) {
            return values.of(o.first()) + " and " + values.of(o.second());
        }
        Value.SetValue shorter = o.first().ids().size() < o.second().ids().size() ? o.first() : o.second();
        return values.of(shorter) + ", which leaves out "
                + o.missing().stream().map(EntityId::text).map(this::name).collect(Collectors.joining(", "))
                + ": incomplete, not wrong";
    }

    /** What is said where not every pair is shown. */
    private static Optional<Sentence> unshown(Reconciliation rules) {
        int positions = rules.positions().size();
        if (positions <= Cutoffs.DEFAULT.relations()) {
            return Optional.empty();
        }
        String all = rules.relations().counts().entrySet().stream()
                .map(e -> e.getValue() + " times that one " + e.getKey().verb() + " the other")
                .collect(Collectors.joining(", "));
        return Optional.of(new Sentence(
                "pairs",
                "Of " + positions * (positions - 1) / 2
                        + " pairs of different answers those with the answer are shown; in all: " + all + "."));
    }

    private String weighed(Step.Weighed s) {
        String state = s.live() ? "" : " (replaced)";
        return values.of(s.value()) + state + ": for it " + sum(s.supporters()) + ", against " + sum(s.opponents())
                + ", margin " + s.margin().toPlainString() + ".";
    }

    /** A sum that a reader can check: {@code 1.73 + 0.85 = 2.58 (yonhap, herald)}. */
    private static String sum(Step.Sum sum) {
        String total = sum.total().toPlainString();
        if (sum.terms().isEmpty()
                || sum.terms().size() > Cutoffs.DEFAULT.reasoning().terms()) {
            return total;
        }
        String terms = sum.terms().stream().map(t -> t.weight().toPlainString()).collect(Collectors.joining(" + "));
        return (sum.terms().size() > 1 ? terms + " = " : "") + total + " ("
                + joined(sum.terms().stream().map(Step.Term::lineage).toList()) + ")";
    }

    private String narrowed(Step.Narrowed s) {
        return values.of(s.widest()) + " has the largest margin; inside it " + values.of(s.picked())
                + " holds against its rivals by itself.";
    }

    private String hedgeKept(Step.HedgeKept s) {
        return values.of(s.bare()) + " beside " + values.of(s.kept())
                + " is the ceiling with its hedge dropped: the hedge stays.";
    }

    private String decided(Step.Decided s) {
        List<String> why =
                new ArrayList<>(s.because().stream().map(Because::text).toList());
        s.conflict().map(this::settling).ifPresent(why::add);
        return s.verdict().label() + (why.isEmpty() ? "" : ": " + String.join("; ", why)) + "."
                + (s.allInterested() ? " Each side is an interested party: an allegation and a denial." : "");
    }

    private String settling(Step.Conflict conflict) {
        String threshold = Weights.SETTLES.toPlainString();
        return switch (conflict.outcome()) {
            case SETTLED ->
                conflict.winners().stream()
                        .map(w -> values.of(w.value()) + " is ahead by "
                                + w.margin().toPlainString() + ", at least the " + threshold
                                + " that settle a dispute")
                        .collect(Collectors.joining("; "));
            case OPEN -> "no answer to the dispute is ahead by the " + threshold + " that would settle it";
            case PAST -> "what conflicts has been replaced or lies apart";
        };
    }

    private static String sure(Step.Sure s) {
        String level = s.confidence().label();
        return level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1) + ": "
                + String.join("; ", reasons(s.reasons())) + ".";
    }

    /** Reasons for a level of confidence, one sentence each, without its stop. */
    public static List<String> reasons(List<Reason> reasons) {
        List<String> sentences = new ArrayList<>();
        for (Reason reason : reasons) {
            if (reason instanceof Reason.RestsBelow && !sentences.isEmpty()) {
                int last = sentences.size() - 1;
                sentences.set(last, sentences.get(last) + ", but " + reason(reason));
            } else {
                sentences.add(reason(reason));
            }
        }
        return sentences;
    }

    private static String reason(Reason reason) {
        return reason.fold(new Reason.Cases<String>(
                r -> "no answer outweighs the others",
                r -> "the latest state rests on a source "
                        + (r.reached() ? "of grade " + r.floor() + " or better" : "below grade " + r.floor()),
                r -> "one lineage, grade " + r.letter(),
                r -> "opposed, and only one lineage backs the answer",
                StepSentences::ahead,
                r -> r.lineages() + " independent lineages, none opposed",
                r -> "the most specific value rests on " + joined(r.lineages())
                        + (r.interested() ? ", interested and" : ",") + " below grade " + r.floor(),
                r -> "one step down: " + weakness(r.weakness())));
    }

    private static String ahead(Reason.Ahead ahead) {
        return switch (ahead.level()) {
            case HIGH -> "opposed, but ahead by " + ahead.margin() + " with a source of grade A behind it";
            case MODERATE -> "opposed, but ahead by " + ahead.margin();
            case LOW, VERY_LOW -> "opposed, and ahead by only " + ahead.margin();
        };
    }

    private static String weakness(Reason.Weakness weakness) {
        return switch (weakness) {
            case STALE -> "the evidence was old when it was last repeated";
            case HEARSAY -> "only second-hand or anonymous sources back it";
            case WIDE -> "the answer is wider than a quarter of itself";
        };
    }

    private String loss(Reconciliation.Loss loss) {
        return "Without " + name(loss.lineage().text()) + " it would be "
                + loss.verdict().label().toLowerCase(Locale.ROOT) + answer(loss.answer()) + ".";
    }

    private String answer(Optional<Answer> answer) {
        return answer.map(a ->
                        ", " + a.parts().stream().map(p -> values.of(p.value())).collect(Collectors.joining("; ")))
                .orElse("");
    }
}
