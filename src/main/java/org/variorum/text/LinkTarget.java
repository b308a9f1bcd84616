package org.variorum.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the address of a link in content points to. Whether it is there is another question: the check asks it of the
 * content, the site of its pages.
 *
 * <pre>{@code
 * LinkTarget.parse("briefings/a.md", "../questions/b.md#c")  // File("questions/b.md", "c")
 * LinkTarget.parse("briefings/a.md", "#c")                   // File("briefings/a.md", "c")
 * LinkTarget.parse("briefings/a.md", "javascript:x")         // Refused
 * }</pre>
 */
public sealed interface LinkTarget {

    /**
     * An address outside the site, of a scheme that a page may link to.
     *
     * @param address the address, without white space or control characters
     */
    record External(String address) implements LinkTarget {}

    /**
     * A file of the content folder.
     *
     * @param path the file, relative to the content folder
     * @param anchor the place in it
     */
    record File(String path, Optional<String> anchor) implements LinkTarget {}

    /**
     * An address that no page may link to.
     *
     * @param reason why, one clause
     */
    record Refused(String reason) implements LinkTarget {}

    /** The schemes that a page may link to. */
    Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** RFC 3986: {@code scheme = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )}. */
    Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    /**
     * Reads an address.
     *
     * @param from the file that holds the link, relative to the content folder
     * @param address the address as written
     */
    static LinkTarget parse(String from, String address) {
        String text = address.strip();
        if (text.isEmpty() || text.codePoints().anyMatch(c -> c <= 0x20 || c == 0x7f || c == '\\')) {
            return new Refused("an address has no spaces, backslashes or control characters");
        }
        Matcher scheme = SCHEME.matcher(text);
        if (scheme.matches()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            return SCHEMES.contains(name)
                    ? new External(text)
                    : new Refused("only http, https, mailto and tel addresses are linked, not " + name);
        }
        if (text.startsWith("/")) {
            return new Refused("links are relative to the file that holds them, and do not start with a slash");
        }
        return file(from, text);
    }

    private static LinkTarget file(String from, String text) {
        int hash = text.indexOf('#');
        String path = hash < 0 ? text : text.substring(0, hash);
        int query = path.indexOf('?');
        Optional<String> file = decoded(query < 0 ? path : path.substring(0, query));
        Optional<String> anchor = hash < 0 ? Optional.of("") : decoded(text.substring(hash + 1));
        if (file.isEmpty() || anchor.isEmpty()) {
            return new Refused("a percent sign is followed by two hexadecimal digits");
        }
        return resolve(from, file.get())
                .<LinkTarget>map(p -> new File(p, anchor.filter(a -> !a.isEmpty())))
                .orElseGet(() -> new Refused("it leads out of the content folder"));
    }

    private static Optional<String> resolve(String from, String relative) {
        if (relative.isEmpty()) {
            return Optional.of(from);
        }
        Deque<String> names = new ArrayDeque<>();
        String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
        for (String name : (folder + relative).split("/", -1)) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
