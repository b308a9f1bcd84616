package org.variorum.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.variorum.model.Entity;
import org.variorum.model.Event;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
import org.variorum.render.theme.Templates;
import org.variorum.render.view.EventView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.ReconciliationView;
import org.variorum.render.view.SourceView;
import org.variorum.render.view.TimelineView;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.site.Site;

/** Parts of pages that prose asks for by {@code :::} blocks, rendered by templates and kept for other pages. */
final class Fragments {

    private final Library library;
    private final DateViews dates;
    private final PositionViews positions;
    private final Templates templates;
    private final Map<String, String> rendered = new ConcurrentHashMap<>();

    Fragments(Site site, PositionViews positions, Templates templates) {
        this.library = site.library();
        this.dates = DateViews.of(library);
        this.positions = positions;
        this.templates = templates;
    }

    /** The finding on a question with the positions side by side. */
    String reconciliation(QuestionId question, String root) {
        return once("reconciliation", question, root);
    }

    /** The positions on a question side by side. */
    String positions(QuestionId question, String root) {
        return once("positions", question, root);
    }

    /** What happened, in order. */
    String timeline(String root) {
        return once("timeline " + root, () -> {
            List<EventView> events = library.events().stream().map(this::event).toList();
            return templates.fragment("timeline", new TimelineView(events), root);
        });
    }

    /** A list of works cited. */
    String sources(List<SourceView> sources, String root) {
        return templates.fragment("sources", sources, root);
    }

    EventView event(Event event) {
        return new EventView(
                event.name(),
                Paths.event(event.id()),
                dates.of(Optional.of(event.when())),
                Texts.exactness(event.when()),
                event.where().flatMap(library::entity).map(Fragments::link),
                event.description());
    }

    private static LinkView link(Entity entity) {
        return new LinkView(entity.name(), Paths.entity(entity.id()));
    }

    private String once(String template, QuestionId question, String root) {
        return library.finding(question)
                .map(f ->
                        once(template + " " + question + " " + root, () -> templates.fragment(template, view(f), root)))
                .orElse("");
    }

    private ReconciliationView view(Finding finding) {
        return positions.of(finding);
    }

    private String once(String key, Supplier<String> make) {
        return rendered.computeIfAbsent(key, k -> make.get());
    }
}
