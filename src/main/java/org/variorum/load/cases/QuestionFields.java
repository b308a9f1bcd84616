package org.variorum.load.cases;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.content.ScopeDraft;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Form;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Measures;
import org.variorum.measure.Units;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.QuestionSubject;
import org.variorum.model.Scope;
import org.variorum.model.ValueType;

/** Reads the question of a case; who is competent, it is told later. */
final class QuestionFields {

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

    private QuestionFields() {}

    /**
     * What a case asks.
     *
     * @param question the question, in no scope yet
     * @param scope what claims are about that do not say
     */
    record Asked(Question question, ScopeDraft scope) {}

    /** The question of that id, which is written at that place. */
    static Asked read(Fields fields, QuestionId id, Location location) {
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
                fields.at("unit").text().map(Units::spelled),
                fields.at("functional").flag(true));
        Question.Course course = new Question.Course(
                fields.at("time_varying").flag(false),
                fields.at("monotone").word(Question.Monotone.class),
                fields.at("stale_after").form(PERIOD));
        Map<String, List<String>> measures = Measures.read(fields.at("measures"), fields.intake());
        ScopeDraft scope = fields.at("scope").fields(ScopeFields::read).orElse(ScopeDraft.NONE);
        Question.Terms terms =
                new Question.Terms(Scope.NONE, measures, fields.at("exact").flag(false), List.of());
        Question question = new Question(id, asked, form, course, terms, List.of(), List.of(), List.of(), location);
        return new Asked(question, scope);
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
