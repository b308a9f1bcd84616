import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Location;
import org.variorum.model.Actor;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Confidence;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;
import org.variorum.model.Upshot;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.reconcile.Reconciler;

/**
 * Puts each object to the engine as a question, and each row as the claim of a source of one and the same grade. Of what comes
 * of it only the marks are kept.
 */
final class Trial {

    private final Input input;
    private final Reading reading;
    private final Question question;
    private final Reconciler reconciler;

    /**
     * What came of an object with a gold value.
     *
     * @param verdict the engine's verdict
     * @param confidence how sure it is
     * @param answer the mark of what a site would print; none where nothing is settled
     * @param leading that of the engine's best supported value, settled or not; none where no claim gives one
     * @param majority those of what most sources say; several where as many say each, the one first by which the engine would
     *     break the tie: whose least source id is the least
     */
    record Outcome(Verdict verdict, Confidence confidence, List<Mark> answer, List<Mark> leading, List<Mark> majority) {

        boolean isSettled() {
            return verdict != Verdict.UNRESOLVED;
        }
    }

    /** A trial with every source of one grade. */
    Trial(Input input, Reliability grade) {
        this.input = input;
        reading = input.reading();
        question = question();
        Map<ReportId, Source> sources =
                input.sources().stream().collect(Collectors.toMap(id -> id, id -> source(id, grade)));
        reconciler = new Reconciler(reading.policy(), reading.graph(), Map.of(), sources);
    }

    private Question question() {
        return Question.plain(new QuestionId("truth"), "What is true?", reading.type(), Location.ofFile("claims.csv"));
    }

    private static Source source(ReportId id, Reliability grade) {
        return new Source(
                id,
                new Actor.Named(id.text()),
                SourceKind.REFERENCE,
                grade,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** What came of each object with a gold value; the others are put to the engine all the same. */
    List<Outcome> run() {
        return input.items().parallelStream()
                .map(this::outcome)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Outcome> outcome(Input.Item item) {
        SortedMap<String, Integer> sources = new TreeMap<>(CodePoints.ORDER);
        item.claims().forEach(c -> sources.merge(c.key(), 1, Integer::sum));
        Map<String, Value> claimed = reading.values(sources);
        List<Claim> claims =
                item.claims().stream().map(c -> claim(c, claimed.get(c.key()))).toList();
        Upshot upshot = reconciler.conclude(question, claims);
        return Optional.ofNullable(input.gold().get(item.object()))
                .map(gold -> outcome(upshot, majority(claims), reading.judge(gold, claimed)));
    }

    private static Outcome outcome(Upshot upshot, List<Value> majority, Function<Value, Mark> judge) {
        return new Outcome(
                upshot.verdict(),
                upshot.confidence(),
                marks(upshot.answer(), judge),
                marks(upshot.leading(), judge),
                majority.stream().map(judge).toList());
    }

    private static List<Mark> marks(Optional<Answer> answer, Function<Value, Mark> judge) {
        return answer.map(a -> judge.apply(a.parts().get(0).value())).stream().toList();
    }

    private Claim claim(Input.Claimed claimed, Value value) {
        return new Claim(
                new ClaimId(claimed.source(), claimed.key()),
                question.id(),
                Claim.Assertion.of(value),
                Claim.Attribution.OWN,
                Claim.Times.UNSAID,
                Optional.empty(),
                Claim.Passage.silent(question.location()));
    }

    private static List<Value> majority(List<Claim> claims) {
        Map<Value, Set<ReportId>> voters = new HashMap<>();
        for (Claim claim : claims) {
            voters.computeIfAbsent(claim.value().orElseThrow(), k -> new HashSet<>())
                    .add(claim.source());
        }
        int most = voters.values().stream().mapToInt(Set::size).max().orElse(0);
        return voters.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .sorted(Comparator.comparing(entry -> Collections.min(entry.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
