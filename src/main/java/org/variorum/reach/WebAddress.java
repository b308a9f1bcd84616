package org.variorum.reach;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses as people write them, as servers want to be asked for them. */
final class WebAddress {

    /** What may stand in an address as it is, besides letters and digits; a sign of percent only before two digits. */
    private static final String SIGNS = "-._~:/?#[]@!$&'()*+,;=%";

    private WebAddress() {}

    /** The address; empty where it is none of the Web, or names who asks. */
    static Optional<URI> of(String text) {
        try {
            int fragment = text.indexOf('#');
            URI uri = new URI(ascii(fragment < 0 ? text : text.substring(0, fragment)));
            boolean named = uri.getHost() != null && uri.getRawUserInfo() == null;
            return Optional.of(uri).filter(u -> named && isPort(u.getPort()) && isWeb(u));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where a server sends those who asked for an address; empty where that is no address of the Web. */
    static Optional<URI> from(URI asked, String location) {
        try {
            return of(asked.resolve(new URI(escaped(location))).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** None, or one that there can be. */
    private static boolean isPort(int port) {
        return port == -1 || (port > 0 && port < 1 << 16);
    }

    private static boolean isWeb(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }

    /** Names of hosts have a form for machines; other letters stand as bytes. */
    private static String ascii(String text) {
        int host = text.indexOf("://") + 3;
        int end = host;
        while (end < text.length() && "/?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return host < 3
                ? text
                : text.substring(0, host) + machine(text.substring(host, end)) + escaped(text.substring(end));
    }

    private static String machine(String host) {
        return host.chars().allMatch(c -> c < 1 << 7) ? host : IDN.toASCII(host);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int c : text.codePoints().toArray()) {
            if (c < 1 << 7 && (Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0)) {
                escaped.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(String.format(Locale.ROOT, "%02X", b));
                }
            }
        }
        return escaped.toString();
    }
}
