package org.variorum.resolve;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.measure.QuantityReader;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Id;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.model.Words;

/** Types the text of a value by what its question expects, and reports what does not read. */
final class ValueReader {

    /**
     * What goes with a value besides its text.
     *
     * @param zone the zone of a date
     * @param language the language of a quotation
     * @param translatedFrom the language of its original
     */
    record Extras(Optional<Text> zone, Optional<String> language, Optional<String> translatedFrom) {
        static final Extras NONE = new Extras(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private final EntityIndex entities;
    private final Map<EventId, Event> events;
    private final Reporter reporter;

    ValueReader(EntityIndex entities, Map<EventId, Event> events, Reporter reporter) {
        this.entities = entities;
        this.events = events;
        this.reporter = reporter;
    }

    /** The value; empty where it does not read, which has then been reported. */
    Optional<Value> read(ValueType type, Text text, Extras extras) {
        return switch (type) {
            case ENTITY, PLACE -> entity(text).map(Value.EntityValue::new);
            case QUANTITY -> orReport(QuantityReader.read(text.value()).map(Value.class::cast), type, text);
            case DATE -> date(type, text, extras);
            case RELATION -> relation(type, text);
            case QUOTE ->
                orReport(
                        Optional.of(text.value())
                                .filter(t -> !t.isBlank())
                                .map(t -> new Value.QuoteValue(
                                        Normalizer.normalize(t, Normalizer.Form.NFC),
                                        extras.language(),
                                        extras.translatedFrom())),
                        type,
                        text);
            case YES_NO -> orReport(yesNo(text.value()), type, text);
            case SET -> set(type, text);
        };
    }

    private Optional<Value> orReport(Optional<Value> value, ValueType type, Text text) {
        if (value.isEmpty()) {
            reporter.report(Diagnostic.of(
                            Code.WRONG_VALUE_TYPE, at(text), "\"" + text.value() + "\" does not read as " + noun(type))
                    .expected(type.form()));
        }
        return value;
    }

    /** The id of the one entity that a text names; anything else is reported. */
    Optional<EntityId> entity(Text text) {
        Set<EntityId> found = entities.find(text.value());
        if (found.size() == 1) {
            return Optional.of(found.iterator().next());
        }
        if (found.isEmpty()) {
            reporter.report(Diagnostic.of(Code.UNKNOWN_ENTITY, at(text), "no entity is called \"" + text.value() + "\"")
                    .expected(ValueType.ENTITY.form())
                    .hint(Nearest.hint(text.value(), entities.words())));
        } else {
            reporter.report(Diagnostic.of(
                            Code.AMBIGUOUS_NAME,
                            at(text),
                            "\"" + text.value() + "\" can mean " + String.join(" or ", Id.texts(found)))
                    .expected("the id of the one that is meant"));
        }
        return Optional.empty();
    }

    private Optional<Value> date(ValueType type, Text text, Extras extras) {
        Optional<ZoneId> zone = extras.zone().flatMap(this::zone);
        return orReport(Edtf.parse(text.value()).map(e -> new Value.DateValue(e, zone)), type, text);
    }

    private Optional<ZoneId> zone(Text text) {
        try {
            return Optional.of(ZoneId.of(text.value()));
        } catch (DateTimeException e) {
            reporter.report(
                    Diagnostic.of(Code.BAD_ATTRIBUTE_VALUE, at(text), "\"" + text.value() + "\" is no time zone")
                            .expected("a zone of the IANA database, such as Asia/Seoul")
                            .hint(Nearest.hint(text.value(), ZoneId.getAvailableZoneIds())));
            return Optional.empty();
        }
    }

    private Optional<Value> relation(ValueType type, Text text) {
        String[] words = text.value().strip().split("\\s+", 2);
        Optional<Value.RelationValue.Order> order =
                Words.parse(Value.RelationValue.Order.class, words[0].toLowerCase(Locale.ROOT));
        if (order.isEmpty() || words.length < 2) {
            return orReport(Optional.empty(), type, text);
        }
        EventId event = new EventId(words[1]);
        if (!events.containsKey(event)) {
            reporter.report(Diagnostic.of(Code.UNKNOWN_EVENT, at(text), "no event has the id \"" + words[1] + "\"")
                    .expected("an id of events.yaml")
                    .hint(Nearest.hint(words[1], Id.texts(events.keySet()))));
            return Optional.empty();
        }
        return Optional.of(new Value.RelationValue(order.get(), event));
    }

    private static Optional<Value> yesNo(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(Value.YesNo.YES);
            case "no", "false" -> Optional.of(Value.YesNo.NO);
            case "unknown" -> Optional.of(Value.YesNo.UNKNOWN);
            default -> Optional.empty();
        };
    }

    private Optional<Value> set(ValueType type, Text text) {
        List<EntityId> ids = new ArrayList<>();
        boolean whole = true;
        for (String word : text.value().split("[,;]", -1)) {
            if (word.isBlank()) {
                return orReport(Optional.empty(), type, text);
            }
            Optional<EntityId> id = entity(new Text(word.strip(), text.location()));
            id.ifPresent(ids::add);
            whole &= id.isPresent();
        }
        return whole ? Optional.of(new Value.SetValue(ids)) : Optional.empty();
    }

    private static Location at(Text text) {
        return text.location().length() > 1
                ? text.location()
                : text.location().withLength(text.value().length());
    }

    private static String noun(ValueType type) {
        return type == ValueType.YES_NO ? "yes or no" : "a " + Words.of(type);
    }
}
