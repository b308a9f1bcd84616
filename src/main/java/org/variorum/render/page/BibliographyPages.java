package org.variorum.render.page;

import java.util.List;
import org.variorum.render.part.Lists;
import org.variorum.render.part.Naming;
import org.variorum.render.part.References;
import org.variorum.render.part.StyledWorks;
import org.variorum.render.view.BibliographyEntryView;
import org.variorum.render.view.BibliographyPageView;
import org.variorum.render.view.CitingView;
import org.variorum.render.view.CountedView;
import org.variorum.render.view.LinkView;
import org.variorum.site.BibliographyPage;
import org.variorum.site.Citing;
import org.variorum.site.Paths;
import org.variorum.words.ListingWords;

/** The pages of all works cited. */
final class BibliographyPages {

    private static final List<LinkView> DOWNLOADS = List.of(
            new LinkView("CSL-JSON", Paths.BIBLIOGRAPHY_CSL), new LinkView("BibTeX", Paths.BIBLIOGRAPHY_BIBTEX));

    private final References references;
    private final StyledWorks styled;
    private final ListingWords words;

    BibliographyPages(References references, StyledWorks styled, ListingWords words) {
        this.references = references;
        this.styled = styled;
        this.words = words;
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
        String description =
                page.letters().map(letter -> words.worksBy().say(name(letter))).orElseGet(words::allWorks);
        return PageContent.of(
                description, new BibliographyPageView(page.letters().map(this::name), entries, DOWNLOADS, index));
    }

    private static CitingView citing(Citing page) {
        return new CitingView(new LinkView(page.title(), page.path()), Lists.citing(page.on()));
    }

    private String name(BibliographyPage.Letters letters) {
        return letters.shown().orElseGet(words::otherLetters);
    }
}
