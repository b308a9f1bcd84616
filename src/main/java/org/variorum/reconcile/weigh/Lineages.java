package org.variorum.reconcile.weigh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.model.Actor;
import org.variorum.model.ClaimId;
import org.variorum.model.EntityId;
import org.variorum.model.Lineage;
import org.variorum.model.LineageId;
import org.variorum.model.Provenance;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;
import org.variorum.model.Tie;
import org.variorum.reconcile.compare.EntityGraph;
import org.variorum.reconcile.compare.Origins;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.compare.TextOverlaps;

/**
 * Which statements go back to one origin. What carries is not who speaks: a statement belongs to the far end of its chain,
 * to the speaker where one is named, so that two statements that came through one wire from two speakers are two lineages.
 * Statements are joined (union-find) by a common far end, by a common publisher that speaks for itself, and by declared
 * copies. A circle of citations is one lineage.
 */
public final class Lineages implements Origins {

    private static final Comparator<Statement> BY_WEIGHT = Comparator.comparing(Statement::weight)
            .thenComparing(s -> s.source().reliability(), Comparator.<Reliability>reverseOrder());

    private final Map<ReportId, Source> sources;
    private final Provenance provenance;
    private final EntityGraph graph;
    private final TextOverlaps overlaps;
    /** What is joined: the statements by their order, and behind them the bodies. */
    private final Unions unions = new Unions();
    /** The number of each body by its id or name: an outlet and an entity of one id are one. */
    private final Map<String, Integer> bodies = new HashMap<>();

    private final Map<ReportId, List<Statement>> bySource;
    /** For each statement, by its order, the place of its lineage. */
    private final int[] places;

    private final List<Lineage> all;
    private final List<List<Statement>> members = new ArrayList<>();

    /**
     * The lineages of some statements.
     *
     * @param statements the statements, in the order of their claims
     * @param sources every source, by id
     * @param graph how entities belong together
     * @param overlaps which reports are nearly one text
     */
    public Lineages(
            List<Statement> statements, Map<ReportId, Source> sources, EntityGraph graph, TextOverlaps overlaps) {
        this.sources = sources;
        this.provenance = new Provenance(id -> Optional.ofNullable(sources.get(id)));
        this.graph = graph;
        this.overlaps = overlaps;
        places = new int[statements.size()];
        // Where all speak for themselves nobody asks for what a report says.
        bySource = statements.stream().allMatch(Statement::isOwnWord)
                ? Map.of()
                : statements.stream()
                        .collect(Collectors.groupingBy(s -> s.source().id()));
        statements.forEach(this::join);
        joinParts(statements);
        joinOverlaps(statements);
        Map<Integer, List<Statement>> byRoot = new LinkedHashMap<>();
        statements.forEach(s -> byRoot.computeIfAbsent(unions.find(s.order()), k -> new ArrayList<>(1))
                .add(s));
        Map<String, List<Statement>> byId = new TreeMap<>();
        byRoot.values().forEach(group -> byId.put(id(group, byId), group));
        List<Lineage> found = new ArrayList<>();
        byId.forEach((id, group) -> {
            group.forEach(s -> places[s.order()] = found.size());
            found.add(lineage(id, group));
            members.add(List.copyOf(group));
        });
        all = List.copyOf(found);
    }

    /** The place of a statement's lineage in {@link #all()}. */
    @Override
    public int of(Statement statement) {
        return places[statement.order()];
    }

    @Override
    public Reliability letter(Statement statement) {
        return all.get(of(statement)).best();
    }

    /** The lineages, by id. */
    public List<Lineage> all() {
        return all;
    }

    /** The statements of the lineage at a place in {@link #all()}, in the order of the input. */
    List<Statement> members(int lineage) {
        return members.get(lineage);
    }

    /** Whether a statement goes back to the report of another, or to its publisher: two that do so mutually stand in a circle. */
    boolean goesBack(Statement statement, Statement other) {
        return provenance.above(statement.claim()).stream()
                .anyMatch(link -> link.origin().equals(other.source().id())
                        || link.origin().equals(other.source().publisher()));
    }

