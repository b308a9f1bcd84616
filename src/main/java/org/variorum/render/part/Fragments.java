package org.variorum.render.part;

import java.util.List;
import java.util.function.Supplier;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
import org.variorum.render.theme.Templates;
import org.variorum.render.view.MarkupView;
import org.variorum.render.view.ReconciliationView;
import org.variorum.render.view.SourceView;
import org.variorum.render.view.TimelineView;
import org.variorum.site.EventFilter;
import org.variorum.site.Library;

/** Parts of pages that prose asks for by {@code :::} blocks, rendered by templates and kept for other pages. */
public final class Fragments {

    private static final MarkupView NONE = new MarkupView("");

    private final Library library;
    private final Lists lists;
    private final PositionViews positions;
    private final Templates templates;
    private final Shared<Part, MarkupView> rendered;

    /** A part, and how it is made. */
    private record Part(String key, Supplier<MarkupView> making) {}

    /** What prose can ask for on this site. */
    public Fragments(Library library, Lists lists, PositionViews positions, Templates templates) {
        this.library = library;
        this.lists = lists;
        this.positions = positions;
        this.templates = templates;
        this.rendered =
                new Shared<>(library.recall(), Part::key, part -> part.making().get());
    }

    /** The finding on a question with the positions side by side. */
    public MarkupView reconciliation(QuestionId question, String root) {
        return once("reconciliation", question, root);
    }

    /** The positions on a question side by side. */
    public MarkupView positions(QuestionId question, String root) {
        return once("positions", question, root);
    }

    /** What happened, in order, as far as that is asked for. */
    public MarkupView timeline(EventFilter filter, String root) {
        return once("timeline " + filter + " " + root, () -> {
            TimelineView events = new TimelineView(lists.events(library.events(filter)));
            return templates.fragment("timeline", events, root);
        });
    }

    /** A list of works cited. */
    public MarkupView sources(List<SourceView> sources, String root) {
        return templates.fragment("sources", sources, root);
    }

    private MarkupView once(String template, QuestionId question, String root) {
        return library.finding(question)
                .map(f ->
                        once(template + " " + question + " " + root, () -> templates.fragment(template, view(f), root)))
                .orElse(NONE);
    }

    private ReconciliationView view(Finding finding) {
        return positions.of(finding);
    }

    private MarkupView once(String key, Supplier<MarkupView> make) {
        return rendered.of(new Part(key, make));
    }
}
