package org.variorum.render.page;

import java.util.List;
import org.variorum.render.part.Lists;
import org.variorum.render.part.Naming;
import org.variorum.render.part.References;
import org.variorum.render.part.StyledWorks;
import org.variorum.render.view.BibliographyEntryView;
import org.variorum.render.view.BibliographyPageView;
import org.variorum.render.view.BibliographyPageView.CountedView;
import org.variorum.render.view.CitingView;
import org.variorum.render.view.LinkView;
import org.variorum.site.BibliographyPage;
import org.variorum.site.Citing;
import org.variorum.site.Paths;

/** The pages of all works cited. */
final class BibliographyPages {

    private static final List<LinkView> DOWNLOADS = List.of(
            new LinkView("CSL-JSON", Paths.BIBLIOGRAPHY_CSL), new LinkView("BibTeX", Paths.BIBLIOGRAPHY_BIBTEX));
    private static final String OTHERS = "Other letters and signs";

    private final References references;
    private final StyledWorks styled;

    BibliographyPages(References references, StyledWorks styled) {
        this.references = references;
        this.styled = styled;
    }

    PageContent content(BibliographyPage page) {
        List<BibliographyEntryView> entries = page.entries().stream()
                .map(e -> new BibliographyEntryView(
                        Naming.anchor(e.work().key()),
                        references.of(e.work()),
                        styled.of(e.work()),
                        e.citedBy().stream().map(BibliographyPages::citing).toList(),
                        Lists.citing(e.listedBy())))
                .toList();
        List<CountedView> index = page.index().stream()
                .map(l -> new CountedView(new LinkView(name(l), l.path()), l.works()))
                .toList();
        String description = page.letters()
                .map(letter -> "The reports and works of this site, by letter: " + name(letter) + ".")
                .orElse("Every report on this site, and every work that it cites or lists.");
        return PageContent.of(
                description,
                new BibliographyPageView(page.letters().map(BibliographyPages::name), entries, DOWNLOADS, index));
    }

    private static CitingView citing(Citing page) {
        return new CitingView(new LinkView(page.title(), page.path()), Lists.citing(page.on()));
    }

    private static String name(BibliographyPage.Letters letters) {
        return letters.shown().orElse(OTHERS);
    }
}
