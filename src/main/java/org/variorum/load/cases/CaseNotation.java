package org.variorum.load.cases;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.content.CaseDraft;
import org.variorum.content.ScopeDraft;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Intake;
import org.variorum.load.field.Readings;
import org.variorum.model.ClaimId;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Reliability;
import org.variorum.model.ValueType;

/** Reads the question of a case, the claims on it, and the facts. */
public final class CaseNotation {

    /** What stands for the id that a case lacks, which is reported. */
    private static final QuestionId NAMELESS = new QuestionId("nameless");

    private final Reliability letter;
    private final Intake intake;

    /** A reader of cases that reports there, in which sources without a letter have that one. */
    public CaseNotation(Reliability letter, Intake intake) {
        this.letter = letter;
        this.intake = intake;
    }

    /** The case, as far as it can be read; keys that are not of its notation are left to others. */
    public CaseDraft read(Fields fields) {
        Field id = fields.at("id").required("A01-fms-approver");
        fields.at("basis").text();
        QuestionId name = id.text().flatMap(QuestionId::of).orElse(NAMELESS);
        return fields.at("question")
                .required("{subject: parade, predicate: number of troops, type: quantity, unit: person}")
                .fields(f -> QuestionFields.read(f, name, id.location()))
                .map(asked -> draft(fields, asked.question(), asked.scope()))
                .orElseGet(() -> draft(
                        fields, Question.plain(name, name.text(), ValueType.QUOTE, id.location()), ScopeDraft.NONE));
    }

    private CaseDraft draft(Fields fields, Question question, ScopeDraft scope) {
        Field list = fields.at("claims").required("[{id: c1, source: wire-1, value: {n: 20}}]");
        List<Stated> stated = new ClaimList(new ClaimFields(question.expects()), intake).read(list);
        Testimony testimony = new Testimony(stated, letter, intake);
        return new CaseDraft(
                question,
                scope,
                Facts.read(fields.at("facts"), testimony.roles()),
                Readings.read(fields.at("readings"), "c1", "c2"),
                testimony.sources(),
                testimony.claims(),
                bodies(stated));
    }

    private static Map<ClaimId, String> bodies(List<Stated> stated) {
        Map<ClaimId, String> bodies = new TreeMap<>();
        stated.stream()
                .filter(s -> !s.independent())
                .forEach(s ->
                        s.body().ifPresent(text -> bodies.putIfAbsent(s.claim().id(), text)));
        return bodies;
    }
}
