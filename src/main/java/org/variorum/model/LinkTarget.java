package org.variorum.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a link in content leads.
 *
 * @param kind what kind of link
 * @param path of an internal link the content file, relative to the content folder, its escapes read; of an impossible
 *     one the same with its escapes; else the address as written
 * @param anchor what follows {@code #} in an internal link
 */
public record LinkTarget(Kind kind, String path, Optional<String> anchor) {

    /** What kind of link. */
    public enum Kind {
        /** To a file of the content. */
        INTERNAL,
        /** To another site, by an allowed scheme. */
        EXTERNAL,
        /** To what no file can be called: by an escape that is none, or is that of a slash or of a control character. */
        IMPOSSIBLE,
        /** Anything else; it could run code, or means another thing on each machine. */
        UNSAFE
    }

    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

    /** Where the address {@code written} in the file {@code from} leads. */
    public static LinkTarget of(String from, String written) {
        String address = written.strip();
        if (hidesSomething(address) || address.startsWith("//")) {
            return new LinkTarget(Kind.UNSAFE, written, Optional.empty());
        }
        int colon = scheme(address);
        if (colon > 0) {
            boolean allowed = ALLOWED.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
            return new LinkTarget(allowed ? Kind.EXTERNAL : Kind.UNSAFE, address, Optional.empty());
        }
        int hash = address.indexOf('#');
        String file = hash < 0 ? address : address.substring(0, hash);
        Optional<String> anchor = hash < 0 ? Optional.empty() : Optional.of(anchor(address.substring(hash + 1)));
        Optional<String> name = PercentEscapes.read(file).filter(read -> isName(file, read));
        return name.isPresent()
                ? new LinkTarget(Kind.INTERNAL, file.isEmpty() ? from : resolve(from, name.get()), anchor)
                : new LinkTarget(Kind.IMPOSSIBLE, resolve(from, file), anchor);
    }

    private static String anchor(String written) {
        return PercentEscapes.read(written).orElse(written);
    }

    /** Whether a file can be called that: a slash divides folders only where it is written as one. */
    private static boolean isName(String written, String read) {
        return !hidesSomething(read)
                && read.chars().filter(c -> c == '/').count()
                        == written.chars().filter(c -> c == '/').count();
    }

    private static boolean hidesSomething(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c < 0x20 || c == 0x7f || c == '\\') {
                return true;
            }
        }
        return false;
    }

    /** Where the scheme with which an address begins ends, a letter and letters, digits, plus, points and hyphens; else 0. */
    private static int scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (c == ':') {
                return i;
            }
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-'))) {
                return 0;
            }
        }
        return 0;
    }

    /** How a link in the file {@code from} is written that leads to the file {@code to}. */
    public static String relative(String from, String to) {
        String[] here = from.split("/", -1);
        String[] there = to.split("/", -1);
        int shared = 0;
        while (shared < Math.min(here.length, there.length) - 1 && here[shared].equals(there[shared])) {
            shared++;
        }
        String rest = String.join("/", List.of(there).subList(shared, there.length));
        return "../".repeat(here.length - 1 - shared) + PercentEscapes.written(rest);
    }

    /** The path from the content folder; one that leaves the folder keeps its {@code ..} and so names no file. */
    private static String resolve(String from, String file) {
        Deque<String> segments = new ArrayDeque<>();
        String base = file.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
        for (String segment : (base + file).split("/", -1)) {
            if (segment.equals("..")
                    && !segments.isEmpty()
                    && !segments.getLast().equals("..")) {
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
