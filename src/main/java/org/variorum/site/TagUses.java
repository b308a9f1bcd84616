package org.variorum.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.Briefing;
import org.variorum.model.Cutoffs;

/** The page of each tag. Tags that come to the same address are one. */
final class TagUses {

    private final Map<String, Group> groups = new TreeMap<>();

    private record Group(String tag, List<Briefing> briefings, List<FindingFace> findings, List<ReportFace> reports) {

        private boolean hasNews() {
            return !briefings.isEmpty()
                    || findings.stream().anyMatch(face -> face.decided().isPresent());
        }
    }

    /** The tags of briefings and reports, both with the oldest first, and of questions. */
    TagUses(List<Briefing> briefings, List<FindingFace> findings, List<ReportFace> reports) {
        briefings.forEach(
                b -> groups(b.tags()).forEach(group -> group.briefings().add(b)));
        findings.forEach(f -> groups(f.tags()).forEach(group -> group.findings().add(f)));
        reports.forEach(r -> groups(r.tags()).forEach(group -> group.reports().add(r)));
    }

    /** The tags themselves. */
    List<Listed.OfTag> tags() {
        return groups.values().stream()
                .map(g -> new Listed.OfTag(
                        g.tag(),
                        g.briefings().size(),
                        g.findings().size(),
                        g.reports().size()))
                .toList();
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
                        group.hasNews(),
                        briefings.on(n),
                        findings.on(n).map(FindingFace::question),
                        reports.on(n).map(ReportFace::id)));
    }

    /** The groups of some tags, each once. */
    private Collection<Group> groups(List<String> tags) {
        Map<String, Group> own = new LinkedHashMap<>();
        tags.forEach(tag -> own.putIfAbsent(Paths.tag(tag), group(tag)));
        return own.values();
    }

    /** The pages of all tags under which something is new, in their order. */
    List<String> withNews() {
        return groups.entrySet().stream()
                .filter(e -> e.getValue().hasNews())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is new under the tag that has a page, if anything is. */
    Optional<TagNews> news(String path) {
        return Optional.ofNullable(groups.get(path))
                .filter(Group::hasNews)
                .map(group -> new TagNews(
                        group.tag(),
                        path,
                        group.briefings().stream()
                                .sorted(Layout.NEWEST)
                                .limit(Cutoffs.DEFAULT.lists().entries())
                                .toList(),
                        Disputes.newest(group.findings())));
    }

    private Group group(String tag) {
        return groups.computeIfAbsent(
                Paths.tag(tag), p -> new Group(tag, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }
}
