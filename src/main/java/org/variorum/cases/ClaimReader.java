package org.variorum.cases;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.cases.Stated.Placed;
import org.variorum.content.Text;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Form;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Letters;
import org.variorum.load.tree.Node;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Modality;
import org.variorum.model.Question;
import org.variorum.model.Rate;
import org.variorum.model.ReportId;
import org.variorum.model.Scope;
import org.variorum.model.SourceKind;
import org.variorum.model.Value;
import org.variorum.resolve.EntityIndex;
import org.variorum.resolve.ValueReader;

/** Reads one claim of a case. */
final class ClaimReader {

    private static final Pattern RATE = Pattern.compile("([A-Z]{3})_per_([A-Z]{3})");
    private static final String RATE_FORM = "a rate with its day, such as {KRW_per_USD: 1300, as_of: 2023-11-15}";

    /** What other collections call a copy in other words. */
    private static final String AGGREGATOR = "aggregator";

    private static final Form<Locale> LOCALE = new Form<>(
            "a language tag of BCP 47, such as de or de-CH",
            text -> Forms.LANGUAGE.parser().apply(text.replace('_', '-')).map(Locale::forLanguageTag));

    private final Question question;
    private final EntityIndex entities;
    private final ValueReader values;

    ClaimReader(Question question, EntityIndex entities, ValueReader values) {
        this.question = question;
        this.entities = entities;
        this.values = values;
    }

    Stated read(Fields fields, Location location) {
        Field id = fields.at("id").required("c1");
        Modality modality = fields.at("modality").word(Modality.class).orElse(Modality.REPORTED);
        Optional<Value> value = value(fields, modality);
        Optional<Text> corrects = fields.at("corrects").scalar();
        // What has no id goes by its place, so that nothing else is taken for it; that it has none is reported.
        ReportId source =
                new ReportId(fields.at("source").required("wire-1").text().orElse("source at " + location));
        Claim claim = new Claim(
                new ClaimId(source, id.text().orElse("claim at " + location)),
                question.id(),
                new Claim.Assertion(
                        value,
                        fields.at("role").text(),
                        fields.at("speaker_role").text(),
                        fields.at("scope").fields(this::scope).orElse(Scope.NONE),
                        modality),
                new Claim.Attribution(
                        fields.at("claimant").text().map(this::speaker),
                        List.of(),
                        fields.at("interested").scalar().flatMap(values::entity)),
                new Claim.Times(
                        fields.at("as_of").form(Forms.EDTF), fields.at("valid").form(Forms.EDTF)),
                Optional.empty(),
                new Claim.Passage(Optional.empty(), Normalizer.normalize(text(fields), Normalizer.Form.NFC), location));
        return new Stated(
                claim,
                id.location(),
                kind(fields.at("kind")),
                placed(fields.at("reliability"), f -> f.form(Letters.RELIABILITY)),
                placed(fields.at("publisher"), Field::text),
                fields.at("via").scalar(),
                fields.at("published").form(Forms.EDTF),
                corrects,
                fields.at("body").text());
    }

    private Optional<Value> value(Fields fields, Modality modality) {
        Locale locale = fields.at("locale").form(LOCALE).orElse(Locale.ENGLISH);
        Optional<String> language = fields.at("lang").form(Forms.LANGUAGE);
        Field field = fields.at("value");
        ValueFields reader = new ValueFields(question.expects(), values, new Amounts(locale), language);
        if (modality != Modality.NO_COMMENT) {
            field.requiredOrNull(ValueFields.example(question.expects()));
        }
        Optional<Value> value = field.fields(f -> reader.read(f, field)).flatMap(v -> v);
        Field rateField = fields.at("rate");
        Optional<Rate> rate = rateField.fields(f -> rate(f, rateField)).flatMap(r -> r);
        if (rate.isPresent() && value.isPresent() && !(value.get() instanceof Value.Quantity)) {
            rateField.reject(rateField.location(), "beside a value without a currency", RATE_FORM, Optional.empty());
        }
        return value.map(v -> v instanceof Value.Quantity quantity && rate.isPresent() ? quantity.at(rate.get()) : v);
    }

    private Actor speaker(String words) {
        return entities.one(words).<Actor>map(e -> e).orElseGet(() -> new Actor.Named(words));
    }

    /** The words of the claim; where it gives none, the name that it uses, so that other names can be told from it. */
    private static String text(Fields fields) {
        Optional<Node> named = fields.at("value")
                .value()
                .filter(Node.Mapping.class::isInstance)
                .flatMap(m -> Optional.ofNullable(((Node.Mapping) m).entries().get("entity")))
                .map(Node.Entry::value);
        return fields.at("text")
                .text()
                .or(() -> named.filter(Node.Scalar.class::isInstance).map(n -> ((Node.Scalar) n).text()))
                .orElse("");
    }

    private Scope scope(Fields fields) {
        return new Scope(
                period(fields.at("period").forms(Forms.EDTF)),
                words(fields.at("measure")),
                words(fields.at("population")),
                words(fields.at("area")));
    }

    /** Several things are meant together: their names, sorted. */
    private Optional<String> words(Field field) {
        return Optional.of(field.texts().stream()
                        .map(word -> entities.one(word).map(EntityId::text).orElse(word))
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    /** Several periods are the time from the first to the last. */
    private static Optional<Edtf> period(List<Edtf> periods) {
        if (periods.size() < 2) {
            return periods.stream().findFirst();
        }
        String first = periods.stream()
                .min(Comparator.comparing(Edtf::earliest))
                .map(e -> e.text().replaceFirst("/.*", ""))
                .orElseThrow();
        String last = periods.stream()
                .max(Comparator.comparing(Edtf::latest))
                .map(e -> e.text().replaceFirst(".*/", ""))
                .orElseThrow();
        return Edtf.parse(first + "/" + last);
    }

    private static Optional<Rate> rate(Fields fields, Field field) {
        Optional<Matcher> pair = fields.keys().stream()
                .map(key -> RATE.matcher(key.text()))
                .filter(m -> m.matches() && !m.group(1).equals(m.group(2)))
                .findFirst();
        Optional<Edtf> asOf = fields.at("as_of").form(Forms.EDTF);
        if (pair.isEmpty()) {
            fields.at("KRW_per_USD").required("1300");
            return Optional.empty();
        }
        Field amountField = fields.at(pair.get().group());
        Optional<java.math.BigDecimal> amount = new Amounts(Locale.ENGLISH).of(amountField);
        if (amount.filter(a -> a.signum() <= 0).isPresent()) {
            field.reject(amountField.location(), "not above nothing", RATE_FORM, Optional.empty());
            return Optional.empty();
        }
        return amount.map(a -> new Rate(a, pair.get().group(1), pair.get().group(2), asOf));
    }

    private static Optional<Placed<SourceKind>> kind(Field field) {
        boolean aggregator = field.value()
                .filter(n -> n instanceof Node.Scalar s && s.text().strip().equals(AGGREGATOR))
                .isPresent();
        return placed(field, f -> aggregator ? Optional.of(SourceKind.REWRITE) : f.word(SourceKind.class));
    }

    private static <T> Optional<Placed<T>> placed(Field field, java.util.function.Function<Field, Optional<T>> reader) {
        return reader.apply(field).map(v -> new Placed<>(v, field.location()));
    }
}
