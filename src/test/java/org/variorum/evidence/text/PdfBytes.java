package org.variorum.evidence.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** PDFs byte by byte, as no program would write them. */
final class PdfBytes {

    private PdfBytes() {}

    /** Bytes packed so that they can be unpacked step by step in that order. */
    static byte[] packed(String filters, byte[] data) throws IOException {
        List<String> names = Pattern.compile("\\w+")
                .matcher(filters)
                .results()
                .map(MatchResult::group)
                .toList();
        byte[] packed = data;
        for (int i = names.size() - 1; i >= 0; i--) {
            String name = names.get(i);
            packed = name.startsWith("R") ? runs(packed) : name.startsWith("L") ? lzw(packed) : encoded(name, packed);
        }
        return packed;
    }

    private static byte[] encoded(String filter, byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FilterFactory.INSTANCE
                .getFilter(COSName.getPDFName(filter))
                .encode(new ByteArrayInputStream(data), out, new COSDictionary(), 0);
        return out.toByteArray();
    }

    /** Run lengths, of which PDFBox makes none. */
    private static byte[] runs(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0, length; at < data.length; at += length) {
            length = 1;
            while (length < 128 && at + length < data.length && data[at + length] == data[at]) {
                length++;
            }
            out.write(length == 1 ? 0 : 257 - length);
            out.write(data[at]);
        }
        out.write(128);
        return out.toByteArray();
    }

    /** LZW of runs of one character, which takes PDFBox hours: each code after the first is of a run that is longer by one. */
    private static byte[] lzw(byte[] data) {
        StringBuilder bits = new StringBuilder();
        int size = 258;
        for (int at = 0; at < data.length; ) {
            code(bits, 256, size);
            size = 258;
            byte one = data[at++];
            code(bits, one & 0xFF, size);
            for (int run = 2; size < 4094 && isRun(data, at, run, one); run++) {
                code(bits, size, size);
                size++;
                at += run;
            }
        }
        code(bits, 257, size);
        byte[] bytes = new byte[(bits.length() + 7) / 8];
        for (int i = 0; i < bits.length(); i++) {
            bytes[i / 8] |= (byte) ((bits.charAt(i) - '0') << (7 - i % 8));
        }
        return bytes;
    }

    private static boolean isRun(byte[] data, int at, int length, byte one) {
        for (int i = at; i < at + length; i++) {
            if (i >= data.length || data[i] != one) {
                return false;
            }
        }
        return true;
    }

    private static void code(StringBuilder bits, int code, int size) {
        int width = size >= 2047 ? 12 : size >= 1023 ? 11 : size >= 511 ? 10 : 9;
        bits.append(Integer.toBinaryString(code | 1 << width).substring(1));
    }

    /** A document whose page draws something, with another object that it may name. */
    static byte[] drawn(byte[] contents, String object) {
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                        + " /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>",
                latin(contents),
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                object);
        StringBuilder document = new StringBuilder("%PDF-1.7\n");
        StringBuilder places = new StringBuilder("xref\n0 7\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", document.length()));
            document.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = document.length();
        document.append(places)
                .append("trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return document.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An object with a stream. */
    static byte[] part(String dictionary, byte[] data) {
        return ("<< /Length " + data.length + " " + dictionary + " >>\nstream\n" + latin(data) + "\nendstream")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Bytes as characters. */
    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** One character so many times, in Flate. */
    static byte[] deflated(char c, int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            byte[] chunk = String.valueOf(c).repeat(1 << 16).getBytes(StandardCharsets.ISO_8859_1);
            for (int left = count; left > 0; left -= chunk.length) {
                out.write(chunk, 0, Math.min(chunk.length, left));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
