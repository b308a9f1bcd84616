package org.variorum.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Claim;
import org.variorum.model.Finding;
import org.variorum.model.Report;
import org.variorum.render.picture.LineageGraph;
import org.variorum.render.picture.LineageGraph.Edge;
import org.variorum.render.picture.LineageGraph.Node;
import org.variorum.render.picture.LineageGraph.Tie;
import org.variorum.render.view.PictureView;
import org.variorum.site.Library;

/** Gathers who has the claims on a question from whom, up to the first speaker, for the graph of lineages. */
final class LineageTies {

    private static final String NOBODY = "unattributed";

    private final Library library;
    private final Naming naming;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final Map<String, Set<String>> reportsOf = new LinkedHashMap<>();

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
                        .computeIfAbsent(r.outlet().text(), k -> new LinkedHashSet<>())
                        .add(r.id())));
        claims.forEach(ties::add);
        return LineageGraph.of(
                List.copyOf(ties.nodes.values()),
                List.copyOf(ties.edges),
                kit.cutoffs().pictures());
    }

    private void add(Claim claim) {
        Optional<Report> report = library.report(claim.source());
        String at = node(claim.source());
        Set<String> chain = new LinkedHashSet<>(List.of(at));
        if (claim.via().isEmpty()) {
            at = climb(at, chain);
        }
        for (String origin : claim.via()) {
            boolean copied =
                    report.flatMap(r -> r.source().via()).filter(origin::equals).isPresent();
            at = join(at, origin, copied ? Tie.COPIES : Tie.QUOTES, chain);
        }
        String last = at;
        claim.claimant()
                .filter(c ->
                        !c.equals(NOBODY) && !report.map(r -> r.outlet().text()).equals(Optional.of(c)))
                .ifPresent(c -> join(last, c, Tie.QUOTES, chain));
    }

    /** Follows what reports copy up to the first of them, or once round a circle. */
    private String climb(String from, Set<String> chain) {
        String at = from;
        Optional<String> origin = via(at);
        while (origin.isPresent()) {
            boolean again = chain.contains(known(origin.get()));
            at = join(at, origin.get(), Tie.COPIES, chain);
            origin = again ? Optional.empty() : via(at);
        }
        return at;
    }

    private Optional<String> via(String report) {
        return library.report(report).flatMap(r -> r.source().via());
    }

    private String join(String copy, String idOrWords, Tie tie, Set<String> chain) {
        String origin = node(idOrWords);
        if (!copy.equals(origin)) {
            edges.add(new Edge(copy, origin, tie));
        }
        chain.add(origin);
        return origin;
    }

    private String node(String idOrWords) {
        String id = known(idOrWords);
        nodes.computeIfAbsent(
                id, k -> new Node(k, naming.actor(k).text(), library.report(k).isPresent()));
        return id;
    }

    /** An outlet is its report, where only one of its reports speaks to the question. */
    private String known(String idOrWords) {
        List<String> reports = new ArrayList<>(reportsOf.getOrDefault(idOrWords, Set.of()));
        return reports.size() == 1 ? reports.get(0) : idOrWords;
    }
}
