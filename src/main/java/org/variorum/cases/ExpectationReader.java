package org.variorum.cases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.cases.Expectation.Pair;
import org.variorum.cases.Expectation.Part;
import org.variorum.content.Placed;
import org.variorum.content.Text;
import org.variorum.content.ValueDraft;
import org.variorum.diagnostic.Nearest;
import org.variorum.load.cases.ValueFields;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Form;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Shown;
import org.variorum.load.tree.Node;
import org.variorum.model.Because;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Confidence;
import org.variorum.model.Edtf;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.model.Words;
import org.variorum.resolve.ValueReader;

/** Reads what is expected to come of a case. */
final class ExpectationReader {

    private static final String PAIR = "two claims and how they relate, such as [c1, narrows, c2]";

    private static final Form<Integer> COUNT = new Form<>(
            "a number of lineages, such as 2",
            text -> Optional.of(text).filter(t -> t.matches("\\d{1,4}")).map(Integer::valueOf));

    private final Question.AnswerForm form;
    private final Map<String, ClaimId> claims = new TreeMap<>();
    private final Set<String> answerKeys;
    private final ValueFields notation;
    private final ValueReader values;

    ExpectationReader(Question.AnswerForm form, List<Claim> claims, Set<String> answerKeys, ValueReader values) {
        this.form = form;
        this.answerKeys = answerKeys;
        this.notation = new ValueFields(form.type());
        this.values = values;
        claims.forEach(c -> this.claims.putIfAbsent(c.id().local(), c.id()));
    }

    Expectation read(Fields fields) {
        Field because = fields.at("because");
        return new Expectation(
                pairs(fields.at("pairs")),
                placed(fields.at("verdict"), fields.at("verdict").word(Verdict.class)),
                because.isWritten()
                        ? Optional.of(new Placed<>(reasons(because), because.location()))
                        : Optional.empty(),
                placed(fields.at("lineages"), fields.at("lineages").form(COUNT)),
                placed(fields.at("confidence"), fields.at("confidence").word(Confidence.class)),
                answer(fields.at("answer")),
                fields.at("must_mention").texts());
    }

    private static <T> Optional<Placed<T>> placed(Field field, Optional<T> value) {
        return value.map(v -> new Placed<>(v, field.location()));
    }

    private List<Pair> pairs(Field field) {
        List<Pair> pairs = new ArrayList<>();
        for (Node item : field.items()) {
            List<Node> words = item instanceof Node.Sequence triple ? triple.items() : List.of();
            if (words.size() == 3 && words.stream().allMatch(Node.Scalar.class::isInstance)) {
                pair(field, words.stream().map(Node.Scalar.class::cast).toList())
                        .ifPresent(pairs::add);
            } else {
                field.rejectNode(item, PAIR);
            }
        }
        return pairs;
    }

    private Optional<Pair> pair(Field field, List<Node.Scalar> words) {
        Optional<Relation> relation = word(field, words.get(1), Relation.class);
        Optional<ClaimId> first = claim(field, words.get(0));
        Optional<ClaimId> second = claim(field, words.get(2));
        if (first.isPresent() && first.equals(second)) {
            field.reject(words.get(2).location(), "one claim twice", PAIR, Optional.empty());
            return Optional.empty();
        }
        return relation.flatMap(r -> first.flatMap(
                a -> second.map(b -> new Pair(a, r, b, words.get(0).location()))));
    }

    private Optional<ClaimId> claim(Field field, Node.Scalar id) {
        Optional<ClaimId> known = Optional.ofNullable(claims.get(id.text()));
        if (known.isEmpty()) {
            field.reject(
                    id.location(),
                    Shown.quoted(id.text()) + ", which is no claim of the case",
                    PAIR,
                    Nearest.hint(id.text(), claims.keySet()));
        }
        return known;
    }

    private static Set<Because> reasons(Field field) {
        Set<Because> reasons = EnumSet.noneOf(Because.class);
        for (Node item : field.items()) {
            if (item instanceof Node.Scalar scalar) {
                word(field, scalar, Because.class).ifPresent(reasons::add);
            } else {
                field.rejectNode(item, Shown.oneOf(Words.all(Because.class)));
            }
        }
        return reasons;
    }

    private static <E extends Enum<E>> Optional<E> word(Field field, Node.Scalar scalar, Class<E> type) {
        Optional<E> word = Words.parse(type, scalar.text().strip());
        if (word.isEmpty()) {
            field.reject(
                    scalar.location(),
                    Shown.quoted(scalar.text()),
                    Shown.oneOf(Words.all(type)),
                    Nearest.hint(scalar.text(), Words.all(type)));
        }
        return word;
    }

    /** One value, or one for each role or scope; anything else only describes the answer. */
    private List<Part> answer(Field field) {
        if (field.value().isEmpty() || !(field.value().get() instanceof Node.Mapping mapping)) {
            return List.of();
        }
        List<String> keys = List.copyOf(mapping.entries().keySet());
        if (ValueFields.isValue(keys)) {
            return field.fields(f -> List.of(part(Optional.empty(), f, field))).orElse(List.of());
        }
        if (keys.isEmpty() || !answerKeys.containsAll(keys)) {
            return List.of();
        }
        List<Part> parts =
                field.entries("").stream().flatMap(e -> part(e).stream()).toList();
        return parts.size() == keys.size() ? parts : List.of();
    }

    private Part part(Optional<String> key, Fields fields, Field field) {
        Optional<Edtf> asOf = fields.at("as_of").form(Forms.EDTF);
        Optional<Value> value = notation.readAny(fields)
                .flatMap(draft -> values.read(form, draft))
                .filter(v -> v != Value.YesNo.UNKNOWN);
        fields.know(fields.keys().stream().map(Node.Scalar::text).toList());
        return new Part(key, value, asOf, field.location());
    }

    private Optional<Part> part(Field.Entry entry) {
        Optional<String> key = Optional.of(entry.name().value());
        if (entry.node() instanceof Node.Mapping) {
            return entry.field().fields(f -> part(key, f, entry.field()));
        }
        return entry.field()
                .scalar()
                .flatMap(this::value)
                .map(v -> new Part(
                        key, Optional.of(v), Optional.empty(), entry.field().location()));
    }

    /** A value in short, by the type of the question: {@code us-state}, {@code 18..20}, {@code true}. */
    private Optional<Value> value(Text text) {
        return values.silent().read(form, ValueDraft.Words.of(text));
    }
}
