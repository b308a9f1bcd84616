package org.variorum.resolve;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.content.Text;
import org.variorum.content.ValueDraft;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.diagnostic.Spellings;
import org.variorum.measure.QuantityReader;
import org.variorum.measure.Reading;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.model.Words;

/** Types the text of a value by what its question expects, and reports what does not read. */
public final class ValueReader {

    private final EntityIndex entities;
    private final EventIndex events;
    private final Spellings zones;
    private final Reporter reporter;

    /** A reader that looks up names and events there. */
    public ValueReader(EntityIndex entities, EventIndex events, Reporter reporter) {
        this.entities = entities;
        this.events = events;
        this.reporter = reporter;
        this.zones = new Spellings(ZoneId::getAvailableZoneIds);
    }

    /** The same reader, for texts that need not be values: it reports nothing. */
    public ValueReader silent() {
        return new ValueReader(entities, events, fault -> {});
    }

    /** The value; empty where it does not read, or names what there is not, which has then been reported. */
    public Optional<Value> read(Question.AnswerForm form, ValueDraft draft) {
        return draft.fold(new ValueDraft.Cases<Optional<Value>>(
                words -> words(form, words),
                entity -> entity(entity.name()).map(Value.EntityValue::new),
                several -> set(several.names()),
                relation -> relation(relation.order(), relation.event()),
                plain -> Optional.of(plain.value())));
    }

    private Optional<Value> words(Question.AnswerForm form, ValueDraft.Words words) {
        Text text = words.text();
        ValueType type = form.type();
        return switch (type) {
            case ENTITY, PLACE -> entity(text).map(Value.EntityValue::new);
            case QUANTITY -> quantity(form, text);
            case DATE -> date(type, words);
            case RELATION -> relation(type, text);
            case QUOTE -> orReport(quote(words), type, text);
            case YES_NO -> orReport(yesNo(text.value()), type, text);
            case SET -> set(type, text);
        };
    }

    private Optional<Value> quantity(Question.AnswerForm form, Text text) {
        Reading reading = QuantityReader.read(text.value(), form.unit());
        if (reading.doubt().isPresent()) {
            reporter.report(reading.doubt().get().at(at(text)));
            return Optional.empty();
        }
        return orReport(reading.quantity().map(Value.class::cast), ValueType.QUANTITY, text);
    }

    private static Optional<Value> quote(ValueDraft.Words words) {
        return Optional.of(words.text().value())
                .filter(t -> !t.isBlank())
                .map(t -> new Value.QuoteValue(t, words.language(), words.translatedFrom()));
    }

    private Optional<Value> orReport(Optional<Value> value, ValueType type, Text text) {
        if (value.isEmpty()) {
            reporter.report(Diagnostic.of(
                            Code.WRONG_VALUE_TYPE, at(text), "\"" + text.value() + "\" does not read as " + noun(type))
                    .expected(ValueForms.of(type)));
        }
        return value;
    }

    /** The id of the one entity that a text names; anything else is reported. */
    Optional<EntityId> entity(Text text) {
        Set<EntityId> found = entities.find(text.value());
        Optional<EntityId> id = found.isEmpty() ? entities.stranger(text.value()) : entities.one(text.value());
        if (id.isEmpty()) {
            reporter.report(found.isEmpty() ? unknown(text) : ambiguous(text, found));
        }
        return id;
    }

    private Diagnostic unknown(Text text) {
        return Diagnostic.of(Code.UNKNOWN_ENTITY, at(text), "no entity is called \"" + text.value() + "\"")
                .expected(ValueForms.of(ValueType.ENTITY))
                .hint(entities.spellings().hint(text.value()));
    }

    private static Diagnostic ambiguous(Text text, Set<EntityId> found) {
        String ids = String.join(" or ", Id.texts(found));
        return Diagnostic.of(Code.AMBIGUOUS_NAME, at(text), "\"" + text.value() + "\" can mean " + ids)
                .expected("the id of the one that is meant");
    }

    /** Several entities; those that cannot be told are reported. */
    private Optional<Value> set(List<Text> names) {
        List<EntityId> ids =
                names.stream().flatMap(name -> entity(name).stream()).toList();
        return ids.size() == names.size() ? Optional.of(new Value.SetValue(ids)) : Optional.empty();
    }

    /** A place in time relative to an event; one that is not listed is reported. */
    private Optional<Value> relation(Value.RelationValue.Order order, Text event) {
        Optional<EventId> id = EventId.of(event.value()).filter(events.known());
        if (id.isEmpty()) {
            reporter.report(
                    Diagnostic.of(Code.UNKNOWN_EVENT, at(event), "no event has the id \"" + event.value() + "\"")
                            .expected("the id of an event")
                            .hint(events.spellings().get().hint(event.value())));
        }
        return id.map(e -> new Value.RelationValue(order, e));
    }

    private Optional<Value> date(ValueType type, ValueDraft.Words words) {
        Optional<ZoneId> zone = words.zone().flatMap(this::zone);
        return orReport(Edtf.parse(words.text().value()).map(e -> new Value.DateValue(e, zone)), type, words.text());
    }

    private Optional<ZoneId> zone(Text text) {
        try {
            return Optional.of(ZoneId.of(text.value()));
        } catch (DateTimeException e) {
            reporter.report(
                    Diagnostic.of(Code.BAD_ATTRIBUTE_VALUE, at(text), "\"" + text.value() + "\" is no time zone")
                            .expected("a zone of the IANA database, such as Asia/Seoul")
                            .hint(zones.hint(text.value())));
            return Optional.empty();
        }
    }

    private Optional<Value> relation(ValueType type, Text text) {
        String[] words = text.value().strip().split("\\s+", 2);
        Optional<Value.RelationValue.Order> order =
                Words.parse(Value.RelationValue.Order.class, words[0].toLowerCase(Locale.ROOT));
        return order.isPresent() && words.length > 1
                ? relation(order.get(), new Text(words[1], at(text)))
                : orReport(Optional.empty(), type, text);
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
        List<Text> names = Arrays.stream(text.value().split("[,;]", -1))
                .map(name -> new Text(name.strip(), text.location()))
                .toList();
        return names.stream().anyMatch(name -> name.value().isEmpty())
                ? orReport(Optional.empty(), type, text)
                : set(names);
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
