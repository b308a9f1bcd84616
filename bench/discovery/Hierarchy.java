import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.variorum.diagnostic.Location;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.reconcile.compare.EntityGraph;

/** What lies within what. One name may stand for several nodes. Safe for use by several threads, once read. */
final class Hierarchy {

    private static final List<Set<String>> COLUMNS =
            List.of(Set.of("id"), Set.of("name", "value"), Set.of("parentid", "parent"));

    /** Shorter ids first, so that 9 comes before 10. */
    private static final Comparator<String> BY_ID =
            Comparator.comparingInt(String::length).thenComparing(CodePoints.ORDER);

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> nodes = new HashMap<>();
    private final Map<String, Set<String>> lines = new ConcurrentHashMap<>();
    private int unreadable;

    /** A hierarchy without nodes. */
    Hierarchy() {}

    /** Reads the file; the parent of a top node is one that the file does not hold. */
    Hierarchy(Path file, PrintStream errors) throws IOException {
        Rows rows = new Rows(file, errors);
        rows.read(COLUMNS, 1, cells -> add(cells.get(0), Texts.fold(cells.get(1)), cells.get(2)));
        unreadable = rows.unreadable();
    }

    private void add(String id, String name, String parent) {
        // An id that stands twice with other names keeps the smaller one, whatever the order of the rows.
        names.merge(id, name, (a, b) -> CodePoints.ORDER.compare(a, b) <= 0 ? a : b);
        nodes.computeIfAbsent(name, k -> new TreeSet<>(BY_ID)).add(id);
        parents.computeIfAbsent(id, k -> new TreeSet<>(BY_ID)).add(parent);
    }

    int unreadable() {
        return unreadable;
    }

    int size() {
        return names.size();
    }

    boolean isName(String folded) {
        return nodes.containsKey(folded);
    }

    boolean isId(String id) {
        return names.containsKey(id);
    }

    String name(String id) {
        return Optional.ofNullable(names.get(id)).orElseThrow();
    }

    /** The nodes of a name, none where it is unknown. */
    Collection<String> nodes(String name) {
        return nodes.getOrDefault(name, Set.of());
    }

    /** The node and all that it lies within. */
    Set<String> line(String id) {
        return lines.computeIfAbsent(id, this::climb);
    }

    private Set<String> climb(String start) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String id = next.removeFirst();
            if (names.containsKey(id) && seen.add(id)) {
                next.addAll(parents.getOrDefault(id, Set.of()));
            }
        }
        return seen;
    }

    /** The nodes as entities, with these ids. */
    EntityGraph graph(Function<String, EntityId> entityId) {
        List<Entity> entities = new ArrayList<>();
        names.forEach((id, name) -> entities.add(new Entity(
                entityId.apply(id),
                name,
                Optional.empty(),
                List.of(),
                parents.getOrDefault(id, Set.of()).stream()
                        .filter(names::containsKey)
                        .map(entityId)
                        .toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Location.ofFile("hierarchy.csv"))));
        return new EntityGraph(entities);
    }

    /**
     * Of the nodes that each key may stand for, the one that most claims on the object are on one line with; of several,
     * the one nearest the top, then the least id.
     *
     * @param candidates the nodes of each key, in the order of ids
     * @param sources how many sources give each key
     */
    Map<String, String> resolve(SortedMap<String, Collection<String>> candidates, Map<String, Integer> sources) {
        Map<String, Set<String>> claiming = new HashMap<>();
        Map<String, Set<String>> below = new HashMap<>();
        candidates.forEach((key, ids) -> ids.forEach(id -> {
            claiming.computeIfAbsent(id, k -> new HashSet<>()).add(key);
            line(id).forEach(a -> below.computeIfAbsent(a, k -> new HashSet<>()).add(key));
        }));
        Map<String, String> resolved = new HashMap<>();
        candidates.forEach((key, ids) -> resolved.put(
                key,
                ids.stream()
                        .min(Comparator.comparingInt((String id) -> -onLine(id, claiming, below, sources))
                                .thenComparingInt(id -> line(id).size()))
                        .orElseThrow()));
        return resolved;
    }

    private int onLine(
            String id,
            Map<String, Set<String>> claiming,
            Map<String, Set<String>> below,
            Map<String, Integer> sources) {
        Set<String> keys = new HashSet<>(below.getOrDefault(id, Set.of()));
        line(id).forEach(a -> keys.addAll(claiming.getOrDefault(a, Set.of())));
        return keys.stream().mapToInt(k -> sources.getOrDefault(k, 0)).sum();
    }
}
