package org.variorum.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Finds bare addresses, {@code https://…} and {@code name@example.org}, in text. */
final class Autolinks {

    private static final List<String> SCHEMES = List.of("http://", "https://", "ftp://");

    private final LinkExtractor extractor = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.EMAIL))
            .build();

    /**
     * An address.
     *
     * @param begin the index of its first character
     * @param end the index behind its last character
     * @param target to where it links
     */
    record Address(int begin, int end, String target) {}

    /** The addresses in a run, from first to last. */
    Deque<Address> in(Run run) {
        return run.mayHoldAddress() ? in(run.text()) : new ArrayDeque<>();
    }

    /** The addresses in a text, from first to last. */
    Deque<Address> in(String text) {
        Deque<Address> found = new ArrayDeque<>();
        for (LinkSpan link : extractor.extractLinks(text)) {
            String written = text.substring(link.getBeginIndex(), link.getEndIndex());
            if (link.getType() == LinkType.EMAIL && Character.isLetterOrDigit(written.charAt(0))) {
                found.add(new Address(link.getBeginIndex(), link.getEndIndex(), "mailto:" + written));
            } else if (link.getType() == LinkType.URL && hasScheme(written)) {
                found.add(new Address(link.getBeginIndex(), link.getEndIndex(), written));
            }
        }
        return found;
    }

    private static boolean hasScheme(String address) {
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(start::startsWith);
    }
}
