package org.variorum.render;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.Finding;
import org.variorum.model.OutletId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.render.picture.LineageGraph;
import org.variorum.render.picture.LineageGraph.Edge;
import org.variorum.render.picture.LineageGraph.Node;
import org.variorum.render.picture.LineageGraph.Tie;
import org.variorum.render.view.PictureView;
import org.variorum.site.Library;

/** Gathers who has the claims on a question from whom, up to the first speaker, for the graph of lineages. */
final class LineageTies {

    private final Library library;
    private final Naming naming;
    private final Map<Actor, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final Map<OutletId, Set<ReportId>> reportsOf = new LinkedHashMap<>();

    private LineageTies(Kit kit) {
        this.library = kit.site().library();
        this.naming = kit.naming();
    }

    /** The graph; empty where nobody has anything from anybody. */
    static Optional<PictureView> picture(Finding finding, Kit kit) {
        LineageTies ties = new LineageTies(kit);
        List<Claim> claims = ties.library.claimsOn(finding.question().id());
        claims.forEach(c -> ties.library
                .report(c.source())
                .ifPresent(r -> ties.reportsOf
                        .computeIfAbsent(r.outlet(), k -> new LinkedHashSet<>())
                        .add(r.id())));
        claims.forEach(ties::add);
        return LineageGraph.of(
                List.copyOf(ties.nodes.values()),
                List.copyOf(ties.edges),
                kit.cutoffs().pictures());
    }

    private void add(Claim claim) {
        Optional<Report> report = library.report(claim.source());
        Actor at = node(claim.source());
        Set<Actor> chain = new LinkedHashSet<>(List.of(at));
        if (claim.via().isEmpty()) {
            at = climb(at, chain);
        }
        for (Actor origin : claim.via()) {
            boolean copied =
                    report.flatMap(r -> r.source().via()).filter(origin::equals).isPresent();
            at = join(at, origin, copied ? Tie.COPIES : Tie.QUOTES, chain);
        }
        Actor last = at;
        claim.claimant()
                .filter(c -> !c.equals(Actor.Named.NOBODY)
                        && report.filter(r -> c.equals(r.outlet())).isEmpty())
                .ifPresent(c -> join(last, c, Tie.QUOTES, chain));
    }

    /** Follows what reports copy up to the first of them, or once round a circle. */
    private Actor climb(Actor from, Set<Actor> chain) {
        Actor at = from;
        Optional<ReportId> origin = via(at);
        while (origin.isPresent()) {
            boolean again = chain.contains(known(origin.get()));
            at = join(at, origin.get(), Tie.COPIES, chain);
            origin = again ? Optional.empty() : via(at);
        }
        return at;
    }

    private Optional<ReportId> via(Actor actor) {
        return actor.asReport().flatMap(library::report).flatMap(r -> r.source().via());
    }

    private Actor join(Actor copy, Actor from, Tie tie, Set<Actor> chain) {
        Actor origin = node(from);
        if (!copy.equals(origin)) {
            edges.add(new Edge(copy.text(), origin.text(), tie));
        }
        chain.add(origin);
        return origin;
    }

    private Actor node(Actor actor) {
        Actor known = known(actor);
        nodes.computeIfAbsent(
                known,
                k -> new Node(
                        k.text(),
                        naming.actor(k).text(),
                        k.asReport().flatMap(library::report).isPresent()));
        return known;
    }

    /** An outlet is its report, where only one of its reports speaks to the question. */
    private Actor known(Actor actor) {
        Set<ReportId> reports = actor instanceof OutletId outlet ? reportsOf.getOrDefault(outlet, Set.of()) : Set.of();
        return reports.size() == 1 ? reports.iterator().next() : actor;
    }
}
