package org.variorum.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.content.ValueDraft;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.FindingUse;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.model.Question;
import org.variorum.model.Value;
import org.variorum.model.ValueType;

/** Reads the passages that rest on findings, and the questions that {@code :::} blocks name. */
final class FindingUseReader {

    private static final List<String> KEYS =
            List.of("q", "value", "role", "period", "measure", "population", "area", "tz");

    private final QuestionIndex questions;
    private final ValueReader values;
    private final Reporter reporter;

    FindingUseReader(QuestionIndex questions, ValueReader values, Reporter reporter) {
        this.questions = questions;
        this.values = values;
        this.reporter = reporter;
    }

    /** The passages of a text, in its order; those without a question are reported and left out. */
    List<FindingUse> read(Prose prose) {
        List<FindingUse> uses = new ArrayList<>();
        for (Inline.Span span : prose.spans()) {
            if (span.attributes().has("finding")) {
                use(span).ifPresent(uses::add);
            }
        }
        for (Block.Div div : prose.divs()) {
            if (div.attributes().has("reconciliation") || div.attributes().has("positions")) {
                question(div.attributes());
            }
        }
        return uses;
    }

    private Optional<FindingUse> use(Inline.Span span) {
        Attributes attributes = span.attributes();
        SpanFields fields = new SpanFields(attributes, reporter);
        fields.checkKeys(KEYS, "findings");
        return question(attributes)
                .map(question -> new FindingUse(
                        question.id(),
                        saysOpen(question, attributes) ? Optional.empty() : value(question, fields),
                        saysOpen(question, attributes),
                        attributes.value("role"),
                        fields.scope(),
                        Prose.plain(span.children()),
                        attributes.pair("value").map(SpanFields::place).orElse(span.location()),
                        span.location()));
    }

    /** Whether the passage says that nobody knows; of a yes-no question that is a value like any other. */
    private static boolean saysOpen(Question question, Attributes attributes) {
        return question.expects() != ValueType.YES_NO
                && attributes.value("value").filter("unknown"::equals).isPresent();
    }

    private Optional<Value> value(Question question, SpanFields fields) {
        return fields.text("value")
                .flatMap(text -> values.read(
                        question.form(),
                        new ValueDraft.Words(text, fields.text("tz"), Optional.empty(), Optional.empty())));
    }

    private Optional<Question> question(Attributes attributes) {
        Optional<Attributes.Pair> pair = attributes.pair("q");
        if (pair.isEmpty()) {
            reporter.report(Diagnostic.of(Code.MISSING_ATTRIBUTE, attributes.location(), "no question is named")
                    .expected("q= with the id of a question"));
            return Optional.empty();
        }
        return questions.find(pair.get());
    }
}
