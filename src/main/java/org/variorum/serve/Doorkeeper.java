package org.variorum.serve;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is let in: requests that a browser on this machine sends to a page that it got from here.
 *
 * <p>A page of somebody else can send requests to this machine, too, and with a name that leads here (DNS rebinding) it
 * could read the answers. What such requests cannot choose is their {@code Host} and {@code Origin}.
 */
final class Doorkeeper {

    private static final int HTTP = 80;

    private final Set<String> hosts;
    private final Set<String> origins;

    /** The keeper of a server on that port. */
    Doorkeeper(int port) {
        hosts = Stream.of("localhost", "127.0.0.1", "[::1]")
                .flatMap(name -> port == HTTP ? Stream.of(name, name + ":" + port) : Stream.of(name + ":" + port))
                .collect(Collectors.toUnmodifiableSet());
        origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
    }

    /** Why a request is not let in, if it is not. */
    Optional<Refusal> refusal(String method, URI target, Headers headers) {
        if (!knows(hosts, headers.getOrDefault("Host", List.of()), true)) {
            return Optional.of(Refusal.HOST);
        }
        if (target.getRawAuthority() != null && !hosts.contains(lower(target.getRawAuthority()))) {
            return Optional.of(Refusal.HOST);
        }
        if (!knows(origins, headers.getOrDefault("Origin", List.of()), false)) {
            return Optional.of(Refusal.ORIGIN);
        }
        return method.equals("GET") || method.equals("HEAD") ? Optional.empty() : Optional.of(Refusal.METHOD);
    }

    /** Whether there is just one, and it is known; or none where one may be left out. */
    private static boolean knows(Set<String> known, List<String> said, boolean needed) {
        return said.isEmpty() ? !needed : said.size() == 1 && known.contains(lower(said.get(0)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Why somebody is not let in. */
    enum Refusal {
        /** The request names another machine. */
        HOST(403, "This preview answers only to localhost.\n"),
        /** A page of somebody else sends it. */
        ORIGIN(403, "This preview answers only to its own pages.\n"),
        /** It wants to change something. */
        METHOD(405, "A preview can only be read.\n");

        private final int status;
        private final String text;

        Refusal(int status, String text) {
            this.status = status;
            this.text = text;
        }

        int status() {
            return status;
        }

        String text() {
            return text;
        }
    }
}
