import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.variorum.model.Policy;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.reconcile.compare.EntityGraph;

/** How the values of one type are read, brought together and judged. Safe for use by several threads. */
interface Reading {

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
     * What gives answers on one object their marks.
     *
     * @param gold the gold cell
     * @param claimed what was claimed, by key
     */
    Function<Value, Mark> judge(String gold, Map<String, Value> claimed);
}
