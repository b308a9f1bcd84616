package org.variorum.evidence.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the text in a copy. What the copy is, its bytes say; its name tells Markdown from other text. */
public final class Extraction {

    /** The largest copy that is read, in bytes. */
    public static final int MOST_BYTES = 64 << 20;

    /** The longest text that is looked at, in characters. */
    public static final int LONGEST = 20_000_000;

    /** So far at the beginning of a copy is looked for what it is. */
    private static final int HEAD = 4096;

    private static final int PDF_HEAD = 1024;

    private static final Pattern TAG = Pattern.compile("\\s*<(?:!--|\\?xml|[a-z][a-z0-9]*[\\s>])");

    private static final Pattern PAGE = Pattern.compile("\\.x?html?$");

    private Extraction() {}

    /**
     * The text in a copy.
     *
     * @param name the name of its file
     * @throws NoTextException if there is none that could be read
     */
    public static Extract of(String name, byte[] bytes) throws NoTextException {
        if (bytes.length == 0) {
            throw new NoTextException("an empty file");
        }
        if (bytes.length > MOST_BYTES) {
            throw new NoTextException("larger than " + (MOST_BYTES >> 20) + " MiB");
        }
        try {
            return isArchive(bytes) ? WarcExtraction.of(bytes) : page(name, bytes, Optional.empty());
        } catch (OutOfMemoryError e) {
            // What was asked for at once was too much; the rest of the program has what it had before.
            throw new NoTextException("to read it takes more memory than there is");
        }
    }

    /** Whether bytes are an archive of the web, by what they begin with. */
    public static boolean isArchive(byte[] bytes) {
        return head(bytes).startsWith("WARC/") || isGzip(bytes);
    }

    /** The text in what is no archive of pages but a page itself, in an encoding that is known, or not. */
    static Extract page(String name, byte[] bytes, Optional<String> charset) throws NoTextException {
        String head = head(bytes);
        if (head.substring(0, Math.min(PDF_HEAD, head.length())).contains("%PDF-")) {
            return PdfExtraction.of(bytes);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".pdf")) {
            throw new NoTextException("called .pdf, and no PDF: it does not begin with %PDF-");
        }
        if (isHtml(lower, head.replace("\0", "").toLowerCase(Locale.ROOT))) {
            return HtmlExtraction.of(bytes, charset);
        }
        String text = DecodedText.of(bytes, charset);
        return lower.endsWith(".md") || lower.endsWith(".markdown")
                ? MarkdownExtraction.of(text)
                : new Extract(Extract.Format.TEXT, bounded(text), Optional.empty());
    }

    /** A text that is not too long. */
    static String bounded(String text) throws NoTextException {
        if (text.length() > LONGEST) {
            throw new NoTextException("more than " + LONGEST + " characters of text");
        }
        return text;
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    /** A part of a page has a tag at its very beginning, or is called so. */
    private static boolean isHtml(String name, String head) {
        return head.contains("<html")
                || head.contains("<!doctype html")
                || head.contains("<head")
                || head.contains("<body")
                || TAG.matcher(head).lookingAt()
                || (PAGE.matcher(name).find() && head.contains("<"));
    }
}
