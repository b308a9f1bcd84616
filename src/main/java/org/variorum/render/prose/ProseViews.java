package org.variorum.render.prose;

import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.render.part.Fragments;
import org.variorum.render.part.References;
import org.variorum.render.view.ProseView;
import org.variorum.site.Site;
import org.variorum.site.SitePage;

/**
 * What authors wrote, on the pages that show it.
 *
 * @param site the site
 * @param labels what citations call works
 * @param references works cited in full
 * @param fragments parts of pages that prose asks for
 */
public record ProseViews(Site site, WorkLabels labels, References references, Fragments fragments) {

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
        return new PageProse(this, page, file, prose, marks).write(topLevel);
    }
}
