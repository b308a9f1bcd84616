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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.model.Actor;
import org.variorum.model.Lineage;
import org.variorum.model.LineageId;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Tie;

/**
 * Which statements go back to one origin. Statements are joined (union-find) by a common publisher and by declared
 * copies: {@code via} of the report, followed up to its root, or the chain of the claim, which takes the place of the
 * publisher because the words are then somebody else's. A circle of citations is one lineage.
 */
final class Lineages {

    private final Map<String, Source> sources;
    private final Function<String, Actor> actors;
    private final Map<String, String> parent = new HashMap<>();
    private final Map<String, List<Statement>> bySource;
    private final Map<String, Integer> placeOfClaim = new HashMap<>();
    private final List<Lineage> all;

    Lineages(List<Statement> statements, Map<String, Source> sources, Function<String, Actor> actors) {
        this.sources = sources;
        this.actors = actors;
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
                new LineageId(id),
                origin(members),
                members.stream().map(s -> s.source().id()).distinct().sorted().toList(),
                best.source().reliability(),
                best.interested(),
                best.weight(),
                ties(members));
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

    /** Why some statements are one voice: those that copy or quote somebody by claim, then those of one publisher. */
    private List<Tie> ties(List<Statement> members) {
        Set<Tie> ties = new LinkedHashSet<>();
        Map<String, Set<ReportId>> byPublisher = new TreeMap<>();
        List<Statement> sorted =
                members.stream().sorted(Comparator.comparing(Statement::id)).toList();
        for (Statement member : sorted) {
            List<String> via = member.chain();
            ReportId report = new ReportId(member.source().id());
            member.source()
                    .via()
                    .filter(origin -> !via.contains(origin))
                    .ifPresent(origin -> ties.add(new Tie.Copies(report, actors.apply(origin))));
            if (!via.isEmpty()) {
                ties.add(new Tie.HasItFrom(report, via.stream().map(actors).toList()));
            } else {
                byPublisher
                        .computeIfAbsent(member.source().publisher(), k -> new TreeSet<>())
                        .add(report);
            }
        }
        byPublisher.forEach((publisher, reports) -> {
            if (reports.size() > 1) {
                ties.add(new Tie.OnePublisher(actors.apply(publisher), List.copyOf(reports)));
            }
        });
        return List.copyOf(ties);
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
