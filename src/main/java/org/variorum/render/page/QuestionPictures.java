package org.variorum.render.page;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.measure.Spans;
import org.variorum.measure.Units;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.Cutoffs;
import org.variorum.model.Edtf;
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
import org.variorum.render.view.LineView;
import org.variorum.render.view.MatrixView;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.words.Language;
import org.variorum.words.PictureWords;

/** The pictures of one question, but for the tree of lineages: what stands where on a line, and who stands where. */
final class QuestionPictures {

    private final Finding finding;
    private final Reconciliation rules;
    private final Library library;
    private final Policy policy;
    private final Naming naming;
    private final FindingViews findings;
    private final Cutoffs.Pictures cutoffs;
    private final Language language;
    private final PictureWords words;
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
        this.words = language.pictures();
        this.names = names;
    }

    /** Numbers or dates on a line, where the question asks for them. */
    Optional<LineView> line() {
        return switch (finding.question().expects()) {
            case QUANTITY -> numbers();
            case DATE -> dates();
            case RELATION -> relations();
            default -> Optional.empty();
        };
    }

    /** Voices and positions; empty where there is one of each. */
    Optional<MatrixView> matrix() {
        List<Matrix.Voice> voices = rules.lineages().stream().map(this::voice).toList();
        return voices.isEmpty() || voices.size() + rules.positions().size() < 3
                ? Optional.empty()
                : Optional.of(Matrix.of(
                        voices, rules.positions().stream().map(this::labelled).toList(), cutoffs, words, file()));
    }

    private String labelled(Position position) {
        return names.wording()
                .labelled(position)
                .orElseGet(() -> language.values().none())
                .words();
    }

    private String file() {
        return Paths.pictures(finding.question().id());
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
        return words.elsewhere(Stream.concat(
                        Stream.of(lineage),
                        rules.tally().stream()
                                .flatMap(c -> c.weaker().stream())
                                .filter(l -> l.id().equals(lineage.id())))
                .map(l -> l.best() + ", " + l.weight().toPlainString())
                .distinct()
                .toList());
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

    private Optional<LineView> numbers() {
        Question question = finding.question();
        List<Quantity> all = stream(Quantity.class).toList();
        Optional<String> unit = question.unit()
                .or(() -> all.stream().flatMap(q -> q.unit().stream()).findFirst());
        Function<Quantity, Optional<Interval<BigDecimal>>> span =
                q -> in(said(q), q.unit().or(question::unit), unit);
        List<String> notes = new ArrayList<>();
        long other = all.stream().filter(q -> span.apply(q).isEmpty()).count();
        if (other > 0) {
            notes.add(words.otherUnit((int) other));
        }
        return NumberLine.of(bars(Quantity.class, span), unit.orElse(""), notes, cutoffs, language, file());
    }

    /** What a quantity covers; who gives a ceiling says nothing of a floor, though nothing is fewer than none. */
    private Interval<BigDecimal> said(Quantity quantity) {
        Interval<BigDecimal> span = policy.interval(quantity);
        boolean ceiling = quantity.hedge().isOneSided()
                && !quantity.isRange()
                && span.high().isPresent();
        return ceiling ? new Interval<BigDecimal>(Optional.empty(), span.high(), false, span.highOpen()) : span;
    }

    /** A stretch in one unit as the same in another; empty where they do not convert. */
    private static Optional<Interval<BigDecimal>> in(
            Interval<BigDecimal> span, Optional<String> own, Optional<String> other) {
        Units.Unit from = own.map(Units::of).orElse(Units.SAME);
        Units.Unit to = other.map(Units::of).orElse(Units.SAME);
        if (from.isSame(to)) {
            return Optional.of(span);
        }
        UnaryOperator<BigDecimal> converted = n -> to.fromBase(from.toBase(n));
        return from.base().equals(to.base())
                ? Optional.of(new Interval<BigDecimal>(
                        span.low().map(converted), span.high().map(converted), span.lowOpen(), span.highOpen()))
                : Optional.empty();
    }

    /** Days, months and years lie as the calendar of their place has them; only times of day are brought to one clock. */
    private Optional<LineView> dates() {
        List<DateValue> all = stream(DateValue.class).toList();
        Map<ZoneId, Long> zones = all.stream()
                .flatMap(d -> Spans.zone(d).stream())
                .collect(Collectors.groupingBy(z -> z, LinkedHashMap::new, Collectors.counting()));
        boolean zoned = all.stream().allMatch(d -> Spans.zone(d).isPresent());
        if (zones.size() < 2 || !zoned) {
            return line(
                    d -> Optional.of(Spans.local(d.date(), policy)),
                    words.calendar(zones.keySet().stream().filter(z -> zoned).findFirst()));
        }
        if (all.stream().noneMatch(d -> isTime(d.date()))) {
            return line(d -> Optional.of(Spans.local(d.date(), policy)), words.calendars());
        }
        ZoneId clock = zones.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse(ZoneOffset.UTC);
        boolean left = Stream.concat(
                        answers(DateValue.class),
                        rules.conclusion().shared().stream()
                                .filter(DateValue.class::isInstance)
                                .map(DateValue.class::cast))
                .anyMatch(d -> Spans.zone(zoned(d, all)).isEmpty());
        return line(
                d -> Spans.universal(zoned(d, all), policy).map(span -> by(clock, span)),
                words.calendar(Optional.of(clock)) + (left ? " " + words.unzoned() : ""));
    }

    private Optional<LineView> line(Function<DateValue, Optional<Interval<LocalDateTime>>> span, String note) {
        return DateLine.of(bars(DateValue.class, span), List.of(note), cutoffs, language, file());
    }

    private static boolean isTime(Edtf date) {
        return date.precision() == Edtf.Precision.TIME;
    }

    /** A stretch in UTC by the clock of a zone. */
    private static Interval<LocalDateTime> by(ZoneId zone, Interval<LocalDateTime> universal) {
        UnaryOperator<LocalDateTime> local =
                t -> t.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime();
        return new Interval<LocalDateTime>(
                universal.low().map(local), universal.high().map(local), universal.lowOpen(), universal.highOpen());
    }

    /** What names no zone has that of the claim that names the same date. */
    private DateValue zoned(DateValue value, List<DateValue> claims) {
        return Spans.zone(value).isPresent()
                ? value
                : claims.stream()
                        .filter(c -> c.date().text().equals(value.date().text()))
                        .findFirst()
                        .orElse(value);
    }

    /** Events and what lies before, during or after them; in UTC where one of them is dated by the clock in a zone. */
    private Optional<LineView> relations() {
        Map<EventId, Event> events = new LinkedHashMap<>();
        Stream.concat(stream(RelationValue.class), answers(RelationValue.class))
                .flatMap(r -> library.event(r.event()).stream())
                .forEach(e -> events.put(e.id(), e));
        boolean utc = events.values().stream()
                .anyMatch(
                        e -> Spans.zone(e.when()).isPresent() && isTime(e.when().date()));
        BiFunction<Order, Event, Optional<Interval<LocalDateTime>>> span =
                (order, event) -> utc ? Spans.anywhere(order, event, policy) : Spans.local(order, event, policy);
        List<Bar<LocalDateTime>> bars = new ArrayList<>();
        events.values().forEach(e -> span.apply(Order.DURING, e).ifPresent(during -> bars.add(bar(e, during))));
        bars.addAll(bars(RelationValue.class, r -> library.event(r.event()).flatMap(e -> span.apply(r.order(), e))));
        Optional<ZoneId> clock = utc
                ? Optional.of(ZoneOffset.UTC)
                : Optional.of(events.values().stream()
                                .map(e -> Spans.zone(e.when()))
                                .collect(Collectors.toSet()))
                        .filter(zones -> zones.size() == 1)
                        .flatMap(zones -> zones.iterator().next());
        String note = words.calendar(clock) + (utc ? " " + words.anywhere() : "");
        return DateLine.of(bars, List.of(note), cutoffs, language, file());
    }

    private Bar<LocalDateTime> bar(Event event, Interval<LocalDateTime> during) {
        return new Bar<>(
                Bar.Kind.EVENT,
                Optional.empty(),
                Optional.empty(),
                words.event(),
                event.name(),
                List.of(language.dates().date(event.when())),
                during);
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
        Function<Value, Optional<Interval<T>>> place =
                v -> Optional.of(v).filter(kind::isInstance).map(kind::cast).flatMap(span);
        List<Bar<T>> bars = new ArrayList<>();
        for (int i = 0; i < rules.positions().size(); i++) {
            Position position = rules.positions().get(i);
            Optional<Integer> number = Optional.of(i + 1);
            position.value()
                    .ifPresent(v -> place.apply(v)
                            .ifPresent(s -> bars.add(new Bar<>(
                                    Bar.Kind.CLAIM,
                                    measure(position.scope()),
                                    number,
                                    "",
                                    findings.value(v),
                                    whose(position),
                                    s))));
        }
        rules.slots()
                .forEach(slot -> slot.ground()
                        .allSay()
                        .ifPresent(v -> place.apply(v)
                                .ifPresent(s -> bars.add(
                                        bar(Bar.Kind.GROUND, ground(slot), slot.role(), slot.scope(), v, s)))));
        parts().forEach(p -> place.apply(p.value())
                .ifPresent(s -> bars.add(bar(Bar.Kind.ANSWER, words.answer(), p.role(), p.scope(), p.value(), s))));
        return bars;
    }

    private <T extends Comparable<? super T>> Bar<T> bar(
            Bar.Kind kind, String lead, Optional<String> role, Scope scope, Value value, Interval<T> span) {
        List<String> about = Stream.concat(role.map(Texts::words).stream(), rest(scope).stream())
                .toList();
        return new Bar<>(kind, measure(scope), Optional.empty(), lead, findings.value(value), about, span);
    }

    /** Whose words these are: what all say of one thing, nobody need say of another. */
    private String ground(Slot slot) {
        return words.ground(slot.ground().voices().size() == 1);
    }

    /** What is counted or measured: what differs in that lies on different lines. */
    private Optional<String> measure(Scope scope) {
        return scope.measure()
                .map(m -> new Scope(Optional.empty(), Optional.of(m), Optional.empty(), Optional.empty()))
                .map(s -> Texts.capital(String.join(", ", findings.scope(s))));
    }

    /** What else a scope says. */
    private List<String> rest(Scope scope) {
        return findings.scope(new Scope(scope.period(), Optional.empty(), scope.population(), scope.area()));
    }

    /** The first of those who say so, and the scope. */
    private List<String> whose(Position position) {
        List<Claim> claims = position.claims().stream()
                .flatMap(id -> library.claim(id).stream())
                .toList();
        Set<String> outlets = new LinkedHashSet<>();
        claims.forEach(c -> library.report(c.source()).map(naming::outlet).ifPresent(outlets::add));
        List<String> whose = new ArrayList<>();
        if (!claims.isEmpty() && claims.stream().allMatch(c -> c.modality() == Modality.DENIED)) {
            whose.add(words.denied());
        }
        outlets.stream().limit(cutoffs.names()).forEach(whose::add);
        if (outlets.size() > cutoffs.names()) {
            whose.add(words.others(outlets.size() - cutoffs.names()));
        }
        whose.addAll(rest(position.scope()));
        return whose;
    }
}
