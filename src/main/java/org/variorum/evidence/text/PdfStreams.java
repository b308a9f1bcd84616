package org.variorum.evidence.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Looks through the streams of a PDF before anybody reads it, as far as its bytes tell: to read the lists of objects at all, PDFBox unpacks
 * them. {@link PdfObjects} looks again, once the document has said what its streams are. Pictures are not looked at.
 */
final class PdfStreams {

    private static final int MOST_STREAMS = 200_000;

    /** So many bytes Flate makes of one at most; what is encrypted cannot be unpacked yet. */
    private static final int FLATE_RATIO = 1_032;

    private static final int DICTIONARY = 2048;
    private static final byte[] STREAM = bytes("stream");
    private static final byte[] OBJECT = bytes(" obj");
    private static final byte[] ENCRYPT = bytes("/Encrypt");

    private static final Pattern LIST_OF_OBJECTS = Pattern.compile("/ObjStm(?![A-Za-z0-9])");

    /** The dictionary of a picture, without signs with which one could hide what else is said. */
    private static final Pattern PICTURE =
            Pattern.compile("obj\\s*<<(?![^(%#]*/First)[^(%#]*/Subtype\\s*/Image(?![A-Za-z0-9])[^(%#]*");

    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]*]|/[^\\s/<>\\[\\]()]+)");

    private static final Pattern NAME = Pattern.compile("/([^\\s/<>\\[\\]()]+)");

    private final byte[] bytes;
    private final Unpacking unpacking = new Unpacking();
    private final boolean encrypted;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
        this.encrypted = next(ENCRYPT, 0) < bytes.length;
    }

    /** Refuses a document with a stream that comes to too much. */
    static void requireModest(byte[] bytes) throws NoTextException {
        new PdfStreams(bytes).look();
    }

    private void look() throws NoTextException {
        int objects = 0;
        for (int at = next(OBJECT, 0); at < bytes.length; at = next(OBJECT, at + OBJECT.length)) {
            PdfObjects.requireFew(++objects);
        }
        int streams = 0;
        int at = next(STREAM, 0);
        while (at < bytes.length) {
            boolean ends = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e';
            int next = next(STREAM, at + STREAM.length);
            if (!ends && ++streams > MOST_STREAMS) {
                throw new NoTextException("a PDF of more than " + MOST_STREAMS + " streams");
            } else if (!ends) {
                stream(dictionary(at), start(at + STREAM.length), next);
            }
            at = next;
        }
    }

    private void stream(String dictionary, int start, int end) throws NoTextException {
        if (PICTURE.matcher(dictionary).matches()) {
            return;
        }
        List<COSName> filters = filters(dictionary);
        boolean flate = !filters.isEmpty() && COSName.FLATE_DECODE.equals(filters.get(0));
        if (encrypted && LIST_OF_OBJECTS.matcher(dictionary).find()) {
            unpacking.reckon((long) FLATE_RATIO * (end - start));
        } else {
            // Flate says itself where it ends: a word in it is no end.
            unpacking.measure(in(start, flate ? bytes.length : end), filters, new COSDictionary());
        }
        if (!flate && isZlib(start)) {
            unpacking.measure(in(start, bytes.length), List.of(COSName.FLATE_DECODE), new COSDictionary());
        }
    }

    private InputStream in(int start, int end) {
        return new ByteArrayInputStream(bytes, start, Math.max(0, end - start));
    }

    private static List<COSName> filters(String dictionary) {
        List<COSName> filters = new ArrayList<>();
        Matcher filter = FILTER.matcher(dictionary);
        if (filter.find()) {
            NAME.matcher(filter.group(1)).results().forEach(name -> filters.add(COSName.getPDFName(name.group(1))));
        }
        filters.removeIf(name -> !PdfObjects.isPacking(name));
        return filters;
    }

    private boolean isZlib(int start) {
        if (start + 1 >= bytes.length) {
            return false;
        }
        int head = bytes[start] & 0xFF;
        return (head & 0x0F) == 8 && (head * 256 + (bytes[start + 1] & 0xFF)) % 31 == 0;
    }

    private String dictionary(int end) {
        int from = Math.max(0, end - DICTIONARY);
        String before = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf("obj")));
    }

    private int start(int behind) {
        int start = behind;
        while (start < bytes.length && bytes[start] == ' ') {
            start++;
        }
        if (start < bytes.length && bytes[start] == '\r') {
            start++;
        }
        return start < bytes.length && bytes[start] == '\n' ? start + 1 : start;
    }

    /** Where a word stands next, from some place on; behind all bytes if it does not. */
    private int next(byte[] word, int from) {
        for (int i = from; i <= bytes.length - word.length; i++) {
            int k = 0;
            while (k < word.length && bytes[i + k] == word[k]) {
                k++;
            }
            if (k == word.length) {
                return i;
            }
        }
        return bytes.length;
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.ISO_8859_1);
    }
}
