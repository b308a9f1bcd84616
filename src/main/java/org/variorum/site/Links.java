package org.variorum.site;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.variorum.model.LinkTarget;
import org.variorum.model.PercentEscapes;

/**
 * Computes links from page to page. All are relative, so that the site works under any address and from a folder.
 * Immutable.
 */
public final class Links {

    private static final String PLAIN = "/-._~!$&'()*+,;=@";

    private final Function<String, Optional<String>> pages;
    private final Predicate<String> statics;

    /**
     * Links over these pages and files.
     *
     * @param pages finds the page of a content file
     * @param statics whether a file is copied as it is
     */
    public Links(Function<String, Optional<String>> pages, Predicate<String> statics) {
        this.pages = pages;
        this.statics = statics;
    }

    /** What stands before a path from the root to reach it from a page: empty, or {@code ../} for each folder. */
    public static String root(String page) {
        int folders = 0;
        for (int slash = page.indexOf('/'); slash >= 0; slash = page.indexOf('/', slash + 1)) {
            folders++;
        }
        return "../".repeat(folders);
    }

    /** The relative link from one page to another. */
    public static String between(String from, String to) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return !folder.isEmpty() && to.startsWith(folder)
                ? encoded(to.substring(folder.length()))
                : root(from) + encoded(to);
    }

    /**
     * Where a link in content leads.
     *
     * @param page the page that shows it
     * @param file the content file that holds it
     * @param address the address as written
     * @return what stands in the link; empty where it leads nowhere or must not be linked
     */
    public Optional<String> resolve(String page, String file, String address) {
        LinkTarget target = LinkTarget.of(file, address);
        return switch (target.kind()) {
            case EXTERNAL -> Optional.of(target.path().replace(" ", "%20"));
            case INTERNAL -> inside(page, target);
            case UNSAFE, IMPOSSIBLE -> Optional.empty();
        };
    }

    private Optional<String> inside(String page, LinkTarget target) {
        String anchor = target.anchor()
                .filter(a -> !a.isEmpty())
                .map(a -> "#" + encoded(a))
                .orElse("");
        Optional<String> there = pages.apply(target.path())
                .or(() -> Optional.of(target.path()).filter(statics).map(Paths::published));
        return there.map(to -> to.equals(page) && !anchor.isEmpty() ? anchor : between(page, to) + anchor);
    }

    /** The full address of a page below a base URL, which ends with a slash; the first page is the base itself. */
    public static String full(String base, String page) {
        return page.equals(Paths.HOME) ? base : base + encoded(page);
    }

    /** Percent-encodes what may not stand in a path. */
    public static String encoded(String path) {
        int plain = 0;
        while (plain < path.length() && PercentEscapes.isPlain(path.charAt(plain), PLAIN)) {
            plain++;
        }
        return plain == path.length()
                ? path
                : path.substring(0, plain) + PercentEscapes.escaped(path.substring(plain), PLAIN);
    }
}
