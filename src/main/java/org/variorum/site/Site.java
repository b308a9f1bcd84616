package org.variorum.site;

import java.util.List;
import java.util.Optional;
import org.variorum.model.HostSite;
import org.variorum.model.SiteInfo;

/**
 * The site before it is rendered: immutable, and complete.
 *
 * @param info the site as a whole
 * @param baseUrl where it will be reachable, ending with a slash; absent where nobody says
 * @param host the larger site that it lies in
 * @param library everything that pages refer to, by id
 * @param pages the pages, in a fixed order
 * @param links how they link to each other
 * @param statics files that are copied as they are, relative to the content folder
 * @param contentHash SHA-256 over all findings, 64 hexadecimal digits: equal hashes, equal findings
 */
public record Site(
        SiteInfo info,
        Optional<String> baseUrl,
        Optional<HostSite> host,
        Library library,
        List<SitePage> pages,
        Links links,
        List<String> statics,
        String contentHash) {

    /** Copies the lists. */
    public Site {
        pages = List.copyOf(pages);
        statics = List.copyOf(statics);
    }

    /** All pages of one kind, in order. */
    public <P extends SitePage> List<P> pages(Class<P> kind) {
        return pages.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
