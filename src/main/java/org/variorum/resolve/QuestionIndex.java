package org.variorum.resolve;

import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Attributes;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;

/** Finds the question that an attribute {@code q} names. */
final class QuestionIndex {

    private final Surroundings around;
    private final Reporter reporter;

    QuestionIndex(Surroundings around, Reporter reporter) {
        this.around = around;
        this.reporter = reporter;
    }

    /** The question; none where there is none of that id, which is reported. */
    Optional<Question> find(Attributes.Pair pair) {
        String id = pair.value();
        Optional<Question> question = QuestionId.of(id).flatMap(around::question);
        if (question.isEmpty()) {
            reporter.report(Diagnostic.of(
                            Code.UNKNOWN_QUESTION, SpanFields.place(pair), "no question has the id \"" + id + "\"")
                    .expected("the name of a file in questions/, without .md")
                    .hint(QuestionId.of(id)
                            .flatMap(around::heldBack)
                            .map(HeldBack::hint)
                            .or(() -> around.questions().hint(id))));
        }
        return question;
    }

    /** Whether a question is held back: claims on it are kept for when it is published. */
    boolean isHeldBack(Attributes.Pair pair) {
        return QuestionId.of(pair.value())
                .filter(id -> around.question(id).isEmpty())
                .flatMap(around::heldBack)
                .isPresent();
    }

    /** The question that an id seems to stand for that nobody has. */
    Optional<QuestionId> nearest(String id) {
        return around.questions().nearest(id).map(QuestionId::new);
    }
}
