import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.model.Value;

/**
 * How often some answers are right.
 *
 * @param objects how many answers there are
 * @param exact how many of them are right: for a number, off by one per cent at most
 * @param broader how many are right or less specific than what is right
 * @param meanError how far they are off on average, as a share of the gold value; absent where there is no such thing
 */
record Score(int objects, int exact, int broader, OptionalDouble meanError) {

    /** An outcome with its gold value. */
    record Judged(Trial.Outcome outcome, Reading.Judge judge) {

        boolean isExact() {
            return outcome.leading().filter(judge::isExact).isPresent();
        }
    }

    /** The score of one way to answer. */
    static Score of(List<Judged> judged, Function<Trial.Outcome, Optional<Value>> answering) {
        int exact = 0;
        int broader = 0;
        double sum = 0;
        int measured = 0;
        for (Judged one : judged) {
            Optional<Value> answer = answering.apply(one.outcome());
            if (answer.isPresent()) {
                exact += one.judge().isExact(answer.get()) ? 1 : 0;
                broader += one.judge().isBroader(answer.get()) ? 1 : 0;
                OptionalDouble error = one.judge().error(answer.get());
                sum += error.orElse(0);
                measured += error.isPresent() ? 1 : 0;
            }
        }
        return new Score(
                judged.size(),
                exact,
                broader,
                measured == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / measured));
    }

    /** How often the engine's leading value is right, for each group of outcomes. */
    static <K extends Comparable<K>> Map<K, Score> by(List<Judged> judged, Function<Trial.Outcome, K> group) {
        return judged.stream()
                .collect(Collectors.groupingBy(
                        j -> group.apply(j.outcome()),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), list -> of(list, Trial.Outcome::leading))));
    }
}
