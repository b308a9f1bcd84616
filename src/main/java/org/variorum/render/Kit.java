package org.variorum.render;

import org.variorum.model.Cutoffs;
import org.variorum.render.theme.Templates;
import org.variorum.site.Site;

/**
 * What every page is made with; shared by all threads.
 *
 * @param site the site
 * @param cutoffs how much of something very large is printed
 * @param dates how dates are put
 * @param naming what things are called
 * @param references works cited in full
 * @param findings findings in short
 * @param positions positions side by side
 * @param lists what stands in lists
 * @param prose what authors wrote
 */
record Kit(
        Site site,
        Cutoffs cutoffs,
        DateViews dates,
        Naming naming,
        References references,
        FindingViews findings,
        PositionViews positions,
        Lists lists,
        ProseViews prose) {

    /** A kit for a site, with the templates to render fragments. */
    static Kit of(Site site, Templates templates) {
        DateViews dates = DateViews.of(site.library());
        Naming naming = new Naming(site.library());
        References references = new References(site.library());
        FindingViews findings = new FindingViews(site);
        PositionViews positions = new PositionViews(site, Cutoffs.DEFAULT, naming, references, findings);
        Lists lists = new Lists(site, dates, naming, findings);
        Fragments fragments = new Fragments(site.library(), lists, positions, templates);
        ProseViews prose = new ProseViews(site, naming, references, fragments);
        return new Kit(site, Cutoffs.DEFAULT, dates, naming, references, findings, positions, lists, prose);
    }
}
