package org.variorum.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.content.ClaimDraft;
import org.variorum.content.ScopeDraft;
import org.variorum.content.Text;
import org.variorum.content.ValueDraft;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Attributes;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Inline;
import org.variorum.model.Modality;
import org.variorum.model.Prose;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Quotation;
import org.variorum.model.ReportId;

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
    private final ClaimReader claims;
    private final Reporter reporter;
    private final Set<QuestionId> doubtful = new TreeSet<>();
    private final List<Correction> corrections = new ArrayList<>();

    /**
     * What a claim says that it corrects.
     *
     * @param by the claim
     * @param target the id of a claim, as far as it is one
     * @param location where it is written
     */
    record Correction(ClaimId by, String target, Location location) {}

    DigestReader(QuestionIndex questions, ClaimReader claims, Reporter reporter) {
        this.questions = questions;
        this.claims = claims;
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
        List<Claim> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int order = 0;
        for (Inline.Span span : digest.spans()) {
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
                claim(new ClaimId(report, id), span).ifPresent(read::add);
            }
        }
        return read;
    }

    private Optional<Claim> claim(ClaimId id, Inline.Span span) {
        SpanFields fields = new SpanFields(span.attributes(), reporter);
        Location location = span.attributes().location();
        Set<String> meant = fields.checkKeys(KEYS, "claims");
        Optional<Question> question = question(fields, location, meant);
        ClaimDraft draft = draft(id, fields, span);
        boolean silent = draft.said().modality() == Modality.NO_COMMENT;
        if (draft.said().value().isEmpty() && !silent && !meant.contains("value")) {
            question.ifPresent(q -> missingValue(q, location));
        }
        if (question.isEmpty()) {
            claims.attribution(draft.speaker());
            return Optional.empty();
        }
        Claim claim = claims.read(draft, question.get());
        if (claim.value().isEmpty() && !silent) {
            doubtful.add(claim.question());
            return Optional.empty();
        }
        return Optional.of(claim);
    }

    private ClaimDraft draft(ClaimId id, SpanFields fields, Inline.Span span) {
        return new ClaimDraft(
                id,
                said(fields),
                new ClaimDraft.Speaker(fields.somebody("claimant"), via(fields), fields.text("interested")),
                new Claim.Times(fields.date("as-of"), fields.date("valid")),
                fields.pair("corrects").flatMap(pair -> corrected(id, pair)),
                new Claim.Passage(
                        quotation(fields),
                        fields.pair("quote").map(Attributes.Pair::location).orElse(span.location()),
                        Prose.plain(span.children()),
                        span.location()));
    }

    private Optional<Question> question(SpanFields fields, Location location, Set<String> meant) {
        Optional<Attributes.Pair> pair = fields.pair("q");
        if (pair.isEmpty() && !meant.contains("q")) {
            reporter.report(Diagnostic.of(Code.MISSING_ATTRIBUTE, location, "a claim names no question")
                    .expected("q= with the id of a question"));
        }
        if (pair.filter(questions::isHeldBack).isPresent()) {
            return Optional.empty();
        }
        Optional<Question> question = pair.flatMap(questions::find);
        if (question.isEmpty()) {
            pair.flatMap(p -> questions.nearest(p.value())).ifPresent(doubtful::add);
        }
        return question;
    }

    private static ClaimDraft.Said said(SpanFields fields) {
        return new ClaimDraft.Said(
                fields.text("value").map(text -> value(fields, text)),
                fields.rate("rate"),
                fields.value("role"),
                fields.value("speaker-role"),
                ScopeDraft.of(fields.scope()),
                fields.word("modality", Modality.class).orElse(Modality.REPORTED));
    }

    private static ValueDraft value(SpanFields fields, Text text) {
        return new ValueDraft.Words(text, fields.text("tz"), fields.value("lang"), fields.value("translated-from"));
    }

    private void missingValue(Question question, Location location) {
        reporter.report(Diagnostic.of(Code.MISSING_ATTRIBUTE, location, "a claim gives no value")
                .expected("value= with " + ValueForms.of(question.expects())));
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

    private Optional<ClaimId> corrected(ClaimId id, Attributes.Pair pair) {
        Optional<ClaimId> target = ClaimId.parse(pair.value(), id.report());
        corrections.add(new Correction(id, target.map(ClaimId::text).orElse(pair.value()), SpanFields.place(pair)));
        return target;
    }

    private static List<Text> via(SpanFields fields) {
        return fields.pair("via").stream()
                .flatMap(pair -> Arrays.stream(pair.value().split(",", -1))
                        .map(words -> new Text(words.strip(), SpanFields.place(pair))))
                .toList();
    }
}
