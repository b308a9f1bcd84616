package org.variorum.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.Briefing;

/** The page of each tag. Tags that come to the same address are one. */
final class TagUses {

    private final Map<String, Group> groups = new TreeMap<>();

    private record Group(String tag, List<Briefing> briefings, List<FindingFace> findings, List<ReportFace> reports) {}

    /** The tags of briefings and reports, both with the oldest first, and of questions. */
    TagUses(List<Briefing> briefings, List<FindingFace> findings, List<ReportFace> reports) {
        briefings.forEach(b -> b.tags().forEach(t -> group(t).briefings().add(b)));
        findings.forEach(f -> f.tags().forEach(t -> group(t).findings().add(f)));
        reports.forEach(r -> r.tags().forEach(t -> group(t).reports().add(r)));
    }

    Stream<SitePage> pages() {
        return groups.entrySet().stream().flatMap(e -> pages(e.getKey(), e.getValue()));
    }

    private static Stream<SitePage> pages(String path, Group group) {
        LongList<Briefing> briefings = new LongList<>(group.briefings(), Layout.NEWEST, LongList.LINES, path);
        LongList<FindingFace> findings = Disputes.cards(group.findings(), Disputes.ORDER, path);
        LongList<ReportFace> reports = LongList.lines(group.reports(), path);
        return LongList.numbers(briefings, findings, reports)
                .mapToObj(n -> new TagPage(
                        group.tag(),
                        n,
                        briefings.on(n),
                        findings.on(n).map(FindingFace::question),
                        reports.on(n).map(ReportFace::id)));
    }

    private Group group(String tag) {
        return groups.computeIfAbsent(
                Paths.tag(tag), p -> new Group(tag, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }
}
