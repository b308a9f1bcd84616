import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.variorum.model.Policy;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.reconcile.compare.EntityGraph;

/** How the values of one type are read, brought together and judged. Safe for use by several threads. */
interface Reading {

    /** Whether an answer is right. */
    interface Judge {

        boolean isExact(Value answer);

        /** Whether it is right or only less specific than what is right. */
        boolean isBroader(Value answer);

        /** How far off it is, as a share of the gold value; empty where that means nothing. */
        OptionalDouble error(Value answer);
    }

    ValueType type();

    /** The widths in force. */
    default Policy policy() {
        return Policy.DEFAULT;
    }

    /** How entities belong together. */
    EntityGraph graph();

    /**
     * The form in which two cells are compared: equal for what nobody would tell apart.
     *
     * @throws IllegalArgumentException where the cell holds no value of this type
     */
    String key(String cell);

    /**
     * What the claims on one object say, some of which can be told only from what the others say.
     *
     * @param sources how many sources give each key
     * @return a value for each key
     */
    Map<String, Value> values(SortedMap<String, Integer> sources);

    /**
     * A judge of answers on one object.
     *
     * @param gold the gold cell
     * @param claimed what was claimed, by key
     */
    Judge judge(String gold, Map<String, Value> claimed);

    /** The value as text, by which ties of the majority are broken. */
    String text(Value value);
}
