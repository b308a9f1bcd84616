package org.variorum.render.page;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.measure.Spans;
import org.variorum.measure.Units;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.Cutoffs;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Finding;
import org.variorum.model.Interval;
import org.variorum.model.Lineage;
import org.variorum.model.Modality;
import org.variorum.model.Policy;
import org.variorum.model.Position;
import org.variorum.model.Question;
import org.variorum.model.Reconciliation;
import org.variorum.model.Scope;
import org.variorum.model.Slot;
import org.variorum.model.Value;
import org.variorum.model.Value.DateValue;
import org.variorum.model.Value.Quantity;
import org.variorum.model.Value.RelationValue;
import org.variorum.model.Value.RelationValue.Order;
import org.variorum.render.part.FindingNames;
import org.variorum.render.part.FindingViews;
import org.variorum.render.part.Naming;
import org.variorum.render.part.Texts;
import org.variorum.render.picture.Bar;
import org.variorum.render.picture.DateLine;
import org.variorum.render.picture.Matrix;
import org.variorum.render.picture.NumberLine;
import org.variorum.render.view.PictureView;
import org.variorum.site.Library;
import org.variorum.site.Site;
import org.variorum.words.Language;

/** The pictures of one question, but for the graph of lineages: what stands where on a line, and who stands where. */
final class QuestionPictures {

    private final Finding finding;
    private final Reconciliation rules;
    private final Library library;
    private final Policy policy;
    private final Naming naming;
    private final FindingViews findings;
    private final Cutoffs.Pictures cutoffs;
    private final Language language;
    private final FindingNames names;

    QuestionPictures(
            Finding finding,
            FindingNames names,
            Site site,
            Naming naming,
            FindingViews findings,
            Cutoffs.Pictures cutoffs) {
        this.finding = finding;
        this.rules = finding.reconciliation();
        this.library = site.library();
        this.policy = site.info().policy();
        this.naming = naming;
        this.findings = findings;
        this.cutoffs = cutoffs;
        this.language = library.values().language();
        this.names = names;
    }

    /** Numbers or dates on a line, where the question asks for them. */
    Optional<PictureView> line() {
        return switch (finding.question().expects()) {
            case QUANTITY -> numbers();
            case DATE -> dates();
            case RELATION -> relations();
            default -> Optional.empty();
        };
    }

    /** Voices and positions; empty where there is one of each. */
    Optional<PictureView> matrix() {
        List<Matrix.Voice> voices = rules.lineages().stream().map(this::voice).toList();
        return voices.isEmpty() || voices.size() + rules.positions().size() < 3
                ? Optional.empty()
                : Optional.of(Matrix.of(voices, rules.positions().size(), cutoffs));
    }

    private Matrix.Voice voice(Lineage lineage) {
        Set<Integer> taken = taken(lineage);
        Set<Integer> says = new TreeSet<>();
        Set<Integer> backs = new TreeSet<>();
        Set<Integer> opposes = new TreeSet<>();
        for (Reconciliation.Count count : rules.tally()) {
            if (count.supporters().contains(lineage.id())) {
                (taken.contains(count.position()) ? says : backs).add(count.position());
            } else if (count.opponents().contains(lineage.id())) {
                opposes.add(count.position());
            }
        }
        taken.removeAll(says);
        return new Matrix.Voice(names.voice(lineage).words(), weights(lineage), says, backs, opposes, taken);
    }

    /** The letter and the weight of a voice; where it speaks to some positions through weaker reports, also what it has there. */
    private String weights(Lineage lineage) {
        return Stream.concat(
                        Stream.of(lineage),
                        rules.tally().stream()
                                .flatMap(c -> c.weaker().stream())
                                .filter(l -> l.id().equals(lineage.id())))
                .map(l -> l.best() + ", " + l.weight().toPlainString())
                .distinct()
                .collect(Collectors.joining("; elsewhere "));
    }

