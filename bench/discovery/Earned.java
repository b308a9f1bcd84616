import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.variorum.model.Reliability;
import org.variorum.model.Source;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.model.Weights;

/**
 * What sources weigh after the one re-weighting pass: p' = (10p + hits) / (10 + n) and ln(p' / (1 − p')), for sources
 * with at least twenty checked claims. A claim is checked where somebody else speaks to the same object and the first
 * run settled it; it hits where it is the answer or fits it.
 */
final class Earned {

    private static final int ENOUGH = 20;
    private static final double PRIOR = 0.70;

    private final Map<String, Integer> checked = new HashMap<>();
    private final Map<String, Integer> hits = new HashMap<>();

    Earned(List<Trial.Outcome> outcomes, BiPredicate<Value, Value> fits) {
        outcomes.stream()
                .filter(o -> o.isSettled() && o.conclusion().verdict() != Verdict.SINGLE_SOURCE)
                .forEach(o -> o.leading().forEach(answer -> check(o, answer, fits)));
    }

    private void check(Trial.Outcome outcome, Value answer, BiPredicate<Value, Value> fits) {
        Map<Value, Boolean> fitting = new HashMap<>();
        for (int i = 0; i < outcome.values().size(); i++) {
            String source = outcome.item().claims().get(i).source();
            boolean hit = fitting.computeIfAbsent(outcome.values().get(i), v -> fits.test(v, answer));
            checked.merge(source, 1, Integer::sum);
            hits.merge(source, hit ? 1 : 0, Integer::sum);
        }
    }

    /** The weight of a source; never below that of grade E, because a vote does not count against what it is for. */
    BigDecimal weight(Source source) {
        int n = checked.getOrDefault(source.id().text(), 0);
        if (n < ENOUGH) {
            return Weights.of(source.reliability());
        }
        double p = (10 * PRIOR + hits.getOrDefault(source.id().text(), 0)) / (10 + n);
        BigDecimal weight = BigDecimal.valueOf(StrictMath.log(p / (1 - p))).setScale(2, RoundingMode.HALF_UP);
        return weight.max(Weights.of(Reliability.E));
    }
}
