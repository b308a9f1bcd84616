package org.variorum.evidence.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks the streams of a PDF as PDFBox would, to see what they come to, and gives up before that is too much: PDFBox unpacks fonts,
 * tables and lists of objects in memory, however large they come.
 */
final class Unpacking {

    /** What one stream may come to, at each step of the way, and all together. */
    private static final long MOST_OF_ONE = 48L << 20;

    private static final long MOST_OF_ALL = 512L << 20;

    private long left = MOST_OF_ALL;

    /**
     * Counts what a stream comes to.
     *
     * @param packed its bytes
     * @param filters in what it is packed, the outermost first
     * @param parameters the dictionary that says how
     */
    void measure(InputStream packed, List<COSName> filters, COSDictionary parameters) throws NoTextException {
        InputStream in = packed;
        try {
            for (int i = 0; i < filters.size(); i++) {
                Stage stage = new Stage(i + 1 < filters.size());
                unpack(in, filters.get(i), stage, parameters, i);
                in = stage.unpacked();
            }
        } catch (TooMuchException e) {
            throw tooMuch();
        }
    }

    /** Counts a stream that nobody can unpack yet, as if it came to as much as it can. */
    void reckon(long most) throws NoTextException {
        left -= most;
        if (left < 0 || most > MOST_OF_ONE) {
            throw tooMuch();
        }
    }

    private static void unpack(InputStream in, COSName filter, Stage out, COSDictionary parameters, int index) {
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(in, out, parameters, index);
        } catch (TooMuchException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // What cannot be unpacked any further comes to no more than this.
        }
    }

    private static NoTextException tooMuch() {
        return new NoTextException("a PDF with a stream of more than " + (MOST_OF_ONE >> 20)
                + " MiB when it is unpacked, or all of " + (MOST_OF_ALL >> 20) + " MiB");
    }

    /** That a limit was passed; no fault of a stream, which filters make up for. */
    private static final class TooMuchException extends UncheckedIOException {

        private static final long serialVersionUID = 1;

        TooMuchException() {
            super(new IOException("too much"));
        }
    }

    /** Takes what one filter gives, and keeps it only where another goes on from it. */
    private final class Stage extends ByteArrayOutputStream {

        private final boolean kept;
        private long size;

        Stage(boolean kept) {
            this.kept = kept;
        }

        @Override
        public synchronized void write(int b) {
            count(1);
            if (kept) {
                super.write(b);
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            count(length);
            if (kept) {
                super.write(bytes, offset, length);
            }
        }

        private void count(int bytes) {
            size += bytes;
            left -= bytes;
            if (size > MOST_OF_ONE || left < 0) {
                throw new TooMuchException();
            }
        }

        synchronized InputStream unpacked() {
            return new ByteArrayInputStream(buf, 0, count);
        }
    }
}
