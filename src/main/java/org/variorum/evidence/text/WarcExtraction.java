package org.variorum.evidence.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The text of the page in an archive of the web: of the first response that is one. What is compressed may come to so much and no more. */
final class WarcExtraction {

    private static final int MOST_RECORDS = 10_000;
    private static final long MOST_INFLATED = 128L << 20;
    private static final int OK = 200;

    private WarcExtraction() {}

    static Extract of(byte[] bytes) throws NoTextException {
        WarcPage page = page(bytes);
        return Extraction.page("", page.body(), page.charset()).on(Optional.of(page.taken()));
    }

    static WarcPage page(byte[] bytes) throws NoTextException {
        try (InputStream in = inflated(bytes);
                WarcReader reader = new WarcReader(in)) {
            for (int i = 0; i < MOST_RECORDS; i++) {
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    throw new NoTextException("a WARC without a page: no response in it has status 200 and a text");
                }
                if (record.get() instanceof WarcResponse response && isPage(response)) {
                    return page(response);
                }
            }
            throw new NoTextException("a WARC without a page among its first " + MOST_RECORDS + " records");
        } catch (NoSuchElementException e) {
            throw new NoTextException(
                    "a WARC that cannot be read: a record lacks what each must have, such as WARC-Type or WARC-Date");
        } catch (IOException | RuntimeException e) {
            throw new NoTextException("a WARC that cannot be read", e);
        }
    }

    private static InputStream inflated(byte[] bytes) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        boolean packed = bytes[0] == 0x1f;
        return new Inflated(packed ? new BufferedInputStream(new GZIPInputStream(in)) : in);
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return false;
        }
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        return http.status() == OK
                && (type.type().equals("text") || List.of("pdf", "xhtml+xml").contains(type.subtype()));
    }

    private static WarcPage page(WarcResponse response) throws IOException, NoTextException {
        HttpResponse http = response.http();
        String coding =
                http.headers().first("Content-Encoding").orElse("identity").toLowerCase(Locale.ROOT);
        LocalDate taken = LocalDate.ofInstant(response.date(), ZoneOffset.UTC);
        try (InputStream body = decoded(http.body().stream(), coding)) {
            byte[] bytes = body.readNBytes(Extraction.MOST_BYTES + 1);
            if (bytes.length > Extraction.MOST_BYTES) {
                throw new NoTextException("a page larger than " + (Extraction.MOST_BYTES >> 20) + " MiB");
            }
            Optional<String> charset =
                    Optional.ofNullable(http.contentType().parameters().get("charset"));
            return new WarcPage(address(response), taken, charset, bytes);
        }
    }

    private static Optional<URI> address(WarcResponse response) {
        try {
            return Optional.of(response.targetURI());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static InputStream decoded(InputStream body, String coding) throws IOException, NoTextException {
        return switch (coding) {
            case "identity", "" -> body;
            case "gzip", "x-gzip" -> new Inflated(new GZIPInputStream(body));
            case "deflate" -> new Inflated(new InflaterInputStream(body));
            default -> throw new NoTextException("a page in the coding " + coding + ", which is not read");
        };
    }

    /** Gives up after so many bytes. */
    private static final class Inflated extends java.io.FilterInputStream {

        private long left = MOST_INFLATED;

        Inflated(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("more than " + (MOST_INFLATED >> 20) + " MiB when it is unpacked");
            }
        }
    }
}
