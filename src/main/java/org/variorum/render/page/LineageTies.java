package org.variorum.render.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.Cutoffs;
import org.variorum.model.Finding;
import org.variorum.model.OutletId;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.render.part.Naming;
import org.variorum.render.picture.LineageTree;
import org.variorum.render.picture.LineageTree.Edge;
import org.variorum.render.picture.LineageTree.Node;
import org.variorum.render.picture.LineageTree.Tie;
import org.variorum.render.view.TreeView;
import org.variorum.site.Library;
import org.variorum.site.Paths;

/** Gathers who has the claims on a question from whom, up to the first speaker, for the tree of lineages. */
final class LineageTies {

    private final Library library;
    private final Provenance provenance;
    private final Naming naming;
    private final Map<Actor, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final Map<OutletId, Set<ReportId>> reportsOf = new LinkedHashMap<>();

    private LineageTies(Library library, Naming naming) {
        this.library = library;
        this.provenance = new Provenance(id -> library.report(id).map(Report::source));
        this.naming = naming;
    }

    /** The tree; empty where nobody has anything from anybody. */
    static Optional<TreeView> picture(Finding finding, Library library, Naming naming, Cutoffs.Pictures cutoffs) {
        LineageTies ties = new LineageTies(library, naming);
        List<Claim> claims = library.claimsOn(finding.question().id());
        claims.forEach(c -> library.report(c.source())
                .ifPresent(r -> ties.reportsOf
                        .computeIfAbsent(r.outlet(), k -> new LinkedHashSet<>())
                        .add(r.id())));
        claims.forEach(ties::add);
        return LineageTree.of(
                List.copyOf(ties.nodes.values()),
                List.copyOf(ties.edges),
                cutoffs,
                library.values().language().pictures(),
                Paths.pictures(finding.question().id()));
    }

    private void add(Claim claim) {
        node(claim.source());
        provenance
                .above(claim)
                .forEach(link -> join(link.from(), link.origin(), link.copied() ? Tie.COPIES : Tie.QUOTES));
        claim.claimant()
                .filter(c -> !c.equals(Actor.Named.NOBODY) && !isOwnOutlet(c, claim))
                .ifPresent(c -> join(last(claim), c, Tie.QUOTES));
    }

    private boolean isOwnOutlet(Actor claimant, Claim claim) {
        return library.report(claim.source())
                .filter(r -> claimant.equals(r.outlet()))
                .isPresent();
    }

    /** Whoever is nearest to the speaker: the far end of what the claim names, or of what its report copies. */
    private Actor last(Claim claim) {
        List<Actor> chain = claim.via();
        return provenance.origin(chain.isEmpty() ? claim.source() : chain.get(chain.size() - 1));
    }

    private void join(Actor copy, Actor from, Tie tie) {
        Actor origin = node(from);
        Actor known = node(copy);
        if (!known.equals(origin)) {
            edges.add(new Edge(known.text(), origin.text(), tie));
        }
    }

    private Actor node(Actor actor) {
        Actor known = known(actor);
        nodes.computeIfAbsent(
                known,
                k -> new Node(
                        k.text(),
                        naming.actor(k).words(),
                        k.asReport().flatMap(library::report).isPresent()));
        return known;
    }

    /** An outlet is its report, where only one of its reports speaks to the question. */
    private Actor known(Actor actor) {
        Set<ReportId> reports = actor instanceof OutletId outlet ? reportsOf.getOrDefault(outlet, Set.of()) : Set.of();
        return reports.size() == 1 ? reports.iterator().next() : actor;
    }
}
