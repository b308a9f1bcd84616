package org.variorum.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Claim;
import org.variorum.model.Event;
import org.variorum.model.Finding;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Value;
import org.variorum.model.Value.RelationValue;

/** The page of each event: the questions that turn on it, and the reports that speak to them. */
final class EventUses {

    private final Library library;
    private final List<Report> reports;

    EventUses(Library library, List<Report> reports) {
        this.library = library;
        this.reports = reports;
    }

    List<SitePage> pages() {
        return library.events().stream().<SitePage>map(this::page).toList();
    }

    private SitePage page(Event event) {
        List<Finding> findings =
                library.findings().stream().filter(f -> turnsOn(f, event)).toList();
        Set<ReportId> sources = new LinkedHashSet<>();
        findings.forEach(f -> library.claimsOn(f.question().id()).stream()
                .filter(c -> isSubject(f, event) || names(c.value(), event))
                .map(Claim::source)
                .forEach(sources::add));
        List<Report> speaking = new ArrayList<>(reports);
        speaking.removeIf(r -> !sources.contains(r.id()));
        return new EventPage(event, findings, speaking);
    }

    private static boolean turnsOn(Finding finding, Event event) {
        return isSubject(finding, event)
                || finding.reconciliation().positions().stream().anyMatch(p -> names(p.value(), event));
    }

    private static boolean isSubject(Finding finding, Event event) {
        return finding.question().subject().equals(Optional.of(event.id()));
    }

    private static boolean names(Optional<Value> value, Event event) {
        return value.filter(v -> v instanceof RelationValue r && r.event().equals(event.id()))
                .isPresent();
    }
}