    private Set<Integer> taken(Lineage lineage) {
        Set<Integer> taken = new TreeSet<>();
        for (int i = 0; i < rules.positions().size(); i++) {
            Position position = rules.positions().get(i);
            if (position.lineages().contains(lineage.id()) && position.value().isPresent()) {
                taken.add(i);
            }
        }
        return taken;
    }

    private Optional<PictureView> numbers() {
        Question question = finding.question();
        List<Quantity> all = stream(Quantity.class).toList();
        Optional<String> unit = question.unit()
                .or(() -> all.stream().flatMap(q -> q.unit().stream()).findFirst());
        Function<Quantity, Optional<Interval<BigDecimal>>> span =
                q -> Optional.of(policy.interval(q)).filter(i -> isOne(q.unit().or(question::unit), unit));
        List<String> notes = new ArrayList<>();
        long other = all.stream().filter(q -> span.apply(q).isEmpty()).count();
        if (other > 0) {
            notes.add("In another unit, and so not drawn: " + Texts.count((int) other, "position", "positions") + ".");
        }
        return NumberLine.of(bars(Quantity.class, span), unit.orElse(""), notes, cutoffs, language.numbers());
    }

    /** Whether two units are one, by whatever name. */
    private static boolean isOne(Optional<String> some, Optional<String> other) {
        return (some.isPresent() && other.isPresent())
                ? Units.of(some.get()).isSame(Units.of(other.get()))
                : some.equals(other);
    }

