package org.variorum.evidence.text;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** The page in an archive of the web. Immutable, as long as nobody writes into its body. */
public final class WarcPage {

    private final Optional<URI> address;
    private final LocalDate taken;
    private final Optional<String> charset;
    private final byte[] body;

    WarcPage(Optional<URI> address, LocalDate taken, Optional<String> charset, byte[] body) {
        this.address = address;
        this.taken = taken;
        this.charset = charset;
        this.body = body;
    }

    /**
     * The page: what the first response with status 200 and a text brought.
     *
     * @throws NoTextException if there is none, or it cannot be read
     */
    public static WarcPage of(byte[] archive) throws NoTextException {
        return WarcExtraction.page(archive);
    }

    /** What was asked for; empty where the archive names no address. */
    public Optional<URI> address() {
        return address;
    }

    /** The day on which it was taken. */
    public LocalDate taken() {
        return taken;
    }

    /** Its encoding, as the server told it. */
    public Optional<String> charset() {
        return charset;
    }

    /** What the server brought, unpacked. */
    public byte[] body() {
        return body;
    }
}