    /** Some statements, those with the shortest way to where they come from first. */
    List<Statement> nearestFirst(List<Statement> statements) {
        Map<ClaimId, Integer> links = new HashMap<>();
        statements.forEach(s -> links.put(
                s.id(), s.isOwnWord() ? 0 : provenance.above(s.claim()).size()));
        return statements.stream()
                .sorted(Comparator.comparing(s -> links.getOrDefault(s.id(), 0)))
                .toList();
    }

    private void join(Statement statement) {
        Optional<Actor> from = statement.chain().isEmpty()
                ? statement.source().via().map(report -> report)
                : Optional.of(last(statement.chain()));
        from.ifPresentOrElse(
                origin -> follow(statement, origin),
                () -> unions.join(statement.order(), body(statement.source().publisher())));
    }

    private static Actor last(List<Actor> chain) {
        return chain.get(chain.size() - 1);
    }

    /**
     * Joins a statement with where it comes from: with what the original says on the question, else with what the original
     * copies itself, up to the end.
     */
    private void follow(Statement statement, Actor first) {
        Set<Actor> silent = new LinkedHashSet<>();
        Actor origin = first;
        Optional<ReportId> next = copiedInSilence(origin);
        while (next.isPresent() && silent.add(origin)) {
            origin = next.get();
            next = copiedInSilence(origin);
        }
        Optional<Source> copied = source(origin);
        if (copied.isEmpty() || next.isPresent()) {
            unions.join(statement.order(), body(origin));
            return;
        }
        List<Statement> originals = bySource.getOrDefault(copied.get().id(), List.of());
        if (originals.isEmpty()) {
            unions.join(statement.order(), body(copied.get().publisher()));
            return;
        }
        List<Statement> alike =
                originals.stream().filter(o -> isAlike(o, statement)).toList();
        if (!alike.isEmpty() || areOfOne(originals)) {
            (alike.isEmpty() ? originals : alike).forEach(o -> unions.join(statement.order(), o.order()));
        } else {
            unions.join(statement.order(), body(origin));
        }
    }

    /** What a report copies that says nothing on the question itself: a step by hand, since chains can be long. */
    private Optional<ReportId> copiedInSilence(Actor actor) {
        return source(actor).filter(s -> !bySource.containsKey(s.id())).flatMap(Source::via);
    }

    private boolean areOfOne(List<Statement> originals) {
        return originals.stream().map(this::farEnd).distinct().count() == 1;
    }

    private static boolean isAlike(Statement a, Statement b) {
        return a.hasValue()
                && b.hasValue()
                && a.claim().modality() == b.claim().modality()
                && a.value().alike(b.value());
    }

    private Optional<Source> source(Actor actor) {
        return actor.asReport().map(sources::get);
    }

    /** A body and its part are one voice where the part speaks for the body: where a chain names both, or the part is a person. */
    private void joinParts(List<Statement> statements) {
        Set<EntityId> bodies = new TreeSet<>();
        statements.forEach(s -> s.chain().forEach(actor -> actor.asEntity().ifPresent(bodies::add)));
        for (EntityId narrow : bodies) {
            for (EntityId wide : bodies) {
                if (graph.isWithin(narrow, wide)
                        && (graph.isPerson(narrow) || areInOneChain(narrow, wide, statements))) {
                    unions.join(body(narrow), body(wide));
                }
            }
        }
    }

    private static boolean areInOneChain(EntityId narrow, EntityId wide, List<Statement> statements) {
        return statements.stream()
                .anyMatch(s -> s.chain().contains(narrow) && s.chain().contains(wide));
    }

    /** Reports whose texts are nearly one count as one, until the desk says that they are not. */
    private void joinOverlaps(List<Statement> statements) {
        for (Statement a : statements) {
            for (Statement b : overlaps.isEmpty() ? List.<Statement>of() : statements) {
                if (a.order() < b.order()
                        && overlaps.share(a.source().id(), b.source().id()).isPresent()
                        && isAlike(a, b)) {
                    unions.join(a.order(), b.order());
                }
            }
        }
    }

    /** The least id of the members' sources; of two lineages that share a source, the other goes by its first claim. */
    private static String id(List<Statement> members, Map<String, List<Statement>> taken) {
        String least = sources(members).get(0).text();
        return taken.containsKey(least) ? members.get(0).id().text() : least;
    }

    private Lineage lineage(String id, List<Statement> members) {
        Statement best = best(members);
        return new Lineage(
                new LineageId(id),
                origin(members),
                sources(members),
                best.source().reliability(),
                best.interested(),
                best.weight(),
                ties(members));
    }

