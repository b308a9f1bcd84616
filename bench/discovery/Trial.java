import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Location;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Conclusion;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Relation;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.model.Verdict;
import org.variorum.reconcile.Reconciler;

/** Puts each object to the engine as a question, and each row as the claim of a source of one and the same grade. */
final class Trial {

    /**
     * The grade of every source: fairly reliable. One source more than the other side then just settles a conflict, and
     * the odds of .70 are those of the sources in such sets.
     */
    static final Reliability GRADE = Reliability.C;

    private final Reading reading;
    private final Question question;
    private final Reconciler reconciler;

    /**
     * What came of an object.
     *
     * @param values the value of each claim, in the order of the claims
     * @param claimed the values by key
     * @param conclusion what the engine says
     * @param majority what most sources say; several values where as many say each, in the order of code points
     */
    record Outcome(
            Input.Item item,
            List<Value> values,
            Map<String, Value> claimed,
            Conclusion conclusion,
            List<Value> majority) {

        /** The engine's best supported value, settled or not; none where no claim gives one. */
        List<Value> leading() {
            return conclusion.leading().map(a -> a.parts().get(0).value()).stream()
                    .toList();
        }

        boolean isSettled() {
            return conclusion.verdict() != Verdict.UNRESOLVED;
        }
    }

    Trial(Input input) {
        reading = input.reading();
        question = question();
        Map<ReportId, Source> sources = input.items().stream()
                .flatMap(item -> item.claims().stream())
                .map(Input.Claimed::source)
                .distinct()
                .collect(Collectors.toMap(ReportId::new, Trial::source));
        reconciler = new Reconciler(reading.policy(), reading.graph(), Map.of(), sources);
    }

    private Question question() {
        return Question.plain(new QuestionId("truth"), "What is true?", reading.type(), Location.ofFile("claims.csv"));
    }

    private static Source source(String name) {
        return new Source(
                new ReportId(name),
                new Actor.Named(name),
                SourceKind.REFERENCE,
                GRADE,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The engine's conclusions at equal weights. */
    List<Outcome> run(List<Input.Item> items) {
        return run(items, reconciler);
    }

    /** The engine's conclusions at the weights that the sources earned in a first run. */
    List<Outcome> runAgain(List<Input.Item> items, List<Outcome> first) {
        Earned earned = new Earned(
                first,
                (claim, answer) -> reconciler.relation(question, claim, answer).isSupport());
        return run(items, reconciler.weighing(earned::weight));
    }

    /** Whether a claim is the answer, or as good as it: narrower, broader, or a number that meets it. */
    private boolean fits(Value claim, Value answer) {
        Relation relation = reconciler.relation(question, claim, answer);
        return relation.isSupport() || (reading.type() == ValueType.QUANTITY && relation == Relation.OVERLAPS);
    }

    private List<Outcome> run(List<Input.Item> items, Reconciler engine) {
        return items.parallelStream().map(item -> outcome(item, engine)).toList();
    }

    private Outcome outcome(Input.Item item, Reconciler engine) {
        SortedMap<String, Integer> sources = new TreeMap<>(CodePoints.ORDER);
        item.claims().forEach(c -> sources.merge(c.key(), 1, Integer::sum));
        Map<String, Value> claimed = reading.values(sources);
        List<Value> values =
                item.claims().stream().map(c -> claimed.get(c.key())).toList();
        List<Claim> claims = ordered(item, reading.order(sources)).stream()
                .map(c -> claim(c, claimed.get(c.key())))
                .toList();
        return new Outcome(item, values, claimed, engine.conclude(question, claims), majority(item, values));
    }

    private static List<Input.Claimed> ordered(Input.Item item, List<String> keys) {
        Map<String, Integer> rank = new HashMap<>();
        keys.forEach(key -> rank.put(key, rank.size()));
        return item.claims().stream()
                .sorted(Comparator.comparing(c -> rank.get(c.key())))
                .toList();
    }

    private Claim claim(Input.Claimed claimed, Value value) {
        return new Claim(
                new ClaimId(new ReportId(claimed.source()), claimed.key()),
                question.id(),
                Claim.Assertion.of(value),
                Claim.Attribution.OWN,
                Claim.Times.UNSAID,
                Optional.empty(),
                Claim.Passage.silent(question.location()));
    }

    /** What most sources say, in the order of code points. */
    private List<Value> majority(Input.Item item, List<Value> values) {
        Map<Value, Set<String>> voters = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            voters.computeIfAbsent(values.get(i), k -> new HashSet<>())
                    .add(item.claims().get(i).source());
        }
        int most = voters.values().stream().mapToInt(Set::size).max().orElse(0);
        return voters.keySet().stream()
                .filter(value -> Objects.requireNonNull(voters.get(value)).size() == most)
                .sorted(Comparator.comparing(reading::text, CodePoints.ORDER))
                .toList();
    }
}
