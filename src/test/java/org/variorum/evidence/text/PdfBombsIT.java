package org.variorum.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.variorum.evidence.text.PdfBytes.deflated;
import static org.variorum.evidence.text.PdfBytes.drawn;
import static org.variorum.evidence.text.PdfBytes.latin;
import static org.variorum.evidence.text.PdfBytes.packed;
import static org.variorum.evidence.text.PdfBytes.part;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that come to far more than their bytes are told before anybody unpacks them, however they are packed. */
class PdfBombsIT {

    @Test
    void bombsInPdfsAreGivenUpOnBeforeTheyGoOff() {
        byte[] blanks = deflated(' ', 60 << 20);
        String flate = "/Filter /FlateDecode";
        assertThatThrownBy(() -> Extraction.of("a.pdf", drawn(part(flate, blanks), "null")))
                .hasMessageContaining("MiB when it is unpacked");
        assertThatThrownBy(() -> Extraction.of(
                        "a.pdf", drawn(part("", utf8("/X Do")), "<< /F " + latin(part(flate, blanks)) + " >>")))
                .hasMessageContaining("MiB when it is unpacked");
        String form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] ";
        byte[] some = deflated(' ', 30 << 20);
        assertThatThrownBy(() -> Extraction.of(
                        "a.pdf", drawn(part("", utf8("/X Do ".repeat(1000))), latin(part(form + flate, some)))))
                .hasMessageContaining("MiB of drawing");
        String itself = form + "/Resources << /XObject << /X 6 0 R >> >>";
        assertThatThrownBy(() -> Extraction.of(
                        "a.pdf", drawn(part("", utf8("/X Do")), latin(part(itself, utf8("/X Do /X Do"))))))
                .isInstanceOf(NoTextException.class);
    }

    /** However a stream is packed: what it comes to is measured. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/FlateDecode",
                "[/LZW]",
                "/RunLengthDecode",
                "[/A85 /Fl]",
                "[/ASCIIHexDecode /FlateDecode]",
                "[ /AHx/ASCII85Decode /LZWDecode ]",
                "[/FlateDecode /A85 /RL]",
            })
    void whatIsPackedIsReadAndABombInItIsGivenUpOn(String filter) throws Exception {
        String told = "/Filter " + filter;
        String words = "BT /F 12 Tf 50 700 Td (In packed print) Tj ET";
        assertThat(extract("a.pdf", drawn(part(told, packed(filter, utf8(words))), "null"))
                        .text())
                .contains("In packed print");
        byte[] bomb = packed(filter, blanks(60 << 20));
        assertThat(bomb.length).isLessThan(4 << 20);
        assertThatThrownBy(() -> Extraction.of("a.pdf", drawn(part(told, bomb), "null")))
                .hasMessageContaining("when it is unpacked");
    }

    /** Nor does it help to say where nobody looks how a stream is packed, or that it is a picture. */
    @Test
    void hiddenBombsAreGivenUpOn() throws Exception {
        String filter = "[/ASCII85Decode /FlateDecode]";
        String told = "/Filter " + filter;
        byte[] bomb = packed(filter, blanks(60 << 20));
        for (byte[] document : List.of(
                drawn(part("/Filter 6 0 R", bomb), filter),
                drawn(part(told + " /X (1 0 obj <<)", bomb), "null"),
                drawn(part("/F#69lter " + filter.replace("Decode", "D#65code"), bomb), "null"))) {
            assertThatThrownBy(() -> Extraction.of("a.pdf", document)).hasMessageContaining("when it is unpacked");
        }
        assertThatThrownBy(() -> Extraction.of("a.pdf", drawn(part("/Subtype /Image " + told, bomb), "null")))
                .hasMessageContaining("a PDF without text");
    }

    @Test
    void whatIsEncryptedForEverybodyIsReadAndABombInItIsGivenUpOn() throws Exception {
        assertThat(extract("a.pdf", encrypted("BT /F1 12 Tf 50 700 Td (For everybody) Tj ET"))
                        .text())
                .contains("For everybody");
        assertThatThrownBy(() -> Extraction.of("a.pdf", encrypted(latin(blanks(60 << 20)))))
                .hasMessageContaining("when it is unpacked");
    }

    private static PDDocument document() throws IOException {
        PortableFonts.use();
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        }
        return document;
    }

    private static byte[] blanks(int count) {
        byte[] blanks = new byte[count];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    private static byte[] encrypted(String contents) throws IOException {
        try (PDDocument document = document()) {
            PDStream drawing = new PDStream(document, new ByteArrayInputStream(utf8(contents)), COSName.FLATE_DECODE);
            document.getPage(0).setContents(drawing);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Extract extract(String name, byte[] bytes) throws NoTextException {
        return Extraction.of(name, bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
