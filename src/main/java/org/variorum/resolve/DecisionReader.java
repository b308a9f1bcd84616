package org.variorum.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.content.FindingDraft;
import org.variorum.content.Text;
import org.variorum.content.ValueDraft;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.Decision;
import org.variorum.model.Edtf;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Scope;
import org.variorum.model.Value;

/** Types the values of an editor's finding. */
final class DecisionReader {

    /** What stands between a value and a role or scope in a ruling. */
    private static final String AS = " as ";

    private final ValueReader values;
    private final Reporter reporter;
    private final Set<QuestionId> doubtful = new TreeSet<>();

    DecisionReader(ValueReader values, Reporter reporter) {
        this.values = values;
        this.reporter = reporter;
    }

    /** The questions whose finding has an answer that could not be read. */
    Set<QuestionId> doubtful() {
        return Set.copyOf(doubtful);
    }

    Decision read(Question question, FindingDraft draft, List<Claim> claims) {
        List<Answer.Part> parts = new ArrayList<>();
        for (FindingDraft.Entry entry : draft.answer()) {
            if (!entry.value().value().strip().equals("unknown")) {
                part(question, entry, claims).ifPresentOrElse(parts::add, () -> doubtful.add(question.id()));
            }
        }
        if (draft.answered().isEmpty()) {
            doubtful.add(question.id());
        }
        return new Decision(
                draft.status(),
                new Decision.Outcome(
                        parts.isEmpty() ? Optional.empty() : Optional.of(new Answer(parts)),
                        draft.verdict(),
                        draft.confidence()),
                keyed(question, draft.rulings(), claims, Decision.Rule::new, Decision.Rule::on),
                keyed(question, draft.claimed(), claims, Decision.Claimed::new, Decision.Claimed::on),
                draft.minutes(),
                draft.location(),
                draft.answered().orElse(draft.location()));
    }

    /** What is said of positions, those with a role or scope first. */
    private <T, R> List<R> keyed(
            Question question,
            List<FindingDraft.Keyed<T>> entries,
            List<Claim> claims,
            BiFunction<Decision.PositionKey, T, R> made,
            Function<R, Decision.PositionKey> on) {
        return entries.stream()
                .flatMap(entry -> key(question, entry.key(), claims).map(key -> made.apply(key, entry.said())).stream())
                .sorted(Comparator.comparing(said -> on.apply(said).aspect().isEmpty()))
                .toList();
    }

    /** Positions are named by {@code value}, by {@code value as} a role or scope that a claim has, or {@code as denied}. */
    private Optional<Decision.PositionKey> key(Question question, Text key, List<Claim> claims) {
        String text = key.value();
        Optional<String> aspect = Stream.concat(aspects(claims).stream(), Stream.of(Decision.PositionKey.DENIED))
                .filter(a -> text.endsWith(AS + a))
                .findFirst();
        Text value = new Text(
                aspect.map(a -> text.substring(0, text.length() - AS.length() - a.length()))
                        .orElse(text),
                key.location());
        return values.read(question.form(), ValueDraft.Words.of(value))
                .map(v -> new Decision.PositionKey(v, aspect, key.location().withLength(text.length())));
    }

    private Optional<Answer.Part> part(Question question, FindingDraft.Entry entry, List<Claim> claims) {
        Optional<Value> value = values.read(question.form(), ValueDraft.Words.of(entry.value()));
        if (entry.key().isEmpty()) {
            return value.map(v -> new Answer.Part(Optional.empty(), Scope.NONE, v));
        }
        Text key = entry.key().get();
        Optional<Answer.Part> aspect = aspect(key.value(), claims, value);
        if (aspect.isEmpty() && value.isPresent()) {
            Set<String> known = aspects(claims);
            reporter.report(Diagnostic.of(
                            Code.BAD_VALUE,
                            key.location().withLength(key.value().length()),
                            "no claim on this question has the role, measure or period \"" + key.value() + "\"")
                    .expected(
                            known.isEmpty()
                                    ? "one value, since no claim has a role or scope"
                                    : "one that a claim has: " + String.join(", ", known))
                    .hint(Nearest.hint(key.value(), known)));
        }
        return aspect;
    }

    /** The part of the answer that a key stands for: a role, a period or another scope that a claim has. */
    private static Optional<Answer.Part> aspect(String key, List<Claim> claims, Optional<Value> value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        boolean role = claims.stream()
                .anyMatch(c -> c.role().filter(key::equals).isPresent()
                        || c.speakerRole().filter(key::equals).isPresent());
        if (role) {
            return Optional.of(new Answer.Part(Optional.of(key), Scope.NONE, value.get()));
        }
        Optional<Edtf> period = Edtf.parse(key);
        return claims.stream()
                .map(Claim::scope)
                .filter(s -> s.measure().filter(key::equals).isPresent()
                        || s.population().filter(key::equals).isPresent()
                        || s.area().filter(key::equals).isPresent()
                        || (period.isPresent() && s.period().map(Edtf::text).equals(period.map(Edtf::text))))
                .findFirst()
                .map(s -> new Answer.Part(Optional.empty(), only(s, key), value.get()));
    }

    /** The one dimension of a scope that a key names. */
    private static Scope only(Scope scope, String key) {
        return new Scope(
                scope.period().filter(p -> p.text().equals(key)),
                scope.measure().filter(key::equals),
                scope.population().filter(key::equals),
                scope.area().filter(key::equals));
    }

    private static Set<String> aspects(List<Claim> claims) {
        return claims.stream()
                .flatMap(c -> Stream.of(
                                c.role(),
                                c.speakerRole(),
                                c.scope().period().map(Edtf::text),
                                c.scope().measure(),
                                c.scope().population(),
                                c.scope().area())
                        .flatMap(Optional::stream))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
