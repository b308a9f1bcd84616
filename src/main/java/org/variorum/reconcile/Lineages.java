package org.variorum.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.variorum.model.Lineage;
import org.variorum.model.Source;
import org.variorum.model.Weights;

/**
 * Which statements go back to one origin. Statements are joined (union-find) by a common publisher and by declared
 * copies: {@code via} of the report, followed up to its root, or {@code via} of the claim, which takes the place of the
 * publisher because the words are then somebody else's. A circle of citations is one lineage.
 */
final class Lineages {

    private final Map<String, Source> sources;
    private final Function<Source, BigDecimal> weights;
    private final Map<String, String> parent = new HashMap<>();
    private final Map<String, String> lineageOfClaim = new HashMap<>();
    private final Map<String, Lineage> lineages = new TreeMap<>();

    Lineages(List<Statement> statements, Map<String, Source> sources, Function<Source, BigDecimal> weights) {
        this.sources = sources;
        this.weights = weights;
        statements.forEach(this::join);
        Map<String, List<Statement>> members = new LinkedHashMap<>();
        statements.forEach(s -> members.computeIfAbsent(find(claimNode(s)), k -> new ArrayList<>())
                .add(s));
        members.values().forEach(this::add);
    }

    /** The lineage of a statement. */
    Lineage of(Statement statement) {
        return Optional.ofNullable(lineageOfClaim.get(statement.id()))
                .map(lineages::get)
                .orElseThrow();
    }

    boolean same(Statement a, Statement b) {
        return of(a).id().equals(of(b).id());
    }

    /** The lineages, by id. */
    List<Lineage> all() {
        return List.copyOf(lineages.values());
    }

    private void join(Statement statement) {
        String node = claimNode(statement);
        if (statement.claim().via().isEmpty()) {
            union(node, "source " + statement.source().id());
            climb(statement.source(), new LinkedHashSet<>());
        }
        for (String origin : statement.claim().via()) {
            Optional<Source> copied = Optional.ofNullable(sources.get(origin));
            union(node, copied.isPresent() ? "source " + origin : "body " + origin);
            copied.ifPresent(source -> climb(source, new LinkedHashSet<>()));
        }
    }

    /** Joins a source with its publisher and with what it copies, up to the root. */
    private void climb(Source source, Set<String> seen) {
        if (!seen.add(source.id())) {
            return;
        }
        String node = "source " + source.id();
        union(node, "body " + source.publisher());
        source.via().ifPresent(origin -> {
            Optional<Source> copied = Optional.ofNullable(sources.get(origin));
            union(node, copied.isPresent() ? "source " + origin : "body " + origin);
            copied.ifPresent(next -> climb(next, seen));
        });
    }

    private void add(List<Statement> members) {
        Set<String> ids = new TreeSet<>();
        members.forEach(s -> ids.add(s.source().id()));
        Statement best = members.stream()
                .max(Comparator.comparing(this::weight)
                        .thenComparing(s -> s.source().reliability(), Comparator.reverseOrder()))
                .orElseThrow();
        String id = ids.iterator().next();
        String unique = lineages.containsKey(id) ? members.get(0).id() : id;
        lineages.put(
                unique,
                new Lineage(
                        unique,
                        origin(members),
                        List.copyOf(ids),
                        best.source().reliability(),
                        best.interested(),
                        weight(best),
                        reasons(members)));
        members.forEach(s -> lineageOfClaim.put(s.id(), unique));
    }

    private BigDecimal weight(Statement statement) {
        return Weights.of(weights.apply(statement.source()), statement.interested());
    }

    /** What the members go back to: the common end of their chains, else the publisher. */
    private String origin(List<Statement> members) {
        return members.stream().map(this::root).min(Comparator.naturalOrder()).orElseThrow();
    }

    private String root(Statement statement) {
        List<String> via = statement.claim().via();
        String start = via.isEmpty() ? statement.source().id() : via.get(via.size() - 1);
        Set<String> seen = new LinkedHashSet<>();
        String at = start;
        while (seen.add(at)) {
            Optional<String> next = Optional.ofNullable(sources.get(at)).flatMap(Source::via);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return Optional.ofNullable(sources.get(at)).map(Source::publisher).orElse(at);
    }

    private List<String> reasons(List<Statement> members) {
        Set<String> reasons = new LinkedHashSet<>();
        Map<String, Set<String>> byPublisher = new TreeMap<>();
        for (Statement member : members) {
            List<String> via = member.claim().via();
            if (!via.isEmpty()) {
                reasons.add(member.source().id() + " has it from " + String.join(", which has it from ", via));
            } else {
                member.source()
                        .via()
                        .ifPresent(origin -> reasons.add(member.source().id() + " copies " + origin));
                byPublisher
                        .computeIfAbsent(member.source().publisher(), k -> new TreeSet<>())
                        .add(member.source().id());
            }
        }
        byPublisher.forEach((publisher, ids) -> {
            if (ids.size() > 1) {
                reasons.add(String.join(", ", ids) + " are all " + publisher);
            }
        });
        return List.copyOf(reasons);
    }

    private static String claimNode(Statement statement) {
        return "claim " + statement.id();
    }

    private String find(String node) {
        String root = node;
        while (!parent.getOrDefault(root, root).equals(root)) {
            root = parent.getOrDefault(root, root);
        }
        String at = node;
        while (!at.equals(root)) {
            String next = parent.getOrDefault(at, at);
            parent.put(at, root);
            at = next;
        }
        return root;
    }

    private void union(String a, String b) {
        String left = find(a);
        String right = find(b);
        if (!left.equals(right)) {
            parent.put(right, left);
        }
    }
}
