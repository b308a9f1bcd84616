package org.variorum.evidence.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through the compressed streams of a PDF before anybody unpacks them: PDFBox unpacks fonts, tables and lists of objects in
 * memory, however large they come. Pictures are not looked at, since nobody unpacks these for words.
 */
final class PdfStreams {

    /** What one stream may come to, and all together. */
    private static final long MOST_OF_ONE = 48L << 20;

    private static final long MOST_OF_ALL = 512L << 20;

    /** So many bytes LZW and run lengths make of one at most; how many really, only unpacking tells. */
    private static final int LZW_RATIO = 1_400;

    private static final int RUN_RATIO = 64;

    private static final int MOST_STREAMS = 200_000;

    private static final int DICTIONARY = 2048;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);

    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");
    private static final Pattern LZW = Pattern.compile("/LZW(?:Decode)?(?![A-Za-z0-9])");
    private static final Pattern RUN_LENGTH = Pattern.compile("/(?:RunLengthDecode|RL)(?![A-Za-z0-9])");
    private static final Pattern PACKED =
            Pattern.compile("/(?:FlateDecode|Fl|LZW(?:Decode)?|RunLengthDecode|RL)(?![A-Za-z0-9])");

    private final byte[] bytes;
    private final byte[] unpacked = new byte[1 << 16];
    private long left = MOST_OF_ALL;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Refuses a document with a stream that comes to too much. */
    static void requireModest(byte[] bytes) throws NoTextException {
        new PdfStreams(bytes).look();
    }

    private void look() throws NoTextException {
        int streams = 0;
        int at = next(STREAM, 0, bytes.length);
        for (; at >= 0; at = next(STREAM, at + STREAM.length, bytes.length)) {
            boolean ends = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e';
            if (!ends && ++streams > MOST_STREAMS) {
                throw new NoTextException("a PDF of more than " + MOST_STREAMS + " streams");
            } else if (!ends) {
                stream(dictionary(at), start(at + STREAM.length));
            }
        }
    }

    private void stream(String dictionary, int start) throws NoTextException {
        if (PICTURE.matcher(dictionary).find()) {
            return;
        }
        if (PACKED.matcher(dictionary).results().count() > 1) {
            throw new NoTextException("a PDF with streams that are packed twice");
        }
        boolean lzw = LZW.matcher(dictionary).find();
        if (lzw || RUN_LENGTH.matcher(dictionary).find()) {
            int most = (int) (MOST_OF_ONE / (lzw ? LZW_RATIO : RUN_RATIO));
            int end = next(END, start, Math.min(bytes.length, start + most));
            left -= (long) (lzw ? LZW_RATIO : RUN_RATIO) * (end - start);
            if (end < 0 || left < 0) {
                throw tooMuch();
            }
        } else if (start + 1 < bytes.length && isZlib(start)) {
            inflate(start);
        }
    }

    private boolean isZlib(int start) {
        int head = bytes[start] & 0xFF;
        return (head & 0x0F) == 8 && (head * 256 + (bytes[start + 1] & 0xFF)) % 31 == 0;
    }

    private void inflate(int start) throws NoTextException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            long ofOne = 0;
            while (!inflater.finished()) {
                int count = inflater.inflate(unpacked);
                if (count == 0) {
                    return;
                }
                ofOne += count;
                left -= count;
                if (ofOne > MOST_OF_ONE || left < 0) {
                    throw tooMuch();
                }
            }
        } catch (DataFormatException e) {
            // What cannot be unpacked comes to no more than this.
        } finally {
            inflater.end();
        }
    }

    private static NoTextException tooMuch() {
        return new NoTextException("a PDF with a stream of more than " + (MOST_OF_ONE >> 20)
                + " MiB when it is unpacked, or all of " + (MOST_OF_ALL >> 20) + " MiB");
    }

    private String dictionary(int end) {
        int from = Math.max(0, end - DICTIONARY);
        String before = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf("obj")));
    }

    private int start(int behind) {
        int start = behind;
        if (start < bytes.length && bytes[start] == '\r') {
            start++;
        }
        return start < bytes.length && bytes[start] == '\n' ? start + 1 : start;
    }

    /** Where a word stands next, from some place on and before another; -1 if it does not. */
    private int next(byte[] word, int from, int limit) {
        for (int i = from; i <= limit - word.length; i++) {
            int k = 0;
            while (k < word.length && bytes[i + k] == word[k]) {
                k++;
            }
            if (k == word.length) {
                return i;
            }
        }
        return -1;
    }
}
