package org.variorum.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 of what a file holds, or of some texts, as 64 hexadecimal digits. */
public final class Digest {

    private final MessageDigest digest;

    /** Of nothing yet. */
    public Digest() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The digest of a plain file. */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return of(in);
        }
    }

    /** The digest of some bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(new Digest().digest.digest(bytes));
    }

    /** The same in Base64, as policies of pages write it. */
    public static String inBase64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(new Digest().digest.digest(bytes));
    }

    /** The digest of all that is left to read. */
    public static String of(InputStream in) throws IOException {
        Digest digest = new Digest();
        byte[] chunk = new byte[1 << 14];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            digest.digest.update(chunk, 0, read);
        }
        return digest.end();
    }

    /** Puts a text behind what there is. */
    public void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of all that was added. Nothing is, afterwards. */
    public String end() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
