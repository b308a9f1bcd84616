import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.variorum.model.Value;

/**
 * How often some answers are right. Where an object has several answers that are as good, each counts as its share.
 *
 * @param objects how many objects are answered for
 * @param exact how many of the answers are right: for a number, off by one per cent at most
 * @param broader how many are right or less specific than what is right
 * @param meanError how far they are off on average, as a share of the gold value; absent where there is no such thing
 */
record Score(int objects, double exact, double broader, OptionalDouble meanError) {

    /** An outcome with its judge. */
    record Judged(Trial.Outcome outcome, Reading.Judge judge) {}

    /** The score of one way to answer. */
    static Score of(List<Judged> judged, Function<Trial.Outcome, List<Value>> answering) {
        double exact = 0;
        double broader = 0;
        double errors = 0;
        double measured = 0;
        for (Judged one : judged) {
            List<Value> answers = answering.apply(one.outcome());
            for (Value answer : answers) {
                double share = 1.0 / answers.size();
                exact += one.judge().isExact(answer) ? share : 0;
                broader += one.judge().isBroader(answer) ? share : 0;
                OptionalDouble error = one.judge().error(answer);
                errors += share * error.orElse(0);
                measured += error.isPresent() ? share : 0;
            }
        }
        OptionalDouble meanError = measured == 0 ? OptionalDouble.empty() : OptionalDouble.of(errors / measured);
        return new Score(judged.size(), exact, broader, meanError);
    }

    /** How often the engine's leading value is right, for each group of outcomes. */
    static <K extends Comparable<K>> Map<K, Score> by(List<Judged> judged, Function<Trial.Outcome, K> group) {
        Map<K, List<Judged>> groups = new TreeMap<>();
        judged.forEach(j -> groups.computeIfAbsent(group.apply(j.outcome()), k -> new ArrayList<>())
                .add(j));
        Map<K, Score> scores = new TreeMap<>();
        groups.forEach((key, members) -> scores.put(key, of(members, Trial.Outcome::leading)));
        return scores;
    }
}
