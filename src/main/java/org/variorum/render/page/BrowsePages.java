package org.variorum.render.page;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.render.part.Shelves;
import org.variorum.render.view.BrowsePageView;
import org.variorum.render.view.CountedView;
import org.variorum.site.BrowsePage;
import org.variorum.site.PageKind;

/** The page of all lists. */
final class BrowsePages {

    private static final List<PageKind> MORE =
            List.of(PageKind.TIMELINE, PageKind.BIBLIOGRAPHY, PageKind.SEARCH, PageKind.GLOSSARY);

    private final Shelves shelves;

    BrowsePages(Shelves shelves) {
        this.shelves = shelves;
    }

    PageContent content(BrowsePage page) {
        Stream<BrowsePageView.ShelfView> lists = page.shelves().stream()
                .map(shelf -> new BrowsePageView.ShelfView(
                        new CountedView(shelves.link(shelf.list()), shelf.size()),
                        shelves.parts(shelf.parts().stream()
                                .filter(sized -> sized.part().letters().isEmpty())
                                .toList())));
        return PageContent.of(
                shelves.language().frame().lists().lists(),
                new BrowsePageView(
                        page.title(shelves.language().pages()),
                        lists.toList(),
                        MORE.stream().map(shelves::link).toList()));
    }
}
