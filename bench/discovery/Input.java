import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.model.ReportId;

/**
 * What the files hold: the objects in the order of their names, what is claimed of each in the order of the rows.
 *
 * @param reading how values are read
 * @param sources who claims anything
 * @param items what is said of each object, by object
 * @param gold the gold cell of each object
 * @param counts what was met on the way, in words
 */
record Input(
        Reading reading,
        Set<ReportId> sources,
        List<Item> items,
        Map<String, String> gold,
        Map<String, Integer> counts) {

    private static final Set<String> OBJECT = Set.of("object", "obj", "objectid", "entity", "item", "question");
    private static final Set<String> SOURCE = Set.of("source", "src", "sourceid", "provider");
    private static final Set<String> VALUE = Set.of("value", "claim", "answer", "truth", "gold", "goldvalue");

    /**
     * That a source gives a value.
     *
     * @param key the value in the form in which values are compared
     */
    record Claimed(ReportId source, String key) {}

    /**
     * What is said of one object.
     *
     * @param claims in the order of the rows, each once
     */
    record Item(String object, List<Claimed> claims) {}

    /** Reads the files. Rows that cannot be read are counted, and the first of them told. */
    static Input read(Options options, PrintStream errors) throws IOException {
        Rows goldRows = new Rows(options.gold(), errors);
        Map<String, Set<String>> gold = new TreeMap<>(CodePoints.ORDER);
        goldRows.read(
                List.of(OBJECT, VALUE),
                1,
                cells ->
                        gold.computeIfAbsent(cells.get(0), k -> new TreeSet<>()).add(cells.get(1)));

        Hierarchy hierarchy = options.hierarchy().isPresent()
                ? new Hierarchy(options.hierarchy().get(), errors)
                : new Hierarchy();
        Reading reading = reading(options, gold, hierarchy);

        Rows claimRows = new Rows(options.claims(), errors);
        Map<String, List<Claimed>> claims = new HashMap<>();
        Map<String, ReportId> sources = new HashMap<>();
        Map<String, String> keys = new HashMap<>();
        claimRows.read(List.of(OBJECT, SOURCE, VALUE), 2, cells -> {
            String key = keys.computeIfAbsent(cells.get(2), reading::key);
            ReportId source = sources.computeIfAbsent(cells.get(1), ReportId::new);
            claims.computeIfAbsent(cells.get(0), k -> new ArrayList<>()).add(new Claimed(source, key));
        });
        List<Item> items = items(claims);
        int given = claims.values().stream().mapToInt(List::size).sum();
        int kept = items.stream().mapToInt(i -> i.claims().size()).sum();

        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("claims", kept);
        counts.put("sources", sources.size());
        counts.put("claims given twice", given - kept);
        counts.put("claim rows unreadable", claimRows.unreadable());
        counts.put("claim rows with unquoted commas, kept as part of the value", claimRows.joined());
        counts.put("claim rows that are not UTF-8", claimRows.broken());
        counts.put("gold rows unreadable", goldRows.unreadable());
        counts.put("gold rows with unquoted commas, kept as part of the value", goldRows.joined());
        counts.put("hierarchy nodes", hierarchy.size());
        counts.put("hierarchy rows unreadable", hierarchy.unreadable());
        return new Input(reading, Set.copyOf(sources.values()), items, single(gold, reading, counts, errors), counts);
    }

    /** Objects with one readable gold value; of others nobody knows what is right. */
    private static Map<String, String> single(
            Map<String, Set<String>> gold, Reading reading, Map<String, Integer> counts, PrintStream errors) {
        Map<String, String> single = new TreeMap<>(CodePoints.ORDER);
        int several = 0;
        int unreadable = 0;
        for (Map.Entry<String, Set<String>> entry : gold.entrySet()) {
            String cell = entry.getValue().iterator().next();
            if (entry.getValue().size() > 1) {
                several++;
            } else {
                try {
                    reading.key(cell);
                    single.put(entry.getKey(), cell);
                } catch (IllegalArgumentException e) {
                    unreadable++;
                    errors.println("gold value of " + entry.getKey() + ": " + e.getMessage());
                }
            }
        }
        counts.put("objects with several gold values, left out", several);
        counts.put("gold values unreadable", unreadable);
        return single;
    }

    /** Gold values tell the type: claims may hold anything. */
    private static Reading reading(Options options, Map<String, Set<String>> gold, Hierarchy hierarchy) {
        return switch (options.type().orElseGet(() -> guess(gold, hierarchy))) {
            case ENTITY -> new Entities(hierarchy, options.matchPlaces());
            case SET -> new AuthorSets(options.matchNames());
            case QUANTITY -> new Numbers(options.tolerance());
        };
    }

    private static Options.Kind guess(Map<String, Set<String>> gold, Hierarchy hierarchy) {
        List<String> values = gold.values().stream().flatMap(Set::stream).toList();
        if (hierarchy.size() > 0) {
            return Options.Kind.ENTITY;
        }
        if (values.stream().anyMatch(v -> v.indexOf(';') >= 0)) {
            return Options.Kind.SET;
        }
        boolean numbers = values.stream().allMatch(v -> Numbers.number(v).isPresent());
        return numbers && !values.isEmpty() ? Options.Kind.QUANTITY : Options.Kind.ENTITY;
    }

    private static List<Item> items(Map<String, List<Claimed>> claims) {
        List<Item> items = new ArrayList<>(claims.size());
        claims.forEach((object, own) -> items.add(new Item(object, List.copyOf(new LinkedHashSet<>(own)))));
        items.sort(Comparator.comparing(Item::object, CodePoints.ORDER));
        return items;
    }
}
