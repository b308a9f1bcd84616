package org.variorum.reach;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was fetched. Immutable, as long as nobody writes into its body. */
public final class Download {

    private final List<Hop> hops;
    private final byte[] body;

    Download(List<Hop> hops, byte[] body) {
        this.hops = List.copyOf(hops);
        this.body = body;
    }

    /** The answers, of which all but the last lead to the next. */
    public List<Hop> hops() {
        return hops;
    }

    /** What the last one brought. */
    public byte[] body() {
        return body;
    }

    /**
     * What one address answered.
     *
     * @param address the address
     * @param status the status
     * @param headers what it said of itself, by names in whatever letters
     */
    public record Hop(URI address, int status, Map<String, List<String>> headers) {

        /** Keeps names apart by their letters alone. */
        public Hop {
            Map<String, List<String>> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.forEach((name, values) -> named.put(name, List.copyOf(values)));
            headers = named;
        }

        /** The first header of that name. */
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name))
                    .flatMap(values -> values.stream().findFirst());
        }
    }

    /** The answer that brought it. */
    public Hop last() {
        return hops.get(hops.size() - 1);
    }

    /** When it was sent, by the clock of its server; empty where that does not say. */
    public Optional<Instant> sent() {
        try {
            return last().header("Date")
                    .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
