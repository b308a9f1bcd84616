import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Location;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Conclusion;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.reconcile.Reconciler;

/** Puts each object to the engine as a question, and each row as the claim of a source of one and the same grade. */
final class Trial {

    private final Reading reading;
    private final Question question;
    private final Reconciler reconciler;

    /**
     * What came of an object.
     *
     * @param values the value of each claim, in the order of the claims
     * @param claimed the values by key
     * @param conclusion what the engine says
     * @param majority what most sources say; several values where as many say each, the one first by which the engine would
     *     break the tie: whose least source id is the least
     */
    record Outcome(
            Input.Item item,
            List<Value> values,
            Map<String, Value> claimed,
            Conclusion conclusion,
            List<Value> majority) {

        /** The answer that a site would print; none where nothing is settled. */
        List<Value> answer() {
            return conclusion.answer().map(a -> a.parts().get(0).value()).stream()
                    .toList();
        }

        /** The engine's best supported value, settled or not; none where no claim gives one. */
        List<Value> leading() {
            return conclusion.leading().map(a -> a.parts().get(0).value()).stream()
                    .toList();
        }

        boolean isSettled() {
            return conclusion.verdict() != Verdict.UNRESOLVED;
        }
    }

    /** A trial with every source of one grade. */
    Trial(Input input, Reliability grade) {
        reading = input.reading();
        question = question();
        Map<ReportId, Source> sources = input.items().stream()
                .flatMap(item -> item.claims().stream())
                .map(Input.Claimed::source)
                .distinct()
                .collect(Collectors.toMap(ReportId::new, name -> source(name, grade)));
        reconciler = new Reconciler(reading.policy(), reading.graph(), Map.of(), sources);
    }

    private Question question() {
        return Question.plain(new QuestionId("truth"), "What is true?", reading.type(), Location.ofFile("claims.csv"));
    }

    private static Source source(String name, Reliability grade) {
        return new Source(
                new ReportId(name),
                new Actor.Named(name),
                SourceKind.REFERENCE,
                grade,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The engine's conclusions. */
    List<Outcome> run(List<Input.Item> items) {
        return items.parallelStream().map(this::outcome).toList();
    }

    private Outcome outcome(Input.Item item) {
        SortedMap<String, Integer> sources = new TreeMap<>(CodePoints.ORDER);
        item.claims().forEach(c -> sources.merge(c.key(), 1, Integer::sum));
        Map<String, Value> claimed = reading.values(sources);
        List<Value> values =
                item.claims().stream().map(c -> claimed.get(c.key())).toList();
        List<Claim> claims =
                item.claims().stream().map(c -> claim(c, claimed.get(c.key()))).toList();
        return new Outcome(item, values, claimed, reconciler.conclude(question, claims), majority(item, values));
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

    private static List<Value> majority(Input.Item item, List<Value> values) {
        Map<Value, SortedSet<ReportId>> voters = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            voters.computeIfAbsent(values.get(i), k -> new TreeSet<>())
                    .add(new ReportId(item.claims().get(i).source()));
        }
        int most = voters.values().stream().mapToInt(Set::size).max().orElse(0);
        return voters.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .sorted(Comparator.comparing(entry -> entry.getValue().first()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
