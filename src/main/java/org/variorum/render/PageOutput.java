package org.variorum.render;

import java.util.List;
import java.util.Optional;
import org.variorum.files.OutputPath;
import org.variorum.site.PageKind;
import org.variorum.site.Site;

/** The pages. One whose id cannot name a file has been reported, and is left out. */
final class PageOutput implements Output {

    private final Site site;

    PageOutput(Site site) {
        this.site = site;
    }

    @Override
    public List<Planned> files() {
        return site.places().stream()
                .filter(place -> OutputPath.problem(place.path()).isEmpty())
                .map(place -> Planned.text(
                        place.path(),
                        span(place.kind(), place.path()),
                        press -> press.page(site.page(place.path()).orElseThrow())))
                .toList();
    }

    @Override
    public Optional<Planned> file(String path) {
        return site.page(path)
                .filter(page -> OutputPath.problem(path).isEmpty())
                .map(page -> Planned.text(path, span(page.kind(), path), press -> press.page(page)));
    }

    /** The first page of a kind that has but one thing lists what is in the whole site. */
    private static Plan.Span span(PageKind kind, String path) {
        return kind.path().filter(path::equals).isPresent() ? Plan.Span.SITE : Plan.Span.PART;
    }
}
