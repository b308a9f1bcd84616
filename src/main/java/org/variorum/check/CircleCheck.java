package org.variorum.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Provenance;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

/** Sources lead back to an origin, and not to themselves: neither reports, nor the claims on one question. */
final class CircleCheck implements Check {

    private static final int MOST_SHOWN = 12;

    @Override
    public void check(Subject subject, Reporter reporter) {
        Map<ReportId, Report> reports = new TreeMap<>();
        subject.reports().forEach(r -> reports.put(r.id(), r));
        Graph copies = new Graph(reports);
        reports.values().forEach(r -> r.source().via().ifPresent(origin -> copies.add(r.id(), origin)));
        Set<List<ReportId>> known = new HashSet<>();
        copies.circles(known).forEach(circle -> copies.report(circle, reporter));

        Map<QuestionId, Graph> questions = new TreeMap<>();
        reports.values()
                .forEach(r -> r.claims().stream()
                        .filter(c -> !c.via().isEmpty())
                        .forEach(c -> questions
                                .computeIfAbsent(c.question(), q -> new Graph(reports))
                                .add(c)));
        questions.values().forEach(q -> q.circles(known).forEach(circle -> q.report(circle, reporter)));
    }

    /** Which report says that it has its words from which. */
    private static final class Graph {

        private final Map<ReportId, Report> reports;
        private final Map<ReportId, Set<ReportId>> origins = new TreeMap<>();
        private final Map<ReportId, Location> claims = new HashMap<>();

        Graph(Map<ReportId, Report> reports) {
            this.reports = reports;
        }

        void add(Actor copy, Actor origin) {
            report(copy)
                    .ifPresent(from -> report(origin)
                            .ifPresent(to -> origins.computeIfAbsent(from, r -> new TreeSet<>())
                                    .add(to)));
        }

        private Optional<ReportId> report(Actor actor) {
            return actor.asReport().filter(reports::containsKey);
        }

        void add(Claim claim) {
            Provenance.named(claim).forEach(link -> {
                claims.putIfAbsent(claim.source(), claim.location());
                add(link.from(), link.origin());
            });
        }

        /** The circles that are not yet known, each from its least member on; a step by hand, since chains can be long. */
        List<List<ReportId>> circles(Set<List<ReportId>> known) {
            List<List<ReportId>> circles = new ArrayList<>();
            Set<ReportId> done = new HashSet<>();
            for (ReportId start : origins.keySet()) {
                List<ReportId> path = new ArrayList<>();
                Map<ReportId, Integer> places = new HashMap<>();
                List<Iterator<ReportId>> open = new ArrayList<>();
                push(start, path, places, open, done);
                while (!path.isEmpty()) {
                    Iterator<ReportId> next = open.get(open.size() - 1);
                    if (!next.hasNext()) {
                        open.remove(open.size() - 1);
                        places.remove(path.remove(path.size() - 1));
                        continue;
                    }
                    ReportId origin = next.next();
                    int at = places.getOrDefault(origin, -1);
                    if (at >= 0) {
                        List<ReportId> circle = fromLeast(path.subList(at, path.size()));
                        if (known.add(circle)) {
                            circles.add(circle);
                        }
                    } else {
                        push(origin, path, places, open, done);
                    }
                }
            }
            return circles;
        }

        private void push(
                ReportId report,
                List<ReportId> path,
                Map<ReportId, Integer> places,
                List<Iterator<ReportId>> open,
                Set<ReportId> done) {
            if (done.add(report)) {
                places.put(report, path.size());
                path.add(report);
                open.add(origins.getOrDefault(report, Set.of()).iterator());
            }
        }

        private static List<ReportId> fromLeast(List<ReportId> path) {
            List<ReportId> circle = new ArrayList<>(path);
            Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
            return circle;
        }

        void report(List<ReportId> circle, Reporter reporter) {
            ReportId first = circle.get(0);
            String shown = String.join(" → ", Id.texts(circle.subList(0, Math.min(MOST_SHOWN, circle.size()))))
                    + (circle.size() > MOST_SHOWN ? " → … → " : " → ")
                    + first;
            Location place = Optional.ofNullable(claims.get(first))
                    .or(() -> Optional.ofNullable(reports.get(first))
                            .map(r -> r.places().via()))
                    .orElseThrow();
            reporter.report(Diagnostic.of(Code.CIRCULAR_SOURCES, place, "the sources go in a circle: " + shown)
                    .expected("a chain that ends at an origin")
                    .hint("find out who had it first, and take via from that report; together they are one voice"));
        }
    }
}
