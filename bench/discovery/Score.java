import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How often some answers are right. Where an object has several answers that are as good, each counts as its share.
 *
 * @param objects how many objects are answered for
 * @param exact how many of the answers are right: for a number, off by one per cent at most
 * @param broader how many are right or less specific than what is right
 * @param meanError how far they are off on average, as a share of the gold value; absent where there is no such thing
 */
record Score(int objects, double exact, double broader, OptionalDouble meanError) {

    /** The score of one way to answer. */
    static Score of(List<Trial.Outcome> outcomes, Function<Trial.Outcome, List<Mark>> answering) {
        double exact = 0;
        double broader = 0;
        double errors = 0;
        double measured = 0;
        for (Trial.Outcome outcome : outcomes) {
            List<Mark> marks = answering.apply(outcome);
            for (Mark mark : marks) {
                double share = 1.0 / marks.size();
                exact += mark.exact() ? share : 0;
                broader += mark.broader() ? share : 0;
                errors += share * mark.error().orElse(0);
                measured += mark.error().isPresent() ? share : 0;
            }
        }
        OptionalDouble meanError = measured == 0 ? OptionalDouble.empty() : OptionalDouble.of(errors / measured);
        return new Score(outcomes.size(), exact, broader, meanError);
    }

    /** How often the engine's leading value is right, for each group of outcomes. */
    static <K extends Comparable<K>> Map<K, Score> by(List<Trial.Outcome> outcomes, Function<Trial.Outcome, K> group) {
        Map<K, List<Trial.Outcome>> groups = new TreeMap<>();
        outcomes.forEach(o ->
                groups.computeIfAbsent(group.apply(o), k -> new ArrayList<>()).add(o));
        Map<K, Score> scores = new TreeMap<>();
        groups.forEach((key, members) -> scores.put(key, of(members, Trial.Outcome::leading)));
        return scores;
    }
}
