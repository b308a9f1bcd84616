package org.variorum.render;

import java.util.List;
import java.util.Optional;
import org.variorum.files.OutputPath;
import org.variorum.site.Site;
import org.variorum.site.SitePage;

/** The pages. One whose id cannot name a file has been reported, and is left out. */
final class PageOutput implements Output {

    private final Site site;

    PageOutput(Site site) {
        this.site = site;
    }

    @Override
    public List<Planned> files() {
        return site.pages().stream()
                .filter(page -> OutputPath.problem(page.path()).isEmpty())
                .map(PageOutput::planned)
                .toList();
    }

    @Override
    public Optional<Planned> file(String path) {
        return site.page(path)
                .filter(page -> OutputPath.problem(path).isEmpty())
                .map(PageOutput::planned);
    }

    private static Planned planned(SitePage page) {
        return Planned.text(page.path(), span(page), press -> press.page(page));
    }

    /** A kind that has but one page lists what is in the whole site. */
    private static Plan.Span span(SitePage page) {
        return page.kind().path().isPresent() ? Plan.Span.SITE : Plan.Span.PART;
    }
}
