package org.variorum.render.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.Citation;
import org.variorum.model.Doi;
import org.variorum.render.view.OriginalView;
import org.variorum.render.view.OutsideView;

/** Where works can be read outside the site. */
public final class Originals {

    private static final String COPY = "Archived copy";

    private Originals() {}

    /** Where a work can be read: by its address, by its DOI, in archives. */
    static OriginalView of(Citation citation) {
        Optional<String> doi = citation.doi();
        return new OriginalView(
                citation.url().filter(Originals::isWeb).filter(url -> !leadsTo(url, citation)),
                doi.map(address -> new OutsideView(
                        "DOI " + citation.more("DOI").flatMap(Doi::of).orElseThrow(), address)),
                archives(citation.archives().stream().filter(Originals::isWeb).toList()));
    }

    /** The one address of a work: its own, else that of its DOI, else that of a copy. */
    public static Optional<String> address(Citation citation) {
        return citation.url()
                .filter(Originals::isWeb)
                .or(citation::doi)
                .or(() -> citation.archives().stream().filter(Originals::isWeb).findFirst());
    }

    /** Whether an address of metadata may be linked. */
    public static boolean isWeb(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) <= 0x20) {
                return false;
            }
        }
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    /** Whether an address is but the DOI once more. */
    private static boolean leadsTo(String url, Citation citation) {
        return Doi.of(url).isPresent()
                && Doi.of(url).equals(citation.more("DOI").flatMap(Doi::of));
    }

    /** One copy needs no name; of several, each is called after who keeps it. */
    private static List<OutsideView> archives(List<String> addresses) {
        return addresses.size() < 2
                ? addresses.stream().map(a -> new OutsideView(COPY, a)).toList()
                : addresses.stream()
                        .map(a -> new OutsideView(COPY + " at " + host(a), a))
                        .toList();
    }

    private static String host(String address) {
        String rest = address.substring(address.indexOf("://") + 3);
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(rest.lastIndexOf('@', end) + 1, end);
    }
}
