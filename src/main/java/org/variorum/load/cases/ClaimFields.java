package org.variorum.load.cases;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.content.ClaimDraft;
import org.variorum.content.Placed;
import org.variorum.content.ScopeDraft;
import org.variorum.content.ValueDraft;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Form;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Independence;
import org.variorum.load.field.Letters;
import org.variorum.load.tree.Node;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Modality;
import org.variorum.model.ReportId;
import org.variorum.model.SourceKind;
import org.variorum.model.ValueType;

/** Reads one claim of a case. */
final class ClaimFields {

    /** What other collections call a copy in other words. */
    private static final String AGGREGATOR = "aggregator";

    private static final Form<Locale> LOCALE = new Form<>(
            "a language tag of BCP 47, such as de or de-CH",
            text -> Forms.LANGUAGE.parser().apply(text.replace('_', '-')).map(Locale::forLanguageTag));

    private final ValueType type;

    /** A reader of claims on a question of a type. */
    ClaimFields(ValueType type) {
        this.type = type;
    }

    Stated read(Fields fields, Location location) {
        Field id = fields.at("id").required("c1");
        ClaimDraft claim = new ClaimDraft(
                new ClaimId(source(fields, location), id.text().orElse("claim at " + location)),
                said(fields),
                new ClaimDraft.Speaker(
                        fields.at("claimant").text(),
                        fields.at("via").scalar().stream().toList(),
                        fields.at("interested").scalar()),
                new Claim.Times(
                        fields.at("as_of").form(Forms.EDTF), fields.at("valid").form(Forms.EDTF)),
                Optional.empty(),
                new Claim.Passage(
                        Optional.empty(), location, Normalizer.normalize(text(fields), Normalizer.Form.NFC), location));
        return new Stated(
                claim,
                id.location(),
                profile(fields),
                fields.at("corrects").scalar(),
                Independence.read(fields.at("independent"), fields.at("independent_note"))
                        .isPresent(),
                fields.at("body").text());
    }

    /** What has no id goes by its place, so that nothing else is taken for it; that it has none is reported. */
    private static ReportId source(Fields fields, Location location) {
        return new ReportId(fields.at("source").required("wire-1").text().orElse("source at " + location));
    }

    private ClaimDraft.Said said(Fields fields) {
        Modality modality = fields.at("modality").word(Modality.class).orElse(Modality.REPORTED);
        Optional<ValueDraft> value = value(fields, modality);
        return new ClaimDraft.Said(
                value,
                RateFields.beside(fields.at("rate"), value),
                fields.at("role").text(),
                fields.at("speaker_role").text(),
                fields.at("scope").fields(ScopeFields::read).orElse(ScopeDraft.NONE),
                modality);
    }

    private Optional<ValueDraft> value(Fields fields, Modality modality) {
        Locale locale = fields.at("locale").form(LOCALE).orElse(Locale.ENGLISH);
        Optional<String> language = fields.at("lang").form(Forms.LANGUAGE);
        Field field = fields.at("value");
        ValueFields reader = new ValueFields(type, locale, language);
        boolean retracts = fields.at("corrects").value().isPresent();
        if (modality != Modality.NO_COMMENT && !retracts) {
            field.requiredOrNull(ValueFields.example(type));
        }
        return field.fields(f -> reader.read(f, field)).flatMap(v -> v);
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

    private static Stated.Profile profile(Fields fields) {
        return new Stated.Profile(
                kind(fields.at("kind")),
                placed(fields.at("reliability"), f -> f.form(Letters.RELIABILITY)),
                placed(fields.at("publisher"), Field::text),
                fields.at("published").form(Forms.EDTF));
    }

    private static Optional<Placed<SourceKind>> kind(Field field) {
        boolean aggregator = field.value()
                .filter(n -> n instanceof Node.Scalar s && s.text().strip().equals(AGGREGATOR))
                .isPresent();
        return placed(field, f -> aggregator ? Optional.of(SourceKind.REWRITE) : f.word(SourceKind.class));
    }

    private static <T> Optional<Placed<T>> placed(Field field, Function<Field, Optional<T>> reader) {
        return reader.apply(field).map(v -> new Placed<>(v, field.location()));
    }
}
