package org.variorum.render.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Briefing;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.render.part.Fragments;
import org.variorum.render.part.References;
import org.variorum.render.part.StyledWorks;
import org.variorum.render.view.ProseView;
import org.variorum.site.BriefingPage;
import org.variorum.site.Site;
import org.variorum.site.SitePage;
import org.variorum.styles.Style;

/**
 * What authors wrote, on the pages that show it.
 *
 * @param site the site
 * @param labels what citations call works
 * @param references works cited in full
 * @param styled works as styles of citation have them
 * @param fragments parts of pages that prose asks for
 */
public record ProseViews(Site site, WorkLabels labels, References references, StyledWorks styled, Fragments fragments) {

    /**
     * Writes prose.
     *
     * @param page the page that shows it
     * @param file the content file that holds it
     * @param prose the prose
     * @param marks what spans stand for on this kind of page
     * @param topLevel the level of its highest heading
     */
    public ProseView write(
            SitePage page,
            String file,
            Prose prose,
            Function<Inline.Span, Optional<ProseHooks.Mark>> marks,
            int topLevel) {
        PageNotes notes =
                new PageNotes(prose, style(page).filter(Style::isOfNotes).isPresent());
        return new PageProse(this, page, file, cites(page, prose, notes), notes, prose, marks).write(topLevel);
    }

    private PageCites cites(SitePage page, Prose prose, PageNotes notes) {
        List<String> listed = briefing(page).map(site.library()::listed).orElse(List.of());
        return style(page)
                .<PageCites>map(style -> new StyledCites(name(page).orElseThrow(), style, prose, listed, notes, this))
                .orElseGet(() -> new HouseCites(new CitationLabels(prose, listed, site.library(), labels), references));
    }

    private Optional<Style> style(SitePage page) {
        return styled.style(name(page));
    }

    private Optional<String> name(SitePage page) {
        return briefing(page).flatMap(b -> b.sources().style()).or(site.library()::style);
    }

    private static Optional<Briefing> briefing(SitePage page) {
        return page instanceof BriefingPage briefing ? Optional.of(briefing.briefing()) : Optional.empty();
    }
}
