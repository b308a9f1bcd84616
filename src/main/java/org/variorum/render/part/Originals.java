package org.variorum.render.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.Citation;
import org.variorum.model.Doi;
import org.variorum.render.view.OriginalView;
import org.variorum.render.view.OutsideView;
import org.variorum.words.FrameWords;
import org.variorum.words.PartWords;
import org.variorum.words.WorkWords;

/** Where works can be read outside the site. */
public final class Originals {

    private final PartWords words;
    private final WorkWords works;

    /** Places outside the site, called as a language calls them. */
    Originals(FrameWords words) {
        this.words = words.parts();
        this.works = words.works();
    }

    /** Where a work can be read: by its address, by its DOI, in archives. */
    OriginalView of(Citation citation) {
        Optional<String> doi = citation.doi();
        return new OriginalView(
                citation.url().filter(Originals::isWeb).filter(url -> !leadsTo(url, citation)),
                doi.map(address -> new OutsideView(
                        works.doi().say(citation.more("DOI").flatMap(Doi::of).orElseThrow()), address)),
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
    private List<OutsideView> archives(List<String> addresses) {
        return addresses.size() < 2
                ? addresses.stream()
                        .map(a -> new OutsideView(words.archivedCopy(), a))
                        .toList()
                : addresses.stream()
                        .map(a -> new OutsideView(words.archivedAt().say(host(a)), a))
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
