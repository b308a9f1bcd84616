import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.variorum.model.EntityId;
import org.variorum.model.Value;
import org.variorum.model.Value.EntityValue;
import org.variorum.model.ValueType;
import org.variorum.reconcile.compare.EntityGraph;

/** Names, and places in a hierarchy. Answers are judged by name, as the authors of these sets do. */
final class Entities implements Reading {

    private static final String NODE = "node ";
    private static final String NAME = "name ";

    private final Hierarchy hierarchy;
    private final EntityGraph graph;
    private final boolean matching;
    /** What each key stands for by itself. */
    private final Map<String, Value> alone = new ConcurrentHashMap<>();

    /**
     * A reading of names.
     *
     * @param matching whether an ambiguous name is taken for the node that fits the other claims; else for the first
     */
    Entities(Hierarchy hierarchy, boolean matching) {
        this.hierarchy = hierarchy;
        this.matching = matching;
        this.graph = hierarchy.graph(id -> new EntityId(NODE + id));
    }

    @Override
    public ValueType type() {
        return ValueType.ENTITY;
    }

    @Override
    public EntityGraph graph() {
        return graph;
    }

    /** A name, folded; or a node, where the cell holds an id that is no name. */
    @Override
    public String key(String cell) {
        String name = Texts.fold(cell);
        return !hierarchy.isName(name) && hierarchy.isId(cell) ? NODE + cell : NAME + name;
    }

    @Override
    public Map<String, Value> values(SortedMap<String, Integer> sources) {
        Map<String, Value> values = new HashMap<>();
        sources.keySet().forEach(key -> values.put(key, alone.computeIfAbsent(key, this::alone)));
        if (matching) {
            matched(sources).forEach((key, node) -> values.put(key, entity(NODE + node)));
        }
        return values;
    }

    private Value alone(String key) {
        Collection<String> nodes = nodes(key);
        return entity(nodes.isEmpty() ? key : NODE + nodes.iterator().next());
    }

    private Map<String, String> matched(SortedMap<String, Integer> sources) {
        SortedMap<String, Collection<String>> candidates = new TreeMap<>();
        for (String key : sources.keySet()) {
            Collection<String> nodes = nodes(key);
            if (!nodes.isEmpty()) {
                candidates.put(key, nodes);
            }
        }
        return hierarchy.resolve(candidates, sources);
    }

    private static EntityValue entity(String id) {
        return new EntityValue(new EntityId(id));
    }

    private Collection<String> nodes(String key) {
        return key.startsWith(NODE)
                ? List.of(key.substring(NODE.length()))
                : hierarchy.nodes(key.substring(NAME.length()));
    }

    private String text(Value value) {
        String id = ((EntityValue) value).id().text();
        return id.startsWith(NODE) ? hierarchy.name(id.substring(NODE.length())) : id.substring(NAME.length());
    }

    @Override
    public Function<Value, Mark> judge(String gold, Map<String, Value> claimed) {
        List<String> path = path(gold);
        Set<String> names = new HashSet<>();
        claimed.values().forEach(v -> names.add(text(v)));
        int exact = 0;
        while (exact < path.size() && !names.contains(path.get(exact))) {
            exact++;
        }
        List<String> right = exact == path.size() ? List.of() : path.subList(exact, path.size());
        return answer -> {
            int place = right.indexOf(text(answer));
            return Mark.of(place == 0, place >= 0);
        };
    }

    /** The gold names, the most specific first; what a single name lies within, the hierarchy tells. */
    private List<String> path(String gold) {
        if (hierarchy.size() == 0) {
            return List.of(Texts.fold(gold));
        }
        List<String> path = new ArrayList<>();
        String[] parts = gold.split(",", -1);
        int at = 0;
        while (at < parts.length) {
            int end = longestName(parts, at);
            String name = named(String.join(",", List.of(parts).subList(at, end)));
            if (!name.isEmpty()) {
                path.add(name);
            }
            at = end;
        }
        if (path.size() == 1) {
            List<String> nodes = List.copyOf(hierarchy.nodes(path.get(0)));
            nodes.forEach(node -> hierarchy.line(node).forEach(above -> path.add(hierarchy.name(above))));
        }
        return path;
    }

    /** A name may hold commas itself: as many parts as make a name of the hierarchy, else one. */
    private int longestName(String[] parts, int from) {
        for (int end = parts.length; end > from + 1; end--) {
            if (hierarchy.isName(Texts.fold(String.join(",", List.of(parts).subList(from, end))))) {
                return end;
            }
        }
        return from + 1;
    }

    private String named(String part) {
        String name = Texts.fold(part);
        return !hierarchy.isName(name) && hierarchy.isId(part.strip()) ? hierarchy.name(part.strip()) : name;
    }
}
