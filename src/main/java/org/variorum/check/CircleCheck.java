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
import org.variorum.model.Id;
import org.variorum.model.QuestionId;
import org.variorum.model.ReportId;

/** Sources lead back to an origin, and not to themselves: neither reports, nor the claims on one question. */
final class CircleCheck {

    private static final int MOST_SHOWN = 12;

    private CircleCheck() {}

    static void check(List<Sourcing> sourcings, Reporter reporter) {
        Map<ReportId, Sourcing> reports = new TreeMap<>();
        sourcings.forEach(s -> reports.put(s.report(), s));
        Graph copies = new Graph(reports);
        reports.values().forEach(s -> s.via().ifPresent(origin -> copies.add(new Sourcing.Link(s.report(), origin))));
        Set<List<ReportId>> known = new HashSet<>();
        copies.circles(known).forEach(circle -> copies.report(circle, reporter));

        Map<QuestionId, Graph> questions = new TreeMap<>();
        reports.values()
                .forEach(s -> s.ties()
                        .forEach(tie -> questions
                                .computeIfAbsent(tie.question(), q -> new Graph(reports))
                                .add(s.report(), tie)));
        questions.values().forEach(q -> q.circles(known).forEach(circle -> q.report(circle, reporter)));
    }

    /** Which report says that it has its words from which. */
    private static final class Graph {

        private final Map<ReportId, Sourcing> reports;
        private final Map<ReportId, Set<ReportId>> origins = new TreeMap<>();
        private final Map<ReportId, Location> claims = new HashMap<>();

        Graph(Map<ReportId, Sourcing> reports) {
            this.reports = reports;
        }

        void add(Sourcing.Link link) {
            if (reports.containsKey(link.from()) && reports.containsKey(link.origin())) {
                origins.computeIfAbsent(link.from(), r -> new TreeSet<>()).add(link.origin());
            }
        }

        void add(ReportId source, Sourcing.Tie tie) {
            claims.putIfAbsent(source, tie.place());
            tie.links().forEach(this::add);
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
                    .or(() -> Optional.ofNullable(reports.get(first)).map(Sourcing::viaPlace))
                    .orElseThrow();
            reporter.report(Diagnostic.of(Code.CIRCULAR_SOURCES, place, "the sources go in a circle: " + shown)
                    .expected("a chain that ends at an origin")
                    .hint("find out who had it first, and take via from that report; together they are one origin"));
        }
    }
}
