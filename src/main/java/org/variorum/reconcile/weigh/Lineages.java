package org.variorum.reconcile.weigh;

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
import java.util.stream.Collectors;
import org.variorum.model.Actor;
import org.variorum.model.ClaimId;
import org.variorum.model.Lineage;
import org.variorum.model.LineageId;
import org.variorum.model.Provenance;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;
import org.variorum.model.Tie;
import org.variorum.reconcile.compare.Origins;
import org.variorum.reconcile.compare.Statement;

/**
 * Which statements go back to one origin. Statements are joined (union-find) by a common publisher and by declared
 * copies: {@code via} of the report, followed up to its root, or the chain of the claim, which takes the place of the
 * publisher because the words are then somebody else's. A circle of citations is one lineage.
 */
public final class Lineages implements Origins {

    private final Map<ReportId, Source> sources;
    private final Provenance provenance;
    private final Map<Node, Node> parent = new HashMap<>();
    private final Map<ReportId, List<Statement>> bySource;
    private final Map<ClaimId, Integer> placeOfClaim = new HashMap<>();
    private final List<Lineage> all;

    /** What is joined: a claim, a source with all that it says, or somebody who is no source here. */
    private sealed interface Node {

        /** A claim. */
        record Made(ClaimId claim) implements Node {}

        /** A source. */
        record Said(ReportId source) implements Node {}

        /** A body by its id or name: an outlet and an entity of one id are one. */
        record Body(String text) implements Node {}
    }

    /**
     * The lineages of some statements.
     *
     * @param statements the statements, in file order
     * @param sources every source, by id
     */
    public Lineages(List<Statement> statements, Map<ReportId, Source> sources) {
        this.sources = sources;
        this.provenance = new Provenance(id -> Optional.ofNullable(sources.get(id)));
        bySource = statements.stream()
                .collect(Collectors.groupingBy(s -> s.source().id()));
        statements.forEach(this::join);
        Map<Node, List<Statement>> members = new LinkedHashMap<>();
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
    @Override
    public int of(Statement statement) {
        return Optional.ofNullable(placeOfClaim.get(statement.id())).orElseThrow();
    }

    /** The lineages, by id. */
    public List<Lineage> all() {
        return all;
    }

    private void join(Statement statement) {
        Node node = claimNode(statement);
        if (statement.chain().isEmpty()) {
            union(node, new Node.Said(statement.source().id()));
            climb(statement.source());
        }
        statement.source().via().ifPresent(origin -> join(statement, origin));
        statement.chain().forEach(origin -> join(statement, origin));
    }

    /** Joins a statement with where it comes from: a copy with all that its original says on the question. */
    private void join(Statement statement, Actor origin) {
        List<Statement> originals = origin.asReport().map(bySource::get).orElse(List.of());
        originals.forEach(o -> union(claimNode(statement), claimNode(o)));
        if (originals.isEmpty()) {
            union(claimNode(statement), node(origin));
            source(origin).ifPresent(this::climb);
        }
    }

    /** Joins a source, and each that it goes back to, with its publisher and with what it copies. */
    private void climb(Source source) {
        link(source);
        provenance.originals(source.id()).stream()
                .flatMap(id -> source(id).stream())
                .forEach(this::link);
    }

    private void link(Source source) {
        Node node = new Node.Said(source.id());
        union(node, new Node.Body(source.publisher().text()));
        source.via().ifPresent(origin -> union(node, node(origin)));
    }

    private Optional<Source> source(Actor actor) {
        return actor.asReport().map(sources::get);
    }

    private Node node(Actor actor) {
        return source(actor).<Node>map(s -> new Node.Said(s.id())).orElseGet(() -> new Node.Body(actor.text()));
    }

    /** The least id of the members' sources; of two lineages that share a source, the other goes by its first claim. */
    private static String id(List<Statement> members, Map<String, List<Statement>> taken) {
        String least = members.stream()
                .map(s -> s.source().id())
                .min(Comparator.naturalOrder())
                .map(ReportId::text)
                .orElseThrow();
        return taken.containsKey(least) ? leastClaim(members) : least;
    }

    private static String leastClaim(List<Statement> members) {
        return members.stream()
                .map(Statement::id)
                .min(Comparator.naturalOrder())
                .map(ClaimId::text)
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
    private Actor origin(List<Statement> members) {
        return members.stream().map(this::root).min(Actor.ORDER).orElseThrow();
    }

    private Actor root(Statement statement) {
        List<Actor> chain = statement.chain();
        Actor origin = provenance.origin(chain.isEmpty() ? statement.source().id() : chain.get(chain.size() - 1));
        return source(origin).map(Source::publisher).orElse(origin);
    }

    /** Why some statements are one voice: those that copy or quote somebody by claim, then those of one publisher. */
    private List<Tie> ties(List<Statement> members) {
        Set<Tie> ties = new LinkedHashSet<>();
        Map<Actor, Set<ReportId>> byPublisher = new TreeMap<>(Actor.ORDER);
        List<Statement> sorted =
                members.stream().sorted(Comparator.comparing(Statement::id)).toList();
        for (Statement member : sorted) {
            List<Actor> via = member.chain();
            ReportId report = member.source().id();
            boolean reworded = member.source().kind() == SourceKind.REWRITE;
            List<ReportId> copied = member.source().via().stream().toList();
            copied.forEach(original -> ties.add(new Tie.Copies(report, original, reworded)));
            // Of a copy, that it has it from its original goes without saying.
            if (!via.isEmpty() && !via.equals(copied)) {
                ties.add(new Tie.HasItFrom(report, via));
            }
            if (via.isEmpty()) {
                byPublisher
                        .computeIfAbsent(member.source().publisher(), k -> new TreeSet<>())
                        .add(report);
            }
        }
        byPublisher.forEach((publisher, reports) -> {
            if (reports.size() > 1) {
                ties.add(new Tie.OnePublisher(publisher, List.copyOf(reports)));
            }
        });
        return List.copyOf(ties);
    }

    private static Node claimNode(Statement statement) {
        return new Node.Made(statement.id());
    }

    private Node find(Node node) {
        Node root = node;
        while (!parent.getOrDefault(root, root).equals(root)) {
            root = parent.getOrDefault(root, root);
        }
        Node at = node;
        while (!at.equals(root)) {
            Node next = parent.getOrDefault(at, at);
            parent.put(at, root);
            at = next;
        }
        return root;
    }

    private void union(Node a, Node b) {
        Node left = find(a);
        Node right = find(b);
        if (!left.equals(right)) {
            parent.put(right, left);
        }
    }
}
