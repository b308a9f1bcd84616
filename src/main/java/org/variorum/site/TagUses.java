package org.variorum.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.model.Briefing;
import org.variorum.model.Finding;
import org.variorum.model.Report;

/** The page of each tag. Tags that come to the same address are one. */
final class TagUses {

    private final Map<String, Group> groups = new TreeMap<>();

    private record Group(String tag, List<Briefing> briefings, List<Finding> findings, List<Report> reports) {}

    TagUses(List<Briefing> briefings, Library library, List<Report> reports) {
        briefings.forEach(b -> b.tags().forEach(t -> group(t).briefings().add(b)));
        library.findings()
                .forEach(f ->
                        f.question().tags().forEach(t -> group(t).findings().add(f)));
        reports.forEach(r -> r.tags().forEach(t -> group(t).reports().add(r)));
    }

    List<SitePage> pages() {
        return groups.values().stream()
                .<SitePage>map(g -> new TagPage(g.tag(), g.briefings(), Disputes.sorted(g.findings()), g.reports()))
                .toList();
    }

    private Group group(String tag) {
        return groups.computeIfAbsent(
                Paths.tag(tag), p -> new Group(tag, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }
}
