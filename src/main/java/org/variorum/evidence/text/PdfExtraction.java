package org.variorum.evidence.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, in the order in which they are drawn. */
final class PdfExtraction {

    private static final int MOST_PAGES = 2_000;
    private static final int MOST_OPERATORS = 10_000_000;

    /** What is compressed in the document may come to so many bytes, in memory and in all. */
    private static final long IN_MEMORY = 64L << 20;

    private static final long IN_ALL = 256L << 20;

    private PdfExtraction() {}

    static Extract of(byte[] bytes) throws NoTextException {
        PortableFonts.use();
        MemoryUsageSetting room = MemoryUsageSetting.setupMixed(IN_MEMORY, IN_ALL);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, room.streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new NoTextException("a PDF of more than " + MOST_PAGES + " pages");
            }
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

    /** Gives up after so much work. */
    private static final class Stripper extends PDFTextStripper {

        private int operators;

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > MOST_OPERATORS) {
                throw new IOException("more than " + MOST_OPERATORS + " drawing operations");
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
