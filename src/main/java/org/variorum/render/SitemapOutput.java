package org.variorum.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.render.view.SitemapView;
import org.variorum.site.Links;
import org.variorum.site.PageKind;
import org.variorum.site.PagePlace;
import org.variorum.site.Site;

/**
 * The list of pages for search engines. It needs full addresses, so there is none where nobody says where the site will be.
 * Of very many pages there is a list for each kind, of more of one kind several, and one of these lists.
 */
final class SitemapOutput implements Output {

    /** A fifth of what search engines take in one file. */
    static final int MOST = 10_000;

    private static final String TEMPLATE = "sitemap.ftlx";
    private static final String NAME = "sitemap";
    private static final String PATH = NAME + ".xml";

    private final Site site;
    private final int most;

    /** The pages of a site, of which so many at most stand in one list. */
    SitemapOutput(Site site, int most) {
        this.site = site;
        this.most = most;
    }

    @Override
    public List<Planned> files() {
        return site.baseUrl().map(this::files).orElse(List.of());
    }

    @Override
    public Optional<Planned> file(String path) {
        return path.startsWith(NAME) ? Output.super.file(path) : Optional.empty();
    }

    private List<Planned> files(String base) {
        List<PagePlace> pages =
                site.places().stream().filter(page -> page.kind().isListed()).toList();
        if (pages.size() <= most) {
            return List.of(file(PATH, pages, base));
        }
        List<Planned> files = new ArrayList<>();
        List<SitemapView.Place> lists = new ArrayList<>();
        byKind(pages).forEach((kind, own) -> {
            for (int from = 0; from < own.size(); from += most) {
                String path = NAME + "-" + kind.word() + "-" + (from / most + 1) + ".xml";
                files.add(file(path, own.subList(from, Math.min(from + most, own.size())), base));
                lists.add(new SitemapView.Place(Links.full(base, path), Optional.empty()));
            }
        });
        files.add(Planned.whole(PATH, press -> press.print(TEMPLATE, new SitemapView(List.of(), lists))));
        return files;
    }

    /** The pages of each kind; of briefings the oldest first, so that a new one changes the last list alone. */
    private static Map<PageKind, List<PagePlace>> byKind(List<PagePlace> pages) {
        Map<PageKind, List<PagePlace>> kinds = new EnumMap<>(PageKind.class);
        pages.forEach(page ->
                kinds.computeIfAbsent(page.kind(), k -> new ArrayList<>()).add(page));
        kinds.computeIfPresent(PageKind.BRIEFING, (kind, newest) -> {
            Collections.reverse(newest);
            return newest;
        });
        return kinds;
    }

    private static Planned file(String path, List<PagePlace> pages, String base) {
        return Planned.whole(
                path,
                press -> press.print(
                        TEMPLATE,
                        new SitemapView(
                                pages.stream().map(page -> place(page, base)).toList(), List.of())));
    }

    private static SitemapView.Place place(PagePlace page, String base) {
        return new SitemapView.Place(
                Links.full(base, page.path()), page.changed().map(LocalDate::toString));
    }
}
