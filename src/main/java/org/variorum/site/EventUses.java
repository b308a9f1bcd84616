package org.variorum.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.ReportId;

/** The page of each event: the questions that turn on it, and the reports that speak to them; looked up once for all. */
final class EventUses {

    private final List<ReportFace> reports;
    private final Map<ReportId, Integer> places = new HashMap<>();
    private final Map<EventId, List<FindingFace>> findings = new HashMap<>();
    private final Map<EventId, Set<Integer>> speaking = new HashMap<>();

    /** The uses of events; the reports are in the order in which pages list them. */
    EventUses(List<FindingFace> findings, List<ReportFace> reports) {
        this.reports = reports;
        for (int i = 0; i < reports.size(); i++) {
            places.put(reports.get(i).id(), i);
        }
        findings.forEach(this::enter);
    }

    /** The pages of an event. */
    Stream<SitePage> pages(Event event) {
        String path = Paths.event(event.id());
        LongList<FindingFace> turning =
                Disputes.cards(findings.getOrDefault(event.id(), List.of()), Disputes.BY_QUESTION, path);
        LongList<ReportFace> spoken = LongList.lines(
                speaking.getOrDefault(event.id(), Set.of()).stream()
                        .map(reports::get)
                        .toList(),
                path);
        return LongList.numbers(turning, spoken)
                .mapToObj(n -> new EventPage(
                        event,
                        n,
                        turning.on(n).map(FindingFace::question),
                        spoken.on(n).map(ReportFace::id)));
    }

    private void enter(FindingFace finding) {
        finding.events().forEach((event, speakers) -> {
            findings.computeIfAbsent(event, k -> new ArrayList<>()).add(finding);
            speakers.forEach(report -> Optional.ofNullable(places.get(report))
                    .ifPresent(place -> speaking.computeIfAbsent(event, k -> new TreeSet<>())
                            .add(place)));
        });
    }
}
