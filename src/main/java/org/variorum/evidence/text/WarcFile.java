package org.variorum.evidence.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** An archive of the Web in the making, WARC 1.0: what servers answered. The same answers give the same bytes. For one thread. */
public final class WarcFile {

    /** What says how a body travelled, and not what it is; and what is written anew. */
    private static final Set<String> TRAVEL =
            Set.of("transfer-encoding", "content-length", "connection", "content-type");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Instant date;

    /** One of answers that were given at that time. */
    public WarcFile(Instant date) {
        this.date = date;
    }

    /**
     * Adds an answer.
     *
     * @param address what was asked for
     * @param status the status
     * @param headers what the server said of it
     * @param body what it brought
     */
    public void add(URI address, int status, Map<String, List<String>> headers, byte[] body) throws IOException {
        HttpResponse.Builder http = new HttpResponse.Builder(status, "");
        headers.forEach((name, values) -> {
            if (!name.startsWith(":") && !TRAVEL.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> http.addHeader(name, value));
            }
        });
        String type = headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse("application/octet-stream");
        http.body(type(type), body);
        String name = date + " " + address + " " + bytes.size();
        WarcWriter writer = new WarcWriter(bytes);
        writer.write(new WarcResponse.Builder(address)
                .recordId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
                .date(date)
                .body(http.build())
                .build());
    }

    private static MediaType type(String type) {
        try {
            return MediaType.parse(type);
        } catch (IllegalArgumentException e) {
            return MediaType.OCTET_STREAM;
        }
    }

    /** All of it. */
    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
