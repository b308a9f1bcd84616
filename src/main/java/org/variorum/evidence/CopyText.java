package org.variorum.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.variorum.evidence.text.Extract;
import org.variorum.evidence.text.Extraction;
import org.variorum.evidence.text.NoTextException;
import org.variorum.files.Digest;

/**
 * A private copy as it was read.
 *
 * @param sha256 the digest of its bytes; empty where these could not be read
 * @param length how many bytes it has
 * @param text what stands in it, in normal form; empty where that could not be had
 * @param print whether its lines are broken for print
 * @param taken when it was taken, where it says so itself
 * @param fault why there is no text
 */
public record CopyText(
        String sha256, long length, String text, boolean print, Optional<LocalDate> taken, Optional<String> fault) {

    /** Reads a copy that is there. */
    public static CopyText of(PrivateFolder folder, String file) {
        byte[] bytes;
        try {
            bytes = folder.read(file);
        } catch (IOException e) {
            return unread("", 0, String.valueOf(e.getMessage()).replaceFirst("^cannot read \\S+: ", ""));
        }
        return of(file, bytes);
    }

    /** Reads the bytes of a copy. */
    public static CopyText of(String file, byte[] bytes) {
        String sha256 = digestOf(bytes);
        try {
            Extract extract = Extraction.of(file, bytes);
            boolean print = extract.format() == Extract.Format.PDF;
            String text = NormalText.of(extract.text(), print);
            return new CopyText(sha256, bytes.length, text, print, extract.taken(), Optional.empty());
        } catch (NoTextException e) {
            return unread(sha256, bytes.length, String.valueOf(e.getMessage()));
        }
    }

    private static CopyText unread(String sha256, long length, String fault) {
        return new CopyText(sha256, length, "", false, Optional.empty(), Optional.of(fault));
    }

    /** SHA-256 of some bytes, as 64 hexadecimal digits. */
    public static String digestOf(byte[] bytes) {
        try {
            return Digest.of(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }
}