    private Optional<PictureView> dates() {
        List<DateValue> all = stream(DateValue.class).toList();
        boolean zoned = all.stream().allMatch(d -> Spans.universal(d, policy).isPresent());
        Set<String> zones = all.stream()
                .flatMap(d -> d
                        .date()
                        .offset()
                        .map(Object::toString)
                        .or(() -> d.zone().map(Object::toString))
                        .stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (zoned && zones.size() > 1) {
            boolean left = Stream.concat(
                            answers(DateValue.class),
                            rules.conclusion().shared().stream()
                                    .filter(DateValue.class::isInstance)
                                    .map(DateValue.class::cast))
                    .anyMatch(d -> Spans.universal(zoned(d, all), policy).isEmpty());
            String note = "All times are in UTC." + (left ? " What names no zone is not drawn." : "");
            return DateLine.of(
                    bars(DateValue.class, d -> Spans.universal(zoned(d, all), policy)),
                    List.of(note),
                    cutoffs,
                    language.dates());
        }
        String note = zoned && zones.size() == 1
                ? "Days and times are those of " + zones.iterator().next() + "."
                : "Each date lies as the calendar of its source has it"
                        + (zones.isEmpty() ? "; no source names a zone." : ".");
        return DateLine.of(
                bars(DateValue.class, d -> Optional.of(Spans.local(d.date(), policy))),
                List.of(note),
                cutoffs,
                language.dates());
    }

    /** What names no zone has that of the claim that names the same date. */
    private DateValue zoned(DateValue value, List<DateValue> claims) {
        return Spans.universal(value, policy).isPresent()
                ? value
                : claims.stream()
                        .filter(c -> c.date().text().equals(value.date().text()))
                        .findFirst()
                        .orElse(value);
    }

    /** Events and what lies before, during or after them; in UTC where one of them is dated in a zone. */
    private Optional<PictureView> relations() {
        Map<EventId, Event> events = new LinkedHashMap<>();
        Stream.concat(stream(RelationValue.class), answers(RelationValue.class))
                .flatMap(r -> library.event(r.event()).stream())
                .forEach(e -> events.put(e.id(), e));
        boolean utc =
                events.values().stream().anyMatch(e -> Spans.zone(e.when()).isPresent());
        BiFunction<Order, Event, Optional<Interval<LocalDateTime>>> span =
                (order, event) -> utc ? Spans.anywhere(order, event, policy) : Spans.local(order, event, policy);
        List<Bar<LocalDateTime>> bars = new ArrayList<>();
        events.values().forEach(e -> span.apply(Order.DURING, e).ifPresent(during -> bars.add(bar(e, during))));
        bars.addAll(bars(RelationValue.class, r -> library.event(r.event()).flatMap(e -> span.apply(r.order(), e))));
        String note = utc
                ? "All times are in UTC; what names no zone is drawn as all that it may mean in any."
                : "Each lies as the calendar at the place of its event has it.";
        return DateLine.of(bars, List.of(note), cutoffs, language.dates());
    }

    private Bar<LocalDateTime> bar(Event event, Interval<LocalDateTime> during) {
        String name = "Event: " + event.name();
        return new Bar<>(Bar.Kind.EVENT, name, name, language.dates().date(event.when()), during);
    }

    private <V extends Value> Stream<V> stream(Class<V> kind) {
        return rules.positions().stream()
                .flatMap(p -> p.value().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private <V extends Value> Stream<V> answers(Class<V> kind) {
        return parts().map(Answer.Part::value).filter(kind::isInstance).map(kind::cast);
    }

    private Stream<Answer.Part> parts() {
        return finding.answer().map(Answer::parts).orElse(List.of()).stream();
    }

    /** A bar for each position, what all share, and each part of the answer; not for what lies on no such line. */
    private <V extends Value, T extends Comparable<? super T>> List<Bar<T>> bars(
            Class<V> kind, Function<V, Optional<Interval<T>>> span) {
        List<Bar<T>> bars = new ArrayList<>();
        for (int i = 0; i < rules.positions().size(); i++) {
            Position position = rules.positions().get(i);
            String number = (i + 1) + ". ";
            String whose = whose(position);
            position.value()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .ifPresent(v -> span.apply(v)
                            .ifPresent(s -> bars.add(new Bar<>(
                                    Bar.Kind.CLAIM,
                                    number + findings.value(v) + " – " + whose,
                                    number + whose,
                                    findings.value(v),
                                    s))));
        }
        rules.slots()
                .forEach(s -> s.ground().allSay().ifPresent(v -> add(bars, Bar.Kind.GROUND, ground(s), v, kind, span)));
        parts().forEach(p -> add(bars, Bar.Kind.ANSWER, answer(p), p.value(), kind, span));
        return bars;
    }

    private <V extends Value, T extends Comparable<? super T>> void add(
            List<Bar<T>> bars,
            Bar.Kind bar,
            String label,
            Value value,
            Class<V> kind,
            Function<V, Optional<Interval<T>>> span) {
        if (kind.isInstance(value)) {
            String words = findings.value(value);
            span.apply(kind.cast(value))
                    .ifPresent(s -> bars.add(new Bar<>(bar, label + ": " + words, label, words, s)));
        }
    }

    /** Whose words these are: what all say of one thing, nobody need say of another. */
    private String ground(Slot slot) {
        boolean alone = slot.ground().voices().size() == 1;
        return about(alone ? "One voice says" : "All say", slot.role(), slot.scope());
    }

    private String answer(Answer.Part part) {
        return about("Answer", part.role(), part.scope());
    }

    private String about(String what, Optional<String> role, Scope scope) {
        List<String> more = new ArrayList<>(List.of(what));
        role.map(Texts::words).ifPresent(more::add);
        more.addAll(findings.scope(scope));
        return String.join(", ", more);
    }

    /** The first of those who say so, and the scope. */
    private String whose(Position position) {
        List<Claim> claims = position.claims().stream()
                .flatMap(id -> library.claim(id).stream())
                .toList();
        Set<String> outlets = new LinkedHashSet<>();
        claims.forEach(c -> library.report(c.source()).map(naming::outlet).ifPresent(outlets::add));
        String more = outlets.size() > cutoffs.names() ? " and " + (outlets.size() - cutoffs.names()) + " more" : "";
        List<String> parts = new ArrayList<>();
        parts.add(outlets.stream().limit(cutoffs.names()).collect(Collectors.joining(", ")) + more);
        parts.addAll(findings.scope(position.scope()));
        boolean denied = !claims.isEmpty() && claims.stream().allMatch(c -> c.modality() == Modality.DENIED);
        return (denied ? "denied, " : "") + String.join(", ", parts);
    }
}
