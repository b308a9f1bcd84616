package org.variorum.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.variorum.diagnostic.Location;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.Entity;
import org.variorum.model.Event;
import org.variorum.model.Hedge;
import org.variorum.model.Modality;
import org.variorum.model.Question;
import org.variorum.model.Reliability;
import org.variorum.model.Scope;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.model.Words;

/** Reads the worked cases: claims in, expected reconciliation out. */
final class CaseFile {

    record Case(
            String id,
            Question question,
            List<Claim> claims,
            Map<String, Source> sources,
            Map<String, Object> expected) {
        @Override
        public String toString() {
            return id;
        }
    }

    private static final Location NOWHERE = Location.ofFile("cases.yaml");

    final EntityGraph graph;
    final Map<String, Event> events = new HashMap<>();
    final List<Case> cases = new ArrayList<>();

    CaseFile(InputStream yaml) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        Map<String, Object> root = map(new Load(settings).loadFromInputStream(yaml));
        List<Entity> entities = new ArrayList<>();
        map(root.get("entities")).forEach((id, node) -> entities.add(entity(id, map(node))));
        graph = new EntityGraph(entities);
        map(root.get("events")).forEach((id, node) -> {
            Edtf when = Edtf.parse(text(map(node), "interval").orElseThrow()).orElseThrow();
            events.put(id, new Event(id, id, when, Optional.empty(), Optional.empty(), NOWHERE));
        });
        list(root.get("cases")).forEach(node -> cases.add(read(map(node))));
    }

    private static Entity entity(String id, Map<String, Object> node) {
        return new Entity(
                id,
                text(node, "name").orElse(id),
                Optional.empty(),
                texts(node.get("aliases")),
                texts(node.get("part_of")),
                texts(node.get("instance_of")),
                Optional.empty(),
                Optional.empty(),
                NOWHERE);
    }

    private Case read(Map<String, Object> node) {
        Map<String, Object> q = map(node.get("question"));
        List<Question.Competence> competence = new ArrayList<>();
        for (Object fact : list(node.get("facts"))) {
            String predicate = text(map(fact), "predicate").orElseThrow();
            String role = predicate.startsWith("competent-to-approve") ? "approver" : "announcer";
            competence.add(new Question.Competence(
                    role, text(map(fact), "entity").orElseThrow(), Optional.empty(), Optional.empty()));
        }
        ValueType type = type(text(q, "type").orElseThrow());
        Question question = new Question(
                text(node, "id").orElseThrow(),
                text(q, "predicate").orElse(""),
                Optional.empty(),
                text(q, "subject"),
                type,
                text(q, "unit"),
                !text(q, "functional").equals(Optional.of("false")),
                text(q, "time_varying").equals(Optional.of("true")),
                text(q, "monotone").flatMap(m -> Words.parse(Question.Monotone.class, m)),
                Optional.empty(),
                List.of(),
                competence,
                List.of(),
                NOWHERE);
        Map<String, Source> sources = new LinkedHashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (Object c : list(node.get("claims"))) {
            Map<String, Object> claim = map(c);
            Source source = source(claim);
            sources.put(source.id(), source);
            claims.add(claim(question, claim));
        }
        return new Case(question.id(), question, claims, sources, map(node.get("expected")));
    }

    private static ValueType type(String word) {
        return switch (word) {
            case "time" -> ValueType.DATE;
            case "temporal-relation" -> ValueType.RELATION;
            case "boolean" -> ValueType.YES_NO;
            default -> Words.parse(ValueType.class, word).orElseThrow();
        };
    }

    private static Source source(Map<String, Object> claim) {
        String id = text(claim, "source").orElseThrow();
        return new Source(
                id,
                text(claim, "publisher").orElse(id),
                text(claim, "kind")
                        .flatMap(k -> Words.parse(SourceKind.class, k))
                        .orElse(SourceKind.NEWSPAPER),
                Reliability.valueOf(text(claim, "reliability").orElse("F")),
                text(claim, "via"),
                List.of(),
                text(claim, "published").flatMap(Edtf::parse));
    }

    private static Claim claim(Question question, Map<String, Object> c) {
        Map<String, Object> scope = map(c.get("scope"));
        Map<String, Object> value = map(c.get("value"));
        return new Claim(
                text(c, "id").orElseThrow(),
                question.id(),
                text(c, "source").orElseThrow(),
                value(value),
                text(c, "role"),
                text(c, "speaker_role"),
                new Scope(
                        text(scope, "period").flatMap(Edtf::parse),
                        text(scope, "measure"),
                        text(scope, "population"),
                        text(scope, "area")),
                text(c, "modality").flatMap(m -> Words.parse(Modality.class, m)).orElse(Modality.REPORTED),
                Optional.empty(),
                List.of(),
                text(c, "as_of").flatMap(Edtf::parse),
                text(c, "valid").flatMap(Edtf::parse),
                text(c, "corrects"),
                text(c, "interested"),
                Optional.empty(),
                text(c, "text").orElse(""),
                NOWHERE);
    }

    private static Optional<Value> value(Map<String, Object> v) {
        if (v.containsKey("entity")) {
            return text(v, "entity").map(Value.EntityValue::new);
        }
        if (v.containsKey("n") || v.containsKey("lo")) {
            BigDecimal low = new BigDecimal(text(v, "n").or(() -> text(v, "lo")).orElseThrow());
            BigDecimal high = text(v, "hi").map(BigDecimal::new).orElse(low);
            Hedge hedge = text(v, "hedge").flatMap(Hedge::of).orElse(Hedge.EXACT);
            return Optional.of(new Value.Quantity(low, high, hedge, text(v, "unit"), List.of()));
        }
        if (v.containsKey("edtf")) {
            return text(v, "edtf")
                    .flatMap(Edtf::parse)
                    .map(e -> new Value.DateValue(e, text(v, "tz").map(ZoneId::of)));
        }
        if (v.containsKey("rel")) {
            return Optional.of(new Value.RelationValue(
                    Words.parse(Value.RelationValue.Order.class, text(v, "rel").orElseThrow())
                            .orElseThrow(),
                    text(v, "ref").orElseThrow()));
        }
        if (v.containsKey("quote")) {
            return text(v, "quote").map(q -> new Value.QuoteValue(q, text(v, "lang"), text(v, "translated_from")));
        }
        if (v.containsKey("bool")) {
            return text(v, "bool").map(b -> switch (b) {
                case "true" -> Value.YesNo.YES;
                case "false" -> Value.YesNo.NO;
                default -> Value.YesNo.UNKNOWN;
            });
        }
        return v.containsKey("set") ? Optional.of(new Value.SetValue(texts(v.get("set")))) : Optional.empty();
    }

    static Optional<String> text(Map<String, Object> node, String key) {
        return Optional.ofNullable(node.get(key)).map(Object::toString);
    }

    static List<String> texts(@Nullable Object node) {
        return list(node).stream().map(Object::toString).toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object node) {
        return node == null ? List.of() : node instanceof List ? (List<Object>) node : List.of(node);
    }
}
