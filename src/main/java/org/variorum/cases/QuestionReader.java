package org.variorum.cases;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Form;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Intake;
import org.variorum.load.field.Shown;
import org.variorum.model.Claim;
import org.variorum.model.EntityId;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.QuestionSubject;
import org.variorum.model.Scope;
import org.variorum.model.ValueType;
import org.variorum.resolve.EntityIndex;
import org.variorum.resolve.ValueReader;

/** Reads one case: the question, the claims on it, and what is expected. */
final class QuestionReader {

    /** All pairs are compared and printed, so that their number grows with the square of this. */
    private static final int MOST_CLAIMS = 200;

    private static final Pattern WORDS = Pattern.compile("(\\d{1,4}) ?(d|w|m|y|days?|weeks?|months?|years?)");

    private static final Form<Period> PERIOD = new Form<>(
            Forms.PERIOD.expected() + ", or in words, such as 90 days",
            text -> inWords(text).or(() -> Forms.PERIOD.parser().apply(text)));

    /** What a question asks for, as cases call it. */
    private enum Type {
        ENTITY(ValueType.ENTITY),
        PLACE(ValueType.PLACE),
        QUANTITY(ValueType.QUANTITY),
        TIME(ValueType.DATE),
        TEMPORAL_RELATION(ValueType.RELATION),
        QUOTE(ValueType.QUOTE),
        BOOLEAN(ValueType.YES_NO),
        SET(ValueType.SET);

        private final ValueType model;

        Type(ValueType model) {
            this.model = model;
        }
    }

    /** What stands for the id that a case lacks, which is reported. */
    private static final QuestionId NAMELESS = new QuestionId("nameless");

    private final EntityIndex entities;
    private final ValueReader values;
    private final Intake intake;

    QuestionReader(EntityIndex entities, ValueReader values, Intake intake) {
        this.entities = entities;
        this.values = values;
        this.intake = intake;
    }

    Case read(Fields fields, Location location) {
        Field idField = fields.at("id").required("A01-fms-approver");
        String id = idField.text().orElse("");
        QuestionId name = QuestionId.of(id).orElse(NAMELESS);
        fields.at("basis").text();
        Question asked = fields.at("question")
                .required("{subject: parade, predicate: number of troops, type: quantity, unit: person}")
                .fields(f -> question(f, name, idField.location()))
                .orElseGet(() -> Question.plain(name, name.text(), ValueType.QUOTE, idField.location()));
        List<Stated> stated = claims(fields, asked);
        Set<String> roles = roles(stated);
        Question question = asked.withCompetence(facts(fields.at("facts"), roles));
        SourceAssembly assembly = new SourceAssembly(name, stated, entities, intake);
        List<Claim> claims = assembly.claims();
        return new Case(
                id,
                question,
                claims,
                assembly.sources(),
                stated.stream()
                        .filter(s -> s.body().isPresent())
                        .collect(Collectors.toMap(Stated::id, s -> s.body().orElse(""), (a, b) -> a)),
                fields.at("expected")
                        .fields(f ->
                                new ExpectationReader(question, claims, answerKeys(roles, claims), values).read(f)),
                location);
    }

    private static Question question(Fields fields, QuestionId id, Location location) {
        Optional<String> subject = fields.at("subject").text();
        Optional<String> predicate = fields.at("predicate").text();
        Question.Asked asked = new Question.Asked(
                Stream.of(subject, predicate).flatMap(Optional::stream).collect(Collectors.joining(": ")),
                Optional.empty(),
                subject.map(QuestionSubject.Words::new));
        Question.AnswerForm form = new Question.AnswerForm(
                fields.at("type")
                        .required("quantity")
                        .word(Type.class)
                        .map(t -> t.model)
                        .orElse(ValueType.QUOTE),
                fields.at("unit").text(),
                fields.at("functional").flag(true));
        Question.Course course = new Question.Course(
                fields.at("time_varying").flag(false),
                fields.at("monotone").word(Question.Monotone.class),
                fields.at("stale_after").form(PERIOD));
        return new Question(id, asked, form, course, List.of(), List.of(), List.of(), location);
    }

