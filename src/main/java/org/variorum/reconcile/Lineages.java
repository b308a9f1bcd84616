package org.variorum.reconcile;

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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.variorum.model.Lineage;
import org.variorum.model.Source;

/**
 * Which statements go back to one origin. Statements are joined (union-find) by a common publisher and by declared
 * copies: {@code via} of the report, followed up to its root, or the chain of the claim, which takes the place of the
 * publisher because the words are then somebody else's. A circle of citations is one lineage.
 */
final class Lineages {

    private final Map<String, Source> sources;
    private final UnaryOperator<String> names;
    private final Map<String, String> parent = new HashMap<>();
    private final Map<String, List<Statement>> bySource;
    private final Map<String, Integer> placeOfClaim = new HashMap<>();
    private final List<Lineage> all;

    Lineages(List<Statement> statements, Map<String, Source> sources, UnaryOperator<String> names) {
        this.sources = sources;
        this.names = names;
        bySource = statements.stream()
                .collect(Collectors.groupingBy(s -> s.source().id()));
        statements.forEach(this::join);
        Map<String, List<Statement>> members = new LinkedHashMap<>();
        statements.forEach(s -> members.computeIfAbsent(find(claimNode(s)), k -> new ArrayList<>())
                .add(s));
        Map<String, List<Statement>> byId = new TreeMap<>();
        members.values().stream()
                .sorted(Comparator.comparing(Lineages::leastClaim))
                .forEach(group -> byId.put(id(group, byId), group));
        List<Lineage> found = new ArrayList<>();
        byId.forEach((id, group) -> {
            group.forEach(s -> placeOfClaim.put(s.id(), found.size()));
            found.add(lineage(id, group));
        });
        all = List.copyOf(found);
    }

    /** The place of a statement's lineage in {@link #all()}. */
    int index(Statement statement) {
        return Optional.ofNullable(placeOfClaim.get(statement.id())).orElseThrow();
    }

    /** The lineage of a statement. */
    Lineage of(Statement statement) {
        return all.get(index(statement));
    }

    boolean same(Statement a, Statement b) {
        return index(a) == index(b);
    }

    /** The lineages, by id. */
    List<Lineage> all() {
        return all;
    }

    private void join(Statement statement) {
        String node = claimNode(statement);
        if (statement.chain().isEmpty()) {
            union(node, sourceNode(statement.source().id()));
            climb(statement.source(), new LinkedHashSet<>());
        }
        statement.source().via().ifPresent(origin -> join(statement, origin));
        statement.chain().forEach(origin -> join(statement, origin));
    }

    /** Joins a statement with where it comes from: a copy with all that its original says on the question. */
    private void join(Statement statement, String origin) {
        Optional<Source> copied = Optional.ofNullable(sources.get(origin));
        List<Statement> originals = bySource.getOrDefault(origin, List.of());
        originals.forEach(o -> union(claimNode(statement), claimNode(o)));
        if (originals.isEmpty()) {
            union(claimNode(statement), copied.isPresent() ? sourceNode(origin) : "body " + origin);
            copied.ifPresent(source -> climb(source, new LinkedHashSet<>()));
        }
    }

    /** Joins a source with its publisher and with what it copies, up to the root. */
    private void climb(Source source, Set<String> seen) {
        if (!seen.add(source.id())) {
            return;
        }
        String node = sourceNode(source.id());
        union(node, "body " + source.publisher());
        source.via().ifPresent(origin -> {
            Optional<Source> copied = Optional.ofNullable(sources.get(origin));
            union(node, copied.isPresent() ? sourceNode(origin) : "body " + origin);
            copied.ifPresent(next -> climb(next, seen));
        });
    }

    /** The least id of the members' sources; of two lineages that share a source, the other goes by its first claim. */
    private static String id(List<Statement> members, Map<String, List<Statement>> taken) {
        String least = members.stream()
                .map(s -> s.source().id())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return taken.containsKey(least) ? leastClaim(members) : least;
    }

    private static String leastClaim(List<Statement> members) {
        return members.stream()
                .map(Statement::id)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Lineage lineage(String id, List<Statement> members) {
        Statement best = members.stream()
                .max(Comparator.comparing(Statement::weight)
                        .thenComparing(s -> s.source().reliability(), Comparator.reverseOrder()))
                .orElseThrow();
        return new Lineage(
                id,
                origin(members),
                members.stream().map(s -> s.source().id()).distinct().sorted().toList(),
                best.source().reliability(),
                best.interested(),
                best.weight(),
                reasons(members));
    }

    /** What the members go back to: the common end of their chains, else the publisher. */
    private String origin(List<Statement> members) {
        return members.stream().map(this::root).min(Comparator.naturalOrder()).orElseThrow();
    }

    private String root(Statement statement) {
        List<String> via = statement.chain();
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
        List<Statement> sorted =
                members.stream().sorted(Comparator.comparing(Statement::id)).toList();
        for (Statement member : sorted) {
            List<String> via = member.chain();
            member.source()
                    .via()
                    .filter(origin -> !via.contains(origin))
                    .ifPresent(origin -> reasons.add(member.source().id() + " copies " + name(origin)));
            if (!via.isEmpty()) {
                reasons.add(member.source().id() + " has it from "
                        + via.stream().map(this::name).collect(Collectors.joining(", which has it from ")));
            } else {
                byPublisher
                        .computeIfAbsent(member.source().publisher(), k -> new TreeSet<>())
                        .add(member.source().id());
            }
        }
        byPublisher.forEach((publisher, ids) -> {
            if (ids.size() > 1) {
                reasons.add(String.join(", ", ids) + " are all " + name(publisher));
            }
        });
        return List.copyOf(reasons);
    }

    /** A report by its id, for whoever prints it knows its name; a body by its name. */
    private String name(String id) {
        return sources.containsKey(id) ? id : names.apply(id);
    }

    private static String sourceNode(String source) {
        return "source " + source;
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
