package org.variorum.load.cases;

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
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Form;
import org.variorum.load.field.Forms;
import org.variorum.load.tree.Node;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.model.Words;

/** Reads a value that is written as fields: {@code {n: 20, hedge: nearly, unit: missile}}, {@code {entity: us-dod}}. */
public final class ValueFields {

    /** What fields make which value, and for which questions it can be one. */
    @SuppressWarnings("ImmutableEnumChecker") // Set.of and List.of cannot be changed; their types do not say so.
    private enum Shape {
        ENTITY("{entity: us-dod}", Set.of(ValueType.ENTITY, ValueType.PLACE, ValueType.SET), "entity"),
        QUANTITY(
                "{n: 20, hedge: nearly, unit: missile}, {lo: 18, hi: 20} or {parts: [12, 8]}",
                Set.of(ValueType.QUANTITY),
                "n",
                "lo",
                "hi",
                "parts",
                "hedge",
                "unit"),
        DATE("{edtf: 2023-11-15, tz: Asia/Seoul}", Set.of(ValueType.DATE, ValueType.RELATION), "edtf", "tz"),
        RELATION("{rel: after, ref: sept-summit}", Set.of(ValueType.RELATION, ValueType.DATE), "rel", "ref"),
        QUOTE("{quote: \"a huge war arsenal\", lang: en}", Set.of(ValueType.QUOTE), "quote", "lang", "translated_from"),
        YES_NO("{bool: true}", Set.of(ValueType.YES_NO), "bool"),
        SET("{set: [kr, jp, us]}", Set.of(ValueType.SET), "set");

        private final String example;
        private final Set<ValueType> types;
        private final List<String> keys;

        Shape(String example, Set<ValueType> types, String... keys) {
            this.example = example;
            this.types = types;
            this.keys = List.of(keys);
        }

        /** The shape that a question of a type asks for. */
        static Shape of(ValueType type) {
            return switch (type) {
                case ENTITY, PLACE -> ENTITY;
                case QUANTITY -> QUANTITY;
                case DATE -> DATE;
                case RELATION -> RELATION;
                case QUOTE -> QUOTE;
                case YES_NO -> YES_NO;
                case SET -> SET;
            };
        }
    }

    private static final Form<Value> YES_NO = new Form<>("true, false or null", text -> switch (text) {
        case "true", "yes" -> Optional.of(Value.YesNo.YES);
        case "false", "no" -> Optional.of(Value.YesNo.NO);
        default -> Optional.empty();
    });

    private final ValueType type;
    private final QuantityFields quantities;
    private final Optional<String> language;

    /** A reader of values for a question of a type, in English. */
    public ValueFields(ValueType type) {
        this(type, Locale.ENGLISH, Optional.empty());
    }

    /**
     * A reader of values.
     *
     * @param locale how numbers in quotes are written
     * @param language the language of a quotation that names none of its own
     */
    ValueFields(ValueType type, Locale locale, Optional<String> language) {
        this.type = type;
        this.quantities = new QuantityFields(new Amounts(locale));
        this.language = language;
    }

    /** How a value of that type is written. */
    static String example(ValueType type) {
        return Shape.of(type).example;
    }

    /** Whether any of these keys belongs to a value. */
    public static boolean isValue(List<String> keys) {
        return Arrays.stream(Shape.values()).anyMatch(s -> keys.stream().anyMatch(s.keys::contains));
    }

    /** The value of a claim; empty where none is given, or it cannot be an answer, which is reported. */
    Optional<ValueDraft> read(Fields fields, Field field) {
        return shape(fields).flatMap(shape -> {
            if (shape.types.contains(type)) {
                return value(shape, fields);
            }
            fields.intake()
                    .report(Diagnostic.of(
                                    Code.WRONG_VALUE_TYPE,
                                    field.keyLocation(),
                                    "{" + String.join(", ", written(fields)) + "} is no answer to a question for "
                                            + Words.of(type))
                            .expected(example(type)));
            return Optional.empty();
        });
    }

    /** A value of any type: several answers come to a set. */
    public Optional<ValueDraft> readAny(Fields fields) {
        return shape(fields).flatMap(shape -> value(shape, fields));
    }

    private static List<String> written(Fields fields) {
        return fields.keys().stream().map(Node.Scalar::text).toList();
    }

    private Optional<Shape> shape(Fields fields) {
        Optional<Shape> shape = Arrays.stream(Shape.values())
                .filter(s -> written(fields).stream().anyMatch(s.keys::contains))
                .findFirst();
        shape.ifPresentOrElse(
                s -> fields.know(s.keys),
                () -> fields.at(Shape.of(type).keys.get(0)).required("… as in " + example(type)));
        return shape;
    }

    private Optional<ValueDraft> value(Shape shape, Fields fields) {
        return switch (shape) {
            case ENTITY -> entity(fields.at("entity"));
            case QUANTITY -> quantities.read(fields).map(ValueDraft.Plain::new);
            case DATE -> date(fields).map(ValueDraft.Plain::new);
            case RELATION -> relation(fields);
            case QUOTE -> quote(fields).map(ValueDraft.Plain::new);
            case YES_NO -> yesNo(fields.at("bool")).map(ValueDraft.Plain::new);
            case SET -> set(fields.at("set"));
        };
    }

    private Optional<ValueDraft> entity(Field field) {
        return type == ValueType.SET ? set(field) : field.scalar().map(ValueDraft.Entity::new);
    }

    private static Optional<ValueDraft> set(Field field) {
        List<Text> members = field.required("[kr, jp, us]").scalars();
        List<Text> empty = members.stream().filter(t -> t.value().isEmpty()).toList();
        empty.forEach(t -> field.reject(t.location(), "\"\"", "names of entities", Optional.empty()));
        return members.isEmpty() || !empty.isEmpty() ? Optional.empty() : Optional.of(new ValueDraft.Entities(members));
    }

    private static Optional<Value> yesNo(Field field) {
        return field.value().isEmpty() ? Optional.of(Value.YesNo.UNKNOWN) : field.form(YES_NO);
    }

    private static Optional<Value> date(Fields fields) {
        Optional<ZoneId> zone = fields.at("tz").form(Forms.ZONE);
        return fields.at("edtf").required("2023-11-15").form(Forms.EDTF).map(d -> new Value.DateValue(d, zone));
    }

    private static Optional<ValueDraft> relation(Fields fields) {
        Optional<Value.RelationValue.Order> order =
                fields.at("rel").required("after").word(Value.RelationValue.Order.class);
        Optional<Text> event = fields.at("ref").required("sept-summit").scalar();
        return order.flatMap(o -> event.map(e -> new ValueDraft.Relation(o, e)));
    }

    private Optional<Value> quote(Fields fields) {
        Optional<String> own = fields.at("lang").form(Forms.LANGUAGE);
        Optional<String> original = fields.at("translated_from").form(Forms.LANGUAGE);
        return fields.at("quote")
                .required("\"a huge war arsenal\"")
                .text()
                .map(text -> new Value.QuoteValue(text, own.or(() -> language), original));
    }
}
