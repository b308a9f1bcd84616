package org.variorum.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.content.CaseDraft;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Intake;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.ValueType;
import org.variorum.resolve.CaseResolver;
import org.variorum.resolve.EntityIndex;
import org.variorum.resolve.ValueReader;

/** Reads one case: the question, the claims on it, and what is expected. */
final class CaseFields {

    /** What stands for the id that a case lacks, which is reported. */
    private static final QuestionId NAMELESS = new QuestionId("nameless");

    private final EntityIndex entities;
    private final ValueReader values;
    private final Intake intake;

    /** A reader of cases about these entities. */
    CaseFields(EntityIndex entities, ValueReader values, Intake intake) {
        this.entities = entities;
        this.values = values;
        this.intake = intake;
    }

    Case read(Fields fields, Location location) {
        Field id = fields.at("id").required("A01-fms-approver");
        fields.at("basis").text();
        Question asked = question(fields, id);
        List<Stated> stated = claims(fields, asked.expects());
        Set<String> roles = roles(stated);
        Testimony testimony = new Testimony(stated, intake);
        CaseResolver.Resolved resolved = new CaseResolver(entities, values, intake)
                .resolve(new CaseDraft(
                        asked, new Facts(roles).read(fields.at("facts")), testimony.sources(), testimony.claims()));
        return new Case(
                id.text().orElse(""),
                resolved.question(),
                resolved.claims(),
                resolved.sources(),
                bodies(stated),
                fields.at("expected")
                        .fields(f -> new ExpectationReader(
                                        asked.form(), resolved.claims(), answerKeys(roles, resolved.claims()), values)
                                .read(f)),
                location);
    }

    private Question question(Fields fields, Field id) {
        QuestionId name = id.text().flatMap(QuestionId::of).orElse(NAMELESS);
        return fields.at("question")
                .required("{subject: parade, predicate: number of troops, type: quantity, unit: person}")
                .fields(f -> QuestionFields.read(f, name, entities, id.location()))
                .orElseGet(() -> Question.plain(name, name.text(), ValueType.QUOTE, id.location()));
    }

    private List<Stated> claims(Fields fields, ValueType type) {
        Field list = fields.at("claims").required("[{id: c1, source: wire-1, value: {n: 20}}]");
        return new ClaimList(new ClaimFields(type, entities), intake).read(list);
    }

    private static Map<ClaimId, String> bodies(List<Stated> stated) {
        return stated.stream()
                .filter(s -> s.body().isPresent())
                .collect(Collectors.toMap(s -> s.claim().id(), s -> s.body().orElse(""), (a, b) -> a));
    }

    private static Set<String> roles(List<Stated> stated) {
        return stated.stream()
                .map(s -> s.claim().said())
                .flatMap(a -> Stream.of(a.role(), a.speakerRole()))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By what the parts of an answer can be told apart: the roles of the case, and everything in its scopes. */
    private static Set<String> answerKeys(Set<String> roles, List<Claim> claims) {
        Set<String> keys = new TreeSet<>(roles);
        claims.forEach(claim -> keys.addAll(claim.scope().words()));
        return keys;
    }
}
