package org.variorum.evidence.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, in the order in which they are drawn. */
final class PdfExtraction {

    private static final int MOST_PAGES = 2_000;
    private static final int MOST_OPERATORS = 2_000_000;

    /** As many bytes of drawing are gone through, each form as often as it is drawn. */
    private static final long MOST_DRAWING = 256L << 20;

    /** What is compressed in the document may come to so many bytes, in memory and in all. */
    private static final long IN_MEMORY = 64L << 20;

    private static final long IN_ALL = 256L << 20;

    private PdfExtraction() {}

    static Extract of(byte[] bytes) throws NoTextException {
        PdfStreams.requireModest(bytes);
        PortableFonts.use();
        MemoryUsageSetting room = MemoryUsageSetting.setupMixed(IN_MEMORY, IN_ALL);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, room.streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new NoTextException("a PDF of more than " + MOST_PAGES + " pages");
            }
            PdfObjects.requireModest(document.getDocument());
            BoundedWriter words = new BoundedWriter();
            new Stripper().writeText(document, words);
            if (words.text().isBlank()) {
                throw new NoTextException("a PDF without text; it may be a picture of one");
            }
            return new Extract(Extract.Format.PDF, words.text(), Optional.empty());
        } catch (InvalidPasswordException e) {
            throw new NoTextException("an encrypted PDF, which needs a password");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new NoTextException("a PDF that cannot be read", e);
        }
    }

    /** Gives up after so much work, by exceptions that PDFBox does not take for a fault of one form alone. */
    private static final class Stripper extends PDFTextStripper {

        private int operators;
        private long drawing = MOST_DRAWING;
        private final byte[] chunk = new byte[1 << 14];

        @Override
        public void processPage(PDPage page) throws IOException {
            try (InputStream contents = page.getContents()) {
                go(contents);
            }
            super.processPage(page);
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            try (InputStream contents = form.getContents()) {
                go(contents);
            }
            super.showForm(form);
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
            try (InputStream contents = form.getContents()) {
                go(contents);
            }
            super.showTransparencyGroup(form);
        }

        private static UncheckedIOException tooMuch(String what) {
            return new UncheckedIOException(what, new IOException(what));
        }

        private void go(InputStream contents) throws IOException {
            for (int read = contents.read(chunk); read >= 0; read = contents.read(chunk)) {
                drawing -= read;
                if (drawing < 0) {
                    throw tooMuch("more than " + (MOST_DRAWING >> 20) + " MiB of drawing");
                }
            }
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > MOST_OPERATORS) {
                throw tooMuch("more than " + MOST_OPERATORS + " drawing operations");
            }
            super.processOperator(operator, operands);
        }
    }

    /** Takes so much text and no more. */
    private static final class BoundedWriter extends Writer {

        private final StringBuilder text = new StringBuilder();

        String text() {
            return text.toString();
        }

        @Override
        public void write(char[] chars, int offset, int length) throws IOException {
            if (text.length() + length > Extraction.LONGEST) {
                throw new IOException("more than " + Extraction.LONGEST + " characters of text");
            }
            text.append(chars, offset, length);
        }

        @Override
        public void flush() {
            // There is nothing between here and the text.
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