    private List<Stated> claims(Fields fields, Question question) {
        Field list = fields.at("claims").required("[{id: c1, source: wire-1, value: {n: 20}}]");
        if (list.items().size() > MOST_CLAIMS) {
            list.reject(
                    list.location(),
                    "a list of " + list.items().size(),
                    "at most " + MOST_CLAIMS + " claims in a case",
                    Optional.empty());
            return List.of();
        }
        ClaimFields reader = new ClaimFields(question.expects(), entities, values);
        List<Stated> stated = list.items().stream()
                .map(item -> list.one(item, f -> reader.read(f, item.location())))
                .toList();
        Map<String, Stated> byId = new HashMap<>();
        for (Stated each : stated) {
            if (byId.putIfAbsent(each.id().local(), each) != null) {
                intake.report(Diagnostic.of(
                                Code.DUPLICATE_CLAIM_ID,
                                each.idPlace(),
                                "the case has another claim "
                                        + Shown.quoted(each.id().local()))
                        .expected("an id that no other claim of the case has"));
            }
        }
        stated.forEach(each -> checkCorrection(each, byId));
        return stated;
    }

    private void checkCorrection(Stated stated, Map<String, Stated> byId) {
        if (stated.corrects().isEmpty()) {
            return;
        }
        Text corrected = stated.corrects().get();
        Set<String> others = new TreeSet<>(byId.keySet());
        others.remove(stated.id().local());
        if (!others.contains(corrected.value())) {
            intake.report(Diagnostic.of(
                            Code.UNKNOWN_CLAIM,
                            corrected.location(),
                            "no other claim of the case has the id " + Shown.quoted(corrected.value()))
                    .expected("the id of the claim that is corrected, such as c1")
                    .hint(Nearest.hint(corrected.value(), others)));
        } else if (leadsBack(stated, byId)) {
            intake.report(Diagnostic.of(
                            Code.BAD_VALUE,
                            corrected.location(),
                            Shown.quoted(stated.id().local()) + " corrects what corrects it")
                    .expected("a correction of an earlier claim"));
        }
    }

    private static boolean leadsBack(Stated start, Map<String, Stated> byId) {
        Set<String> seen = new TreeSet<>();
        Optional<Stated> at = Optional.of(start);
        while (at.isPresent() && seen.add(at.get().id().local())) {
            at = at.get().corrects().map(Text::value).map(byId::get);
        }
        return at.filter(s -> s.id().equals(start.id())).isPresent();
    }

    private static Set<String> roles(List<Stated> stated) {
        return stated.stream()
                .map(Stated::assertion)
                .flatMap(a -> Stream.of(a.role(), a.speakerRole()))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Question.Competence> facts(Field field, Set<String> roles) {
        List<Question.Competence> competence = new ArrayList<>();
        field.each(fields -> {
            Field predicate = fields.at("predicate");
            Optional<String> role = fields.at("role").text();
            if (role.isEmpty()) {
                predicate.required("competent-to-approve-sales");
            }
            Optional<String> played = role.or(() -> predicate.text().map(p -> Facts.role(p, roles)));
            for (Text body : fields.at("entity").required("us-state").scalars()) {
                Optional<EntityId> entity = values.entity(body);
                played.ifPresent(r -> entity.ifPresent(
                        e -> competence.add(new Question.Competence(r, e, Optional.empty(), Optional.empty()))));
            }
            return competence;
        });
        return competence;
    }

    /** By what the parts of an answer can be told apart: the roles of the case, and everything in its scopes. */
    private static Set<String> answerKeys(Set<String> roles, List<Claim> claims) {
        Set<String> keys = new TreeSet<>(roles);
        claims.stream().map(Claim::scope).flatMap(QuestionReader::words).forEach(keys::add);
        return keys;
    }

    /** What a scope says, word for word. */
    static Stream<String> words(Scope scope) {
        return Stream.of(scope.period().map(p -> p.text()), scope.measure(), scope.population(), scope.area())
                .flatMap(Optional::stream);
    }

    private static Optional<Period> inWords(String text) {
        Matcher words = WORDS.matcher(text.toLowerCase(Locale.ROOT));
        if (!words.matches() || Integer.parseInt(words.group(1)) == 0) {
            return Optional.empty();
        }
        int count = Integer.parseInt(words.group(1));
        return Optional.of(
                switch (words.group(2).charAt(0)) {
                    case 'd' -> Period.ofDays(count);
                    case 'w' -> Period.ofWeeks(count);
                    case 'm' -> Period.ofMonths(count);
                    default -> Period.ofYears(count);
                });
    }
}