    /** The ids of the members' sources, sorted. */
    private static List<ReportId> sources(List<Statement> members) {
        Set<ReportId> sources = new TreeSet<>();
        members.forEach(s -> sources.add(s.source().id()));
        return List.copyOf(sources);
    }

    /** The member that weighs most; of equals the one of the better letter. */
    static Statement best(List<Statement> members) {
        Statement best = members.get(0);
        for (Statement member : members) {
            best = BY_WEIGHT.compare(member, best) > 0 ? member : best;
        }
        return best;
    }

    /** The far end of what its members say: that of one that speaks for itself, else of most. */
    private Actor origin(List<Statement> members) {
        return members.stream()
                .filter(Statement::isOwnWord)
                .map(this::speaker)
                .min(Actor.ORDER)
                .orElseGet(() -> mostNamed(members));
    }

    private Actor mostNamed(List<Statement> members) {
        SortedMap<Actor, Integer> times = new TreeMap<>(Actor.ORDER);
        members.forEach(member -> times.merge(speaker(member), 1, Integer::sum));
        int most = Collections.max(times.values());
        times.values().removeIf(count -> count < most);
        return times.firstKey();
    }

    /** Whose word a statement is: of what the original says alike, that of the original, else its own far end. */
    private Actor speaker(Statement statement) {
        Set<ClaimId> seen = new LinkedHashSet<>();
        Statement at = statement;
        Optional<Statement> original = original(at);
        while (original.isPresent() && seen.add(at.id())) {
            at = original.get();
            original = original(at);
        }
        return farEnd(at);
    }

    private Optional<Statement> original(Statement statement) {
        Optional<Actor> from = statement.chain().isEmpty()
                ? statement.source().via().map(report -> report)
                : Optional.of(last(statement.chain()));
        return from.flatMap(this::source)
                .flatMap(report -> bySource.getOrDefault(report.id(), List.of()).stream()
                        .filter(o -> isAlike(o, statement))
                        .findFirst());
    }

    private Actor farEnd(Statement statement) {
        Set<Actor> seen = new LinkedHashSet<>();
        Actor at = statement.isOwnWord()
                ? statement.source().publisher()
                : statement.chain().isEmpty() ? statement.source().id() : last(statement.chain());
        while (seen.add(at)) {
            Optional<Source> report = source(at);
            if (report.isEmpty()) {
                return at;
            }
            at = next(report.get());
        }
        return at;
    }

    /** From whom a report has what it says on the question: from what it copies, from the one body that it quotes, or itself. */
    private Actor next(Source report) {
        Optional<Actor> copied = report.via().map(original -> original);
        return copied.or(() -> spokenFor(report)).orElse(report.publisher());
    }

    private Optional<Actor> spokenFor(Source report) {
        Set<Actor> ends = bySource.getOrDefault(report.id(), List.of()).stream()
                .map(s -> s.chain().isEmpty() ? report.publisher() : last(s.chain()))
                .collect(Collectors.toCollection(() -> new TreeSet<>(Actor.ORDER)));
        return ends.size() == 1 ? Optional.of(ends.iterator().next()) : Optional.empty();
    }

    /** Why some statements are one voice: those that copy or quote somebody by claim, then those of one publisher. */
    private List<Tie> ties(List<Statement> members) {
        if (members.size() == 1 && members.get(0).isOwnWord()) {
            return List.of();
        }
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
        overlaps.among(members.stream().map(s -> s.source().id()).toList()).stream()
                .filter(tie -> !declared(tie.first()).equals(declared(tie.second())))
                .forEach(ties::add);
        return List.copyOf(ties);
    }

    /** The report from which one goes back by its own account: of copies it needs no saying that they are one text. */
    private ReportId declared(ReportId report) {
        Set<ReportId> seen = new LinkedHashSet<>();
        ReportId at = report;
        while (seen.add(at)) {
            Optional<ReportId> next = source(at).flatMap(Source::via);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return Collections.min(seen);
    }

    private int body(Actor actor) {
        String text = actor instanceof Actor.Named named ? named.folded() : actor.text();
        return bodies.computeIfAbsent(text, k -> places.length + bodies.size());
    }
}
