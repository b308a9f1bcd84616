package org.variorum.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.content.Catalog;
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
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Id;
import org.variorum.model.Inline;
import org.variorum.model.Modality;
import org.variorum.model.OutletId;
import org.variorum.model.Prose;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Quotation;
import org.variorum.model.Rate;
import org.variorum.model.ReportId;
import org.variorum.model.Scope;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.model.Words;

/** Reads the claims that are marked in a report's digest. */
final class ClaimReader {

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

    private final Catalog catalog;
    private final Map<QuestionId, Question> questions;
    private final Set<ReportId> reports;
    private final EntityIndex entities;
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

    ClaimReader(
            Catalog catalog,
            Map<QuestionId, Question> questions,
            Set<ReportId> reports,
            EntityIndex entities,
            Reporter reporter) {
        this.catalog = catalog;
        this.questions = questions;
        this.reports = reports;
        this.entities = entities;
        this.values = new ValueReader(entities, catalog.events(), reporter);
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
                claim(report, id, span).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private Optional<Claim> claim(ReportId report, String id, Inline.Span span) {
        Attributes attributes = span.attributes();
        Set<String> meant = checkKeys(attributes);
        Modality modality = word(attributes, "modality", Modality.class).orElse(Modality.REPORTED);
        Optional<Question> question = question(attributes, meant);
        Optional<Rate> rate = rate(attributes);
        Optional<Value> value = question.flatMap(q -> value(q, attributes, modality, meant))
                .map(v -> v instanceof Value.Quantity quantity && rate.isPresent() ? quantity.at(rate.get()) : v);
        Scope scope = new Scope(
                date(attributes, "period"),
                attributes.value("measure"),
                attributes.value("population"),
                attributes.value("area"));
        List<Actor> via = via(attributes);
        Optional<Edtf> asOf = date(attributes, "as-of");
        Optional<Edtf> valid = date(attributes, "valid");
        Optional<ClaimId> corrects = attributes.pair("corrects").flatMap(pair -> corrected(report, pair));
        Optional<EntityId> interested = text(attributes, "interested").flatMap(values::entity);
        Optional<Quotation> quotation = quotation(attributes);
        if (value.isEmpty() && modality != Modality.NO_COMMENT) {
            question.ifPresent(q -> doubtful.add(q.id()));
            return Optional.empty();
        }
        return question.map(q -> new Claim(
                new ClaimId(report, id),
                q.id(),
                value,
                attributes.value("role"),
                attributes.value("speaker-role"),
                scope,
                modality,
                attributes.value("claimant").map(this::claimant),
                via,
                asOf,
                valid,
                corrects,
                interested,
                quotation,
                Prose.plain(span.children()),
                span.location()));
    }

    /** Reports keys that claims do not have; the result is what they seem to stand for. */
    private Set<String> checkKeys(Attributes attributes) {
        Set<String> meant = new HashSet<>();
        for (Attributes.Pair pair : attributes.pairs()) {
            if (!KEYS.contains(pair.key())) {
                Nearest.to(pair.key(), KEYS).ifPresent(meant::add);
                reporter.report(Diagnostic.of(
                                Code.UNKNOWN_ATTRIBUTE,
                                pair.keyLocation(),
                                "claims have no attribute \"" + pair.key() + "\"")
                        .expected("one of " + String.join(", ", KEYS))
                        .hint(Nearest.hint(pair.key(), KEYS)));
            }
        }
        return meant;
    }

    private Optional<ClaimId> corrected(ReportId report, Attributes.Pair pair) {
        Optional<ClaimId> target = ClaimId.parse(pair.value(), report);
        corrections.add(new Correction(
                target.map(ClaimId::text).orElse(pair.value()),
                pair.location().withLength(pair.value().length())));
        return target;
    }

    private Optional<Question> question(Attributes attributes, Set<String> meant) {
        Optional<Attributes.Pair> pair = attributes.pair("q");
        if (pair.isEmpty()) {
            if (!meant.contains("q")) {
                reporter.report(
                        Diagnostic.of(Code.MISSING_ATTRIBUTE, attributes.location(), "a claim names no question")
                                .expected("q= with the id of a question"));
            }
            return Optional.empty();
        }
        String id = pair.get().value();
        Optional<Question> question = QuestionId.of(id).map(questions::get);
        if (question.isEmpty()) {
            Nearest.to(id, Id.texts(questions.keySet())).map(QuestionId::new).ifPresent(doubtful::add);
            reporter.report(Diagnostic.of(
                            Code.UNKNOWN_QUESTION,
                            pair.get().location().withLength(id.length()),
                            "no question has the id \"" + id + "\"")
                    .expected("the name of a file in questions/, without .md")
                    .hint(Nearest.hint(id, new TreeSet<>(Id.texts(questions.keySet())))));
        }
        return question;
    }

    private Optional<Value> value(Question question, Attributes attributes, Modality modality, Set<String> meant) {
        Optional<Text> text = text(attributes, "value");
        if (text.isEmpty()) {
            if (modality != Modality.NO_COMMENT && !meant.contains("value")) {
                reporter.report(Diagnostic.of(Code.MISSING_ATTRIBUTE, attributes.location(), "a claim gives no value")
                        .expected("value= with " + question.expects().form()));
            }
            return Optional.empty();
        }
        boolean quote = question.expects() == ValueType.QUOTE;
        return values.read(
                question.expects(),
                text.get(),
                new ValueReader.Extras(
                        text(attributes, "tz"),
                        quote ? attributes.value("lang") : Optional.empty(),
                        quote ? attributes.value("translated-from") : Optional.empty()));
    }

    private Optional<Quotation> quotation(Attributes attributes) {
        return attributes.pair("quote").map(pair -> {
            int words = pair.value().strip().split("\\s+").length;
            if (words > LONGEST_QUOTE) {
                reporter.report(Diagnostic.of(Code.LONG_QUOTE, pair.location(), "a quotation of " + words + " words")
                        .expected("at most " + LONGEST_QUOTE + " words"));
            }
            return new Quotation(pair.value(), attributes.value("prefix"), attributes.value("suffix"));
        });
    }

    /** An entity, outlet or report where the words name one; else the words. */
    private Actor claimant(String words) {
        Set<EntityId> found = entities.find(words);
        Optional<Actor> entity =
                found.size() == 1 ? found.stream().<Actor>map(e -> e).findFirst() : Optional.empty();
        return entity.or(() -> outlet(words)).or(() -> report(words)).orElseGet(() -> new Actor.Named(words));
    }

    private Optional<Actor> report(String id) {
        return ReportId.of(id).filter(reports::contains).map(r -> r);
    }

    private Optional<Actor> outlet(String id) {
        return OutletId.of(id).filter(catalog.outlets()::containsKey).map(o -> o);
    }

    private List<Actor> via(Attributes attributes) {
        List<Actor> chain = new ArrayList<>();
        attributes
                .pair("via")
                .ifPresent(pair -> Arrays.stream(pair.value().split(",", -1))
                        .map(String::strip)
                        .forEach(id -> origin(id, pair).ifPresent(chain::add)));
        return chain;
    }

    private Optional<Actor> origin(String id, Attributes.Pair pair) {
        Optional<Actor> source = report(id).or(() -> outlet(id));
        if (source.isPresent()) {
            return source;
        }
        Set<EntityId> found = entities.find(id);
        if (found.size() == 1) {
            return Optional.of(found.iterator().next());
        }
        List<String> known = new ArrayList<>(Id.texts(reports));
        known.addAll(Id.texts(catalog.outlets().keySet()));
        known.addAll(entities.words());
        reporter.report(Diagnostic.of(
                        Code.UNKNOWN_REPORT,
                        pair.location().withLength(pair.value().length()),
                        "no report, outlet or entity is called \"" + id + "\"")
                .expected("ids of reports, outlets or entities, nearest first, separated by commas")
                .hint(Nearest.hint(id, known)));
        return Optional.empty();
    }

    private Optional<Edtf> date(Attributes attributes, String key) {
        Optional<Attributes.Pair> pair = attributes.pair(key);
        Optional<Edtf> date = pair.flatMap(p -> Edtf.parse(p.value()));
        if (pair.isPresent() && date.isEmpty()) {
            bad(pair.get(), "\"" + pair.get().value() + "\" is no date", ValueType.DATE.form(), Optional.empty());
        }
        return date;
    }

    private Optional<Rate> rate(Attributes attributes) {
        Optional<Attributes.Pair> pair = attributes.pair("rate");
        Optional<Rate> rate = pair.flatMap(p -> RateReader.read(p.value()));
        if (pair.isPresent() && rate.isEmpty()) {
            bad(pair.get(), "\"" + pair.get().value() + "\" is no rate of exchange", RateReader.FORM, Optional.empty());
        }
        return rate;
    }

    private <E extends Enum<E>> Optional<E> word(Attributes attributes, String key, Class<E> type) {
        Optional<Attributes.Pair> pair = attributes.pair(key);
        Optional<E> constant = pair.flatMap(p -> Words.parse(type, p.value().toLowerCase(Locale.ROOT)));
        if (pair.isPresent() && constant.isEmpty()) {
            bad(
                    pair.get(),
                    "\"" + pair.get().value() + "\" is no " + key,
                    "one of " + String.join(", ", Words.all(type)),
                    Nearest.hint(pair.get().value(), Words.all(type)));
        }
        return constant;
    }

    private void bad(Attributes.Pair pair, String message, String expected, Optional<String> hint) {
        reporter.report(Diagnostic.of(
                        Code.BAD_ATTRIBUTE_VALUE,
                        pair.location().withLength(pair.value().length()),
                        message)
                .expected(expected)
                .hint(hint));
    }

    private static Optional<Text> text(Attributes attributes, String key) {
        return attributes.pair(key).map(p -> new Text(p.value(), p.location()));
    }
}
