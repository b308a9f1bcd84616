package org.variorum.render.page;

import org.variorum.render.view.SearchPageView;
import org.variorum.site.Paths;
import org.variorum.site.SearchPage;
import org.variorum.words.SearchWords;

/** The page for looking things up. */
final class SearchPages {

    private final SearchWords words;

    SearchPages(SearchWords words) {
        this.words = words;
    }

    PageContent content(SearchPage page) {
        return PageContent.of(words.what(), new SearchPageView(Paths.SEARCH_INDEX));
    }
}
