package org.variorum.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Actor;
import org.variorum.model.Attributes;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Inline;
import org.variorum.model.Modality;
import org.variorum.model.Prose;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Quotation;
import org.variorum.model.Rate;
import org.variorum.model.ReportId;
import org.variorum.model.Value;
import org.variorum.model.ValueType;

/** Reads the claims that are marked in a report's digest. */
final class DigestReader {

    /** The class that marks a claim. */
    static final String CLAIM = "claim";

    private static final int LONGEST_QUOTE = 12;

    private static final List<String> KEYS = List.of(
            "q",
            "value",
            "quote",
            "prefix",
            "suffix",
            "role",
            "speaker-role",
            "period",
            "measure",
            "population",
            "area",
            "modality",
            "claimant",
            "via",
            "as-of",
            "valid",
            "rate",
            "tz",
            "lang",
            "translated-from",
            "interested",
            "corrects");

    private final QuestionIndex questions;
    private final ActorIndex actors;
    private final ValueReader values;
    private final Reporter reporter;
    private final Set<QuestionId> doubtful = new TreeSet<>();
    private final List<Correction> corrections = new ArrayList<>();

    /**
     * What a claim says that it corrects.
     *
     * @param target the id of a claim, as far as it is one
     * @param location where it is written
     */
    record Correction(String target, Location location) {}

    DigestReader(QuestionIndex questions, ActorIndex actors, ValueReader values, Reporter reporter) {
        this.questions = questions;
        this.actors = actors;
        this.values = values;
        this.reporter = reporter;
    }

    /** The questions of which a claim was left out, as far as that can be told. */
    Set<QuestionId> doubtful() {
        return Set.copyOf(doubtful);
    }

    /** What the claims read so far correct. */
    List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    /** The claims of a digest, in its order; those that cannot be read are reported and left out. */
    List<Claim> read(ReportId report, Prose digest) {
        List<Claim> claims = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int order = 0;
        for (Inline.Span span : digest.inlines(Inline.Span.class)) {
            if (span.attributes().has(CLAIM)) {
                order++;
                String id = span.attributes().id().orElse("claim-" + order);
                if (!ids.add(id)) {
                    reporter.report(Diagnostic.of(
                                    Code.DUPLICATE_CLAIM_ID,
                                    span.attributes().location(),
                                    "the report has another claim #" + id)
                            .expected("an id that no other claim of the report has"));
                }
                claim(new ClaimId(report, id), span).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private Optional<Claim> claim(ClaimId id, Inline.Span span) {
        SpanFields fields = new SpanFields(span.attributes(), reporter);
        Set<String> meant = fields.checkKeys(KEYS, "claims");
        Optional<Question> question = question(fields, span.attributes().location(), meant);
        Claim.Assertion assertion =
                assertion(question, fields, span.attributes().location(), meant);
        Claim.Attribution attribution = new Claim.Attribution(
                fields.value("claimant").map(actors::speaker),
                via(fields),
                fields.text("interested").flatMap(values::entity));
        Claim.Times times = new Claim.Times(fields.date("as-of"), fields.date("valid"));
        Optional<ClaimId> corrects = fields.pair("corrects").flatMap(pair -> corrected(id.report(), pair));
        Claim.Passage passage = new Claim.Passage(quotation(fields), Prose.plain(span.children()), span.location());
        if (assertion.value().isEmpty() && assertion.modality() != Modality.NO_COMMENT) {
            question.ifPresent(q -> doubtful.add(q.id()));
            return Optional.empty();
        }
        return question.map(q -> new Claim(id, q.id(), assertion, attribution, times, corrects, passage));
    }

    private Optional<Question> question(SpanFields fields, Location location, Set<String> meant) {
        Optional<Attributes.Pair> pair = fields.pair("q");
        if (pair.isEmpty() && !meant.contains("q")) {
            reporter.report(Diagnostic.of(Code.MISSING_ATTRIBUTE, location, "a claim names no question")
                    .expected("q= with the id of a question"));
        }
        Optional<Question> question = pair.flatMap(questions::find);
        if (question.isEmpty()) {
            pair.flatMap(p -> questions.nearest(p.value())).ifPresent(doubtful::add);
        }
        return question;
    }

    private Claim.Assertion assertion(
            Optional<Question> question, SpanFields fields, Location location, Set<String> meant) {
        Modality modality = fields.word("modality", Modality.class).orElse(Modality.REPORTED);
        Optional<Rate> rate = fields.rate("rate");
        boolean needed = modality != Modality.NO_COMMENT && !meant.contains("value");
        return new Claim.Assertion(
                question.flatMap(q -> value(q, fields, needed, location)).map(v -> converted(v, rate)),
                fields.value("role"),
                fields.value("speaker-role"),
                fields.scope(),
                modality);
    }

    private static Value converted(Value value, Optional<Rate> rate) {
        return value instanceof Value.Quantity quantity && rate.isPresent() ? quantity.at(rate.get()) : value;
    }

    private Optional<Value> value(Question question, SpanFields fields, boolean needed, Location location) {
        Optional<Text> text = fields.text("value");
        if (text.isEmpty() && needed) {
            reporter.report(Diagnostic.of(Code.MISSING_ATTRIBUTE, location, "a claim gives no value")
                    .expected("value= with " + ValueForms.of(question.expects())));
        }
        boolean quote = question.expects() == ValueType.QUOTE;
        return text.flatMap(t -> values.read(
                question.expects(),
                t,
                new ValueReader.Extras(
                        fields.text("tz"),
                        quote ? fields.value("lang") : Optional.empty(),
                        quote ? fields.value("translated-from") : Optional.empty())));
    }

    private Optional<Quotation> quotation(SpanFields fields) {
        return fields.pair("quote").map(pair -> {
            int words = pair.value().strip().split("\\s+").length;
            if (words > LONGEST_QUOTE) {
                reporter.report(Diagnostic.of(Code.LONG_QUOTE, pair.location(), "a quotation of " + words + " words")
                        .expected("at most " + LONGEST_QUOTE + " words"));
            }
            return new Quotation(pair.value(), fields.value("prefix"), fields.value("suffix"));
        });
    }

    private Optional<ClaimId> corrected(ReportId report, Attributes.Pair pair) {
        Optional<ClaimId> target = ClaimId.parse(pair.value(), report);
        corrections.add(new Correction(target.map(ClaimId::text).orElse(pair.value()), SpanFields.place(pair)));
        return target;
    }

    private List<Actor> via(SpanFields fields) {
        return fields.pair("via").stream()
                .flatMap(pair -> Arrays.stream(pair.value().split(",", -1))
                        .map(String::strip)
                        .flatMap(words -> origin(words, pair).stream()))
                .toList();
    }

    private Optional<Actor> origin(String words, Attributes.Pair pair) {
        Optional<Actor> origin = actors.origin(words);
        if (origin.isEmpty()) {
            reporter.report(Diagnostic.of(
                            Code.UNKNOWN_REPORT,
                            SpanFields.place(pair),
                            "no report, outlet or entity is called \"" + words + "\"")
                    .expected("ids of reports, outlets or entities, nearest first, separated by commas")
                    .hint(Nearest.hint(words, actors.words())));
        }
        return origin;
    }
}
