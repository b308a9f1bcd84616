package org.variorum.reconcile;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.Edtf.Precision;
import org.variorum.model.Scope;
import org.variorum.model.Value;
import org.variorum.reconcile.Rumours.Told;

/** The same instants, written as they are counted elsewhere. */
final class InOtherZones {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneOffset ELSEWHERE = ZoneOffset.ofHoursMinutes(5, 30);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);

    /** Other names for the clocks of the invented rumours. */
    private static final Map<ZoneId, ZoneId> SAME_CLOCK =
            Map.of(SEOUL, ZoneOffset.ofHours(9), ZoneId.of("America/New_York"), ZoneId.of("America/Toronto"));

    private InOtherZones() {}

    /** The same, with no day of which nobody knows where it is counted: it would be a day anywhere. */
    static Told placed(Told told) {
        return told.says(
                told.value()
                        .map(v -> v instanceof Value.DateValue d
                                        && d.zone().isEmpty()
                                        && d.date().offset().isEmpty()
                                ? new Value.DateValue(d.date(), Optional.of(SEOUL))
                                : v),
                told.modality());
    }

    /** The same, counted elsewhere: what carries an offset in another, a time of a zone by an offset, a day by another zone. */
    static Told moved(Told told) {
        Scope scope = told.scope();
        return told.says(told.value().map(InOtherZones::moved), told.modality())
                .of(
                        new Claim.Times(
                                told.times().asOf().map(InOtherZones::moved),
                                told.times().valid().map(InOtherZones::moved)),
                        new Scope(
                                scope.period().map(InOtherZones::moved),
                                scope.measure(),
                                scope.population(),
                                scope.area()));
    }

    private static Value moved(Value value) {
        if (!(value instanceof Value.DateValue date)) {
            return value;
        }
        Optional<ZoneId> zone = date.zone();
        boolean time = date.date().precision() == Precision.TIME && !date.date().isInterval();
        if (zone.isPresent() && time) {
            LocalDateTime local = LocalDateTime.parse(date.date().text());
            return new Value.DateValue(elsewhere(local.atZone(zone.get()).toOffsetDateTime()), Optional.empty());
        }
        return new Value.DateValue(moved(date.date()), zone.map(z -> SAME_CLOCK.getOrDefault(z, z)));
    }

    private static Edtf moved(Edtf date) {
        return date.offset().isEmpty()
                ? date
                : Edtf.parse(Arrays.stream(date.text().split("/", -1))
                                .map(OffsetDateTime::parse)
                                .map(t -> elsewhere(t).text())
                                .collect(Collectors.joining("/")))
                        .orElseThrow();
    }

    private static Edtf elsewhere(OffsetDateTime time) {
        return Edtf.parse(TIME.format(time.withOffsetSameInstant(ELSEWHERE))).orElseThrow();
    }
}
