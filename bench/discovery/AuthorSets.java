import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.model.EntityId;
import org.variorum.model.Id;
import org.variorum.model.Value;
import org.variorum.model.Value.SetValue;
import org.variorum.model.ValueType;
import org.variorum.reconcile.compare.EntityGraph;

/**
 * Lists of authors. On request a name is taken, within one object, for the fuller one that it
 * {@linkplain AuthorName#fits fits}, where it fits one person only: "Smith, J." is "John Smith" where no other Smith has a J.
 */
final class AuthorSets implements Reading {

    private static final String SEPARATOR = "; ";

    private final boolean matching;

    /**
     * A reading of lists.
     *
     * @param matching whether a name is taken for the fuller one that it fits
     */
    AuthorSets(boolean matching) {
        this.matching = matching;
    }

    @Override
    public ValueType type() {
        return ValueType.SET;
    }

    @Override
    public EntityGraph graph() {
        return new EntityGraph(List.of());
    }

    @Override
    public String key(String cell) {
        Set<String> members = Arrays.stream(cell.split(";"))
                .map(member -> AuthorName.of(member).text())
                .filter(member -> !member.isEmpty())
                .collect(Collectors.toCollection(() -> new TreeSet<>(CodePoints.ORDER)));
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a list of nobody");
        }
        return String.join(SEPARATOR, members);
    }

    @Override
    public Map<String, Value> values(SortedMap<String, Integer> sources) {
        Set<String> members = new TreeSet<>(CodePoints.ORDER);
        sources.keySet().forEach(key -> members.addAll(members(key)));
        Map<String, String> fullest = matching ? fullest(members) : Map.of();
        Map<String, Value> values = new HashMap<>();
        sources.keySet().forEach(key -> values.put(key, set(members(key), fullest)));
        return values;
    }

    private static List<String> members(String key) {
        return List.of(key.split(SEPARATOR));
    }

    private static SetValue set(Collection<String> members, Map<String, String> fullest) {
        return new SetValue(members.stream()
                .map(m -> fullest.getOrDefault(m, m))
                .distinct()
                .map(EntityId::new)
                .toList());
    }

    private static List<String> names(Value value) {
        return Id.texts(((SetValue) value).ids());
    }

    /** For each name the fullest one that it stands for. */
    private static Map<String, String> fullest(Collection<String> members) {
        List<AuthorName> names = members.stream()
                .map(AuthorName::of)
                .sorted(AuthorName.MOST_TELLING)
                .toList();
        Map<String, Set<AuthorName>> byWord = new HashMap<>();
        Map<String, String> fullest = new HashMap<>();
        for (AuthorName name : names) {
            List<AuthorName> fuller = name.words().stream()
                    .flatMap(w -> byWord.getOrDefault(w, Set.of()).stream())
                    .distinct()
                    .filter(name::fits)
                    .sorted(AuthorName.MOST_TELLING)
                    .toList();
            Set<String> persons = new HashSet<>();
            fuller.forEach(f -> persons.add(fullest.getOrDefault(f.text(), f.text())));
            fullest.put(name.text(), persons.size() == 1 ? persons.iterator().next() : name.text());
            name.words().stream()
                    .filter(w -> w.length() > 1)
                    .forEach(
                            w -> byWord.computeIfAbsent(w, k -> new HashSet<>()).add(name));
        }
        return fullest;
    }

    @Override
    public Function<Value, Mark> judge(String gold, Map<String, Value> claimed) {
        Set<String> known = new TreeSet<>(CodePoints.ORDER);
        claimed.values().forEach(v -> known.addAll(names(v)));
        Set<String> right = new TreeSet<>(CodePoints.ORDER);
        members(key(gold)).forEach(member -> right.add(claimedAs(member, known)));
        return answer -> {
            Set<String> names = Set.copyOf(names(answer));
            return Mark.of(right.equals(names), right.containsAll(names));
        };
    }

    /** The name under which the sources know a gold author. */
    private static String claimedAs(String member, Set<String> known) {
        if (known.contains(member)) {
            return member;
        }
        AuthorName name = AuthorName.of(member);
        List<String> fitting =
                known.stream().filter(k -> AuthorName.of(k).fits(name)).toList();
        return fitting.size() == 1 ? fitting.get(0) : member;
    }
}
