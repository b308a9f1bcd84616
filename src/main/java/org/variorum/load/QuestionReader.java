package org.variorum.load;

import java.util.List;
import java.util.Optional;
import org.variorum.content.Mention;
import org.variorum.content.QuestionMeta;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Measures;
import org.variorum.load.field.Readings;
import org.variorum.measure.Units;
import org.variorum.model.EntityId;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.QuestionSubject;
import org.variorum.model.Scope;
import org.variorum.model.ValueType;

/** Reads the front matter of a question. */
final class QuestionReader {

    private QuestionReader() {}

    /** The metadata. A question whose type is not known takes any words for values, so that its claims are not blamed. */
    static QuestionMeta read(Fields fields, String id) {
        Field text = fields.at("question").required("Which US body approved the sales?");
        Question question = new Question(
                new QuestionId(id),
                new Question.Asked(
                        text.text().orElse(id),
                        fields.at("short").text(),
                        fields.at("subject").text().map(QuestionSubject.Words::new)),
                new Question.AnswerForm(
                        fields.at("expects")
                                .required("entity")
                                .word(ValueType.class)
                                .orElse(ValueType.QUOTE),
                        fields.at("unit").text().map(Units::spelled),
                        fields.at("functional").flag(true)),
                new Question.Course(
                        fields.at("time-varying").flag(false),
                        fields.at("monotone").word(Question.Monotone.class),
                        fields.at("stale-after").form(Forms.PERIOD)),
                terms(fields),
                fields.at("parties").entities(),
                fields.at("competent").each(QuestionReader::competence).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                fields.at("tags").forms(Forms.TAG),
                text.location());
        return new QuestionMeta(
                question,
                Readings.read(fields.at("readings"), "reuters-20231116#c1", "yonhap-20231116#c2"),
                FindingReader.read(fields.at("finding")),
                FormerIds.read(fields.at("formerly"), fields.intake()));
    }

    private static Question.Terms terms(Fields fields) {
        return new Question.Terms(
                fields.at("scope").fields(QuestionReader::scope).orElse(Scope.NONE),
                Measures.read(fields.at("measures"), fields.intake()),
                fields.at("exact").flag(false),
                List.of());
    }

    private static Scope scope(Fields fields) {
        return new Scope(
                fields.at("period").form(Forms.EDTF),
                fields.at("measure").text(),
                fields.at("population").text(),
                fields.at("area").text());
    }

    private static Optional<Question.Competence> competence(Fields fields) {
        Optional<String> role = fields.at("role").required("approver").text();
        Optional<EntityId> entity = fields.at("entity").required("us-state").entity();
        Optional<String> citation = fields.at("citation").mention(Mention.Kind.WORK);
        Optional<String> locator = fields.at("locator").text();
        return role.flatMap(r -> entity.map(e -> new Question.Competence(r, e, citation, locator)));
    }
}
