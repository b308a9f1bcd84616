package org.variorum.render.page;

import org.variorum.model.Cutoffs;
import org.variorum.model.Finding;
import org.variorum.render.part.FindingNames;
import org.variorum.render.part.FindingViews;
import org.variorum.render.part.Naming;
import org.variorum.render.view.QuestionView;
import org.variorum.site.Site;

/** What can be drawn of a question. */
final class PictureViews {

    private final Site site;
    private final Naming naming;
    private final FindingViews findings;
    private final Cutoffs.Pictures cutoffs;

    PictureViews(Site site, Naming naming, FindingViews findings, Cutoffs.Pictures cutoffs) {
        this.site = site;
        this.naming = naming;
        this.findings = findings;
        this.cutoffs = cutoffs;
    }

    /** The pictures of a finding, with the names that it has. */
    QuestionView.Pictures of(Finding finding, FindingNames names) {
        QuestionPictures drawn = new QuestionPictures(finding, names, site, naming, findings, cutoffs);
        return new QuestionView.Pictures(
                drawn.line(), drawn.matrix(), LineageTies.picture(finding, site.library(), naming, cutoffs));
    }
}
