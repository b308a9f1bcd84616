package org.variorum.reconcile;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.model.Edtf;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.Scope;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.model.Words;
import org.variorum.reconcile.Rumours.Told;

/**
 * Rumours as a file of cases in which every name, id, quotation and number is written in a script: letter for letter, so that
 * their order stays.
 */
enum InOtherScripts {
    LATIN('a', 1, '0'),
    CYRILLIC('\u0430', 1, '0'),
    ARABIC('\u0621', 1, '\u0660'),
    HANGUL('\uAC00', 28, '\uFF10'),
    DEVANAGARI('\u0905', 1, '\u0966');

    private final char first;
    private final int step;
    private final char nought;

    InOtherScripts(char first, int step, char nought) {
        this.first = first;
        this.step = step;
        this.nought = nought;
    }

    /** Words in the script, in NFC. */
    String words(String latin) {
        return latin.codePoints()
                .map(c ->
                        c >= 'a' && c <= 'z' ? first + (c - 'a') * step : c >= '0' && c <= '9' ? nought + (c - '0') : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The same words as their letters fall apart, which is how they may be written too. */
    private String apart(String latin) {
        return Normalizer.normalize(words(latin), Normalizer.Form.NFD);
    }

    /** What a value in Latin script is in this one; quotations are in a language of which nothing is known. */
    Value of(Value latin) {
        return latin.fold(new Value.Cases<Value>(
                e -> new Value.EntityValue(id(e.id())),
                q -> q,
                d -> d,
                r -> new Value.RelationValue(
                        r.order(), new EventId(words(r.event().text()))),
                q -> new Value.QuoteValue(
                        Normalizer.normalize(words(q.text()), Normalizer.Form.NFC),
                        Optional.of(language(q)),
                        Optional.empty()),
                y -> y,
                s -> new Value.SetValue(s.ids().stream().map(this::id).toList())));
    }

    private EntityId id(EntityId latin) {
        return new EntityId(Normalizer.normalize(words(latin.text()), Normalizer.Form.NFC));
    }

    /** A file with the rumours as its only case. */
    String file(Rumours rumours) {
        JsonObject entities = new JsonObject();
        Rumours.ENTITIES.forEach(e -> entities.put(words(e.id().text()), entity(e)));
        JsonObject events = new JsonObject();
        Rumours.EVENTS.forEach((id, event) -> events.put(
                words(id.text()),
                new JsonObject().put("interval", event.when().date().text()).json()));
        return JsonText.compact(new JsonObject()
                        .put("version", 1)
                        .put("entities", entities.json())
                        .put("events", events.json())
                        .putAll("cases", List.of(rumours), this::one)
                        .json())
                .replace("\"null\"", "null");
    }

    private Json entity(Entity entity) {
        return new JsonObject()
                .put("name", words(entity.name()))
                .putAll("part_of", entity.partOf(), whole -> Json.of(apart(whole.text())))
                .json();
    }

    private Json one(Rumours rumours) {
        JsonObject measures = new JsonObject();
        rumours.question()
                .terms()
                .measures()
                .forEach((whole, parts) -> measures.putAll(words(whole), parts, part -> Json.of(words(part))));
        Json question = new JsonObject()
                .put("type", type(rumours.type()))
                .put("functional", rumours.functional())
                .put("time_varying", rumours.timeVarying())
                .put("measures", measures.json())
                .json();
        return new JsonObject()
                .put("id", "one")
                .put("question", question)
                .putAll("claims", rumours.told(), told -> claim(told, rumours))
                .json();
    }

    private static String type(ValueType type) {
        return switch (type) {
            case DATE -> "time";
            case RELATION -> "temporal-relation";
            case YES_NO -> "boolean";
            case ENTITY, PLACE, QUANTITY, QUOTE, SET -> Words.of(type);
        };
    }

    private Json claim(Told told, Rumours rumours) {
        Scope scope = told.scope();
        Json about = new JsonObject()
                .put("period", scope.period(), InOtherScripts::date)
                .put("measure", scope.measure().map(this::apart), Json::of)
                .put("population", scope.population().map(this::apart), Json::of)
                .put("area", scope.area().map(this::apart), Json::of)
                .json();
        return new JsonObject()
                .put("id", words(told.report()))
                .put("source", words(told.report()))
                .put("publisher", words(told.publisher()))
                .put("reliability", told.letter().name())
                .put("published", told.times().asOf(), InOtherScripts::date)
                .put("as_of", told.times().asOf(), InOtherScripts::date)
                .put("valid", told.times().valid(), InOtherScripts::date)
                .put("via", told.copied().or(told::speaker).map(this::apart), Json::of)
                .put(
                        "corrects",
                        told.corrects()
                                .filter(c -> mayCorrect(told, c, rumours))
                                .map(this::words),
                        Json::of)
                .put("role", told.role().map(this::words), Json::of)
                .put("modality", Words.of(told.modality()))
                .put("scope", about)
                .put("value", told.value(), this::value)
                .json();
    }

    /** Who may not correct, or does so in a circle, is told so, in whatever script. */
    private static boolean mayCorrect(Told told, String corrected, Rumours rumours) {
        return corrected.compareTo(told.report()) < 0
                && rumours.told().stream()
                        .anyMatch(t ->
                                t.report().equals(corrected) && t.publisher().equals(told.publisher()));
    }

    /** A language of which nothing is known, so that no word means anything in one script only. */
    private static String language(Value.QuoteValue quote) {
        return quote.language().filter(l -> !l.equals("en")).orElse("sw");
    }

    private static Json date(Edtf date) {
        return Json.of(date.text());
    }

    private Json value(Value value) {
        JsonObject json = new JsonObject();
        return value.fold(new Value.Cases<JsonObject>(
                        e -> json.put("entity", apart(e.id().text())),
                        q -> quantity(q, json),
                        d -> json.put("edtf", d.date().text())
                                .put("tz", d.zone().map(ZoneId::getId), Json::of),
                        r -> json.put("rel", Words.of(r.order()))
                                .put("ref", words(r.event().text())),
                        q -> json.put("quote", apart(q.text().toLowerCase(Locale.ROOT)))
                                .put("lang", language(q)),
                        y -> y == Value.YesNo.UNKNOWN
                                ? json.put("bool", "null")
                                : json.put("bool", y == Value.YesNo.YES),
                        s -> json.putAll("set", s.ids(), id -> Json.of(apart(id.text())))))
                .json();
    }

    private JsonObject quantity(Value.Quantity quantity, JsonObject json) {
        JsonObject number = quantity.isRange()
                ? json.put("lo", number(quantity.low())).put("hi", number(quantity.high()))
                : json.put("n", number(quantity.low())).put("hedge", Words.of(quantity.hedge()));
        return number.put("unit", quantity.unit(), Json::of);
    }

    private String number(BigDecimal number) {
        return words(number.toPlainString());
    }
}
