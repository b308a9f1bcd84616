package org.variorum.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.Briefing;
import org.variorum.model.Finding;
import org.variorum.model.Report;

/** The page of each tag. Tags that come to the same address are one. */
final class TagUses {

    private final Map<String, Group> groups = new TreeMap<>();

    private record Group(String tag, List<Briefing> briefings, List<Finding> findings, List<Report> reports) {}

    /** The tags of briefings and reports, both with the oldest first, and of questions. */
    TagUses(List<Briefing> briefings, Library library, List<Report> reports) {
        briefings.forEach(b -> b.tags().forEach(t -> group(t).briefings().add(b)));
        library.findings()
                .forEach(f ->
                        f.question().tags().forEach(t -> group(t).findings().add(f)));
        reports.forEach(r -> r.tags().forEach(t -> group(t).reports().add(r)));
    }

    List<SitePage> pages() {
        return groups.entrySet().stream()
                .flatMap(e -> pages(e.getKey(), e.getValue()))
                .toList();
    }

    private static Stream<SitePage> pages(String path, Group group) {
        LongList<Briefing> briefings = new LongList<>(group.briefings(), Layout.NEWEST, LongList.LINES, path);
        LongList<Finding> findings = Disputes.cards(group.findings(), Disputes.ORDER, path);
        LongList<Report> reports = LongList.lines(group.reports(), path);
        return LongList.numbers(briefings, findings, reports)
                .mapToObj(n -> new TagPage(group.tag(), n, briefings.on(n), findings.on(n), reports.on(n)));
    }

    private Group group(String tag) {
        return groups.computeIfAbsent(
                Paths.tag(tag), p -> new Group(tag, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }
}
