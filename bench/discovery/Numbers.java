import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.variorum.model.Hedge;
import org.variorum.model.Policy;
import org.variorum.model.Value;
import org.variorum.model.Value.Quantity;
import org.variorum.model.ValueType;
import org.variorum.reconcile.compare.EntityGraph;

/** Numbers, as exact as they are written. An answer is right where it is off by at most one per cent. */
final class Numbers implements Reading {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,30})?(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,2})?");

    private final BigDecimal tolerance;

    /**
     * A reading of numbers.
     *
     * @param tolerance by how much of itself each may be off and still mean the same; zero for as it is written
     */
    Numbers(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    /** The number that a cell holds: thousands may be parted by commas. */
    static Optional<BigDecimal> number(String cell) {
        boolean any = cell.chars().anyMatch(c -> c >= '0' && c <= '9');
        return any && NUMBER.matcher(cell).matches() && Character.isDigit(cell.charAt(cell.length() - 1))
                ? parsed(cell.replace(",", ""))
                : Optional.empty();
    }

    private static Optional<BigDecimal> parsed(String digits) {
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public ValueType type() {
        return ValueType.QUANTITY;
    }

    @Override
    public Policy policy() {
        return tolerance.signum() == 0
                ? Policy.DEFAULT
                : new Policy(Map.of(Hedge.APPROXIMATELY, tolerance), Policy.DEFAULT.dozens());
    }

    @Override
    public EntityGraph graph() {
        return new EntityGraph(List.of());
    }

    @Override
    public String key(String cell) {
        BigDecimal number = number(cell).orElseThrow(() -> new IllegalArgumentException("no number: " + clipped(cell)));
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String clipped(String cell) {
        return cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
    }

    @Override
    public Map<String, Value> values(SortedMap<String, Integer> sources) {
        Map<String, Value> values = new HashMap<>();
        sources.keySet().forEach(key -> {
            BigDecimal n = new BigDecimal(key);
            values.put(
                    key,
                    new Quantity(
                            n,
                            n,
                            tolerance.signum() == 0 ? Hedge.EXACT : Hedge.APPROXIMATELY,
                            Optional.empty(),
                            List.of()));
        });
        return values;
    }

    @Override
    public Function<Value, Mark> judge(String gold, Map<String, Value> claimed) {
        BigDecimal right = new BigDecimal(key(gold));
        return answer -> {
            BigDecimal off = ((Quantity) answer).low().subtract(right).abs();
            boolean exact = off.compareTo(right.abs().multiply(TOLERANCE)) <= 0;
            return new Mark(
                    exact,
                    exact,
                    right.signum() == 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(off.doubleValue() / right.abs().doubleValue()));
        };
    }
}
