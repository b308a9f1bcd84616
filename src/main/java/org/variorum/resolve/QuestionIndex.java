package org.variorum.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.diagnostic.Spellings;
import org.variorum.model.Attributes;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;

/** Finds the question that an attribute {@code q} names. */
final class QuestionIndex {

    private final Map<QuestionId, Question> questions = new LinkedHashMap<>();
    private final Spellings ids = new Spellings(() -> Id.texts(questions.keySet()));
    private final Reporter reporter;

    QuestionIndex(List<Question> questions, Reporter reporter) {
        questions.forEach(q -> this.questions.put(q.id(), q));
        this.reporter = reporter;
    }

    /** The question; none where there is none of that id, which is reported. */
    Optional<Question> find(Attributes.Pair pair) {
        String id = pair.value();
        Optional<Question> question = QuestionId.of(id).map(questions::get);
        if (question.isEmpty()) {
            reporter.report(Diagnostic.of(
                            Code.UNKNOWN_QUESTION, SpanFields.place(pair), "no question has the id \"" + id + "\"")
                    .expected("the name of a file in questions/, without .md")
                    .hint(ids.hint(id)));
        }
        return question;
    }

    /** The question that an id seems to stand for that nobody has. */
    Optional<QuestionId> nearest(String id) {
        return ids.nearest(id).map(QuestionId::new);
    }
}
