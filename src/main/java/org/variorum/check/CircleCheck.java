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
import org.variorum.model.Claim;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;

/** Sources lead back to an origin, and not to themselves: neither reports, nor the claims on one question. */
final class CircleCheck implements Check {

    private static final int MOST_SHOWN = 12;

    @Override
    public void check(Subject subject, Reporter reporter) {
        Map<String, Report> reports = new TreeMap<>();
        subject.corpus().reports().forEach(r -> reports.put(r.id(), r));
        Graph copies = new Graph(reports);
        reports.values().forEach(r -> r.source().via().ifPresent(origin -> copies.add(r.id(), origin)));
        Set<List<String>> known = new HashSet<>();
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

        private final Map<String, Report> reports;
        private final Map<String, Set<String>> origins = new TreeMap<>();
        private final Map<String, Location> claims = new HashMap<>();

        Graph(Map<String, Report> reports) {
            this.reports = reports;
        }

        void add(String report, String origin) {
            if (reports.containsKey(report) && reports.containsKey(origin)) {
                origins.computeIfAbsent(report, r -> new TreeSet<>()).add(origin);
            }
        }

        void add(Claim claim) {
            String from = claim.source();
            claims.putIfAbsent(from, claim.location());
            for (String origin : claim.via()) {
                add(from, origin);
                from = origin;
            }
        }

        /** The circles that are not yet known, each from its least member on; a step by hand, since chains can be long. */
        List<List<String>> circles(Set<List<String>> known) {
            List<List<String>> circles = new ArrayList<>();
            Set<String> done = new HashSet<>();
            for (String start : origins.keySet()) {
                List<String> path = new ArrayList<>();
                List<Iterator<String>> open = new ArrayList<>();
                push(start, path, open, done);
                while (!path.isEmpty()) {
                    Iterator<String> next = open.get(open.size() - 1);
                    if (!next.hasNext()) {
                        open.remove(open.size() - 1);
                        path.remove(path.size() - 1);
                        continue;
                    }
                    String origin = next.next();
                    int at = path.lastIndexOf(origin);
                    if (at >= 0) {
                        List<String> circle = fromLeast(path.subList(at, path.size()));
                        if (known.add(circle)) {
                            circles.add(circle);
                        }
                    } else {
                        push(origin, path, open, done);
                    }
                }
            }
            return circles;
        }

        private void push(String report, List<String> path, List<Iterator<String>> open, Set<String> done) {
            if (done.add(report)) {
                path.add(report);
                open.add(origins.getOrDefault(report, Set.of()).iterator());
            }
        }

        private static List<String> fromLeast(List<String> path) {
            List<String> circle = new ArrayList<>(path);
            Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
            return circle;
        }

        void report(List<String> circle, Reporter reporter) {
            String first = circle.get(0);
            String shown = String.join(" → ", circle.subList(0, Math.min(MOST_SHOWN, circle.size())))
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
