package org.variorum.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractionTest {

    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>Bridge</title><style>p { color: red }</style></head><body>"
                    + "<p>The <b>council</b> app&shy;roved&nbsp;it<br>on Tuesday.</p><script>alert('no')</script>"
                    + "<ul><li>one<li>two</ul><table><tr><td>a<td>b</table></body></html>";

    @Test
    void bytesSayWhatACopyIs() throws Exception {
        assertThat(text("a.txt", "plain")).isEqualTo("plain");
        assertThat(extract("a.txt", utf8(PAGE)).format()).isEqualTo(Extract.Format.HTML);
        assertThat(extract("a.html", pdf("In print")).format()).isEqualTo(Extract.Format.PDF);
        assertThat(extract("a.txt", utf8(" <p class=x>words")).format()).isEqualTo(Extract.Format.HTML);
        assertThat(extract("a.html", utf8("words <b>strong</b>")).format()).isEqualTo(Extract.Format.HTML);
        assertThat(extract("a.txt", utf8("words < other words")).format()).isEqualTo(Extract.Format.TEXT);
        assertThat(extract("a.bin", utf8("only words")).format()).isEqualTo(Extract.Format.TEXT);
        assertThat(extract("a.md", utf8("*words*")).format()).isEqualTo(Extract.Format.MARKDOWN);
    }

    @Test
    void aPageIsWhatReadersSeeOfIt() throws Exception {
        assertThat(text("a.html", PAGE).lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly("Bridge", "The council app\u00adroved\u00a0it", "on Tuesday.", "one", "two", "a", "b");
    }

    /** What a page hides its readers have not read; what it shows on demand, or hides from the blind alone, they have. */
    @Test
    void whatAPageHidesIsNoPartOfIt() throws Exception {
        String page = "<p>seen<p hidden>one<div style='color: red; DISPLAY : none !important'>two <b>three</b></div>"
                + "<p style='visibility:hidden'>four<p style='opacity:0'>five<p style='font-size:0px'>six<dialog>seven</dialog>"
                + "<p aria-hidden=true>for eyes<p hidden=until-found>on demand<details><summary>more</summary>inside</details>"
                + "<p style='opacity:0.9; font-size: .8em; display:block; --display:none-such'>dressed<dialog open>open</dialog>";
        assertThat(text("a.html", page).lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly("seen", "for eyes", "on demand", "more", "inside", "dressed", "open");
    }

    @Test
    void encodingsAreFound() throws Exception {
        for (String name : List.of("UTF-8", "windows-1252")) {
            assertThat(extract("a.txt", "Café “bridge”".getBytes(Charset.forName(name)))
                            .text())
                    .isEqualTo("Café “bridge”");
        }
        assertThat(extract("a.txt", "\uFEFFCafé".getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo("Café");
        String korean = "<html><meta charset=euc-kr><body>다리";
        assertThat(extract("a.html", korean.getBytes(Charset.forName("EUC-KR")))
                        .text()
                        .strip())
                .isEqualTo("다리");
    }

    @Test
    void marksOfMarkdownAreNoWords() throws Exception {
        assertThat(
                        text(
                                "a.md",
                                "# The *bridge*\n\n> - said [the __mayor__](https://example.org/a_b) \\*then\\*, 2 * 3, a_b\n1. `x`"))
                .isEqualTo("The bridge\n\nsaid the mayor *then*, 2 * 3, a_b\n1. x");
    }

    @Test
    void aPdfIsReadInItsOrder() throws Exception {
        assertThat(extract("a.pdf", pdf("The council approved", "the bridge."))
                        .text()
                        .strip())
                .isEqualTo("The council approved\nthe bridge.");
    }

    @Test
    void aWarcIsThePageInIt() throws Exception {
        byte[] warc = warc(
                response("301 Moved", "Content-Type: text/html\r\nLocation: /b", utf8("<html>moved")),
                response("200 OK", "Content-Type: image/png", new byte[] {0, 1, 2}),
                response(
                        "200 OK",
                        "Content-Type: text/html; charset=windows-1252",
                        "<html><p>Café".getBytes(Charset.forName("windows-1252"))));
        for (byte[] bytes : List.of(warc, gzip(warc))) {
            Extract extract = extract("a.warc", bytes);
            assertThat(extract.text().strip()).isEqualTo("Café");
            assertThat(extract.taken()).contains(LocalDate.of(2026, 11, 20));
        }
        byte[] packed = warc(
                response("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", gzip(utf8("<html>in gzip"))));
        assertThat(extract("a.warc", packed).text().strip()).isEqualTo("in gzip");
        byte[] chunked = warc(response(
                "200 OK",
                "Content-Type: text/plain\r\nTransfer-Encoding: chunked",
                utf8("5\r\nin ch\r\n4\r\nunks\r\n0\r\n\r\n")));
        assertThat(extract("a.warc", chunked).text().strip()).isEqualTo("in chunks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|an empty file",
                "a.pdf|no PDF",
                "b|neither text nor HTML, PDF or WARC",
                "%PDF-1.7 and nothing|a PDF that cannot be read",
                "WARC/1.0 nothing|a WARC that cannot be read",
                "WARC/1.0\\r\\nX: y|it ends before it should",
                "WARC/1.0\\r\\nWARC-Type: warcinfo\\r\\nContent-Length: 99999999999999999999\\r\\n\\r\\nx|a number in it is none, or too large",
                "WARC/1.0\\r\\nWARC-Type: warcinfo\\r\\nContent-Length: 99999999999\\r\\n\\r\\nx|a WARC",
                "WARC/1.0\\r\\nWARC-Type: response\\r\\nContent-Type: application/http\\r\\nContent-Length: 46\\r\\n\\r\\n"
                        + "HTTP/1.1 200 OK\\r\\nContent-Type: text/plain\\r\\n\\r\\nx|a record lacks what each must have, such as"
            })
    void whatCannotBeReadIsToldWithWhy(String content, String why) {
        byte[] bytes = content.equals("a.pdf")
                ? utf8("words")
                : content.equals("b") ? new byte[] {1, 0, 2} : utf8(content.replace("\\r\\n", "\r\n"));
        assertThatThrownBy(() -> Extraction.of(content.equals("a.pdf") ? content : "x", bytes))
                .isInstanceOf(NoTextException.class)
                .hasMessageContaining(why);
    }

    @Test
    void anEncryptedPdfIsToldSo() throws Exception {
        try (PDDocument document = document("secret")) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertThatThrownBy(() -> Extraction.of("a.pdf", bytes.toByteArray()))
                    .hasMessageContaining("encrypted PDF");
        }
    }

    @Test
    void aPdfOfTooManyObjectsIsToldBeforeTheyAreHeld() {
        assertThatThrownBy(() -> Extraction.of("a.pdf", utf8("%PDF-1.7\n" + "1 0 obj[]endobj\n".repeat(500_001))))
                .hasMessageContaining("a PDF of more than 500000 objects");
    }

    @Test
    void bombsAreGivenUpOn() throws Exception {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            out.write(utf8(
                    "WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2026-11-20T10:00:00Z\r\n"
                            + "Content-Type: application/warc-fields\r\nContent-Length: 1073741824\r\n\r\n"));
            for (int i = 0; i < 1024; i++) {
                out.write(zeros);
            }
        }
        assertThat(bomb.size()).isLessThan(2 << 20);
        assertThatThrownBy(() -> Extraction.of("a.warc.gz", bomb.toByteArray()))
                .hasMessageContaining("MiB when it is unpacked");

        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(body)) {
            for (int i = 0; i < 1024; i++) {
                out.write(zeros);
            }
        }
        byte[] inBody =
                warc(response("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", body.toByteArray()));
        assertThatThrownBy(() -> Extraction.of("a.warc", inBody)).hasMessageContaining("64 MiB");

        assertThatThrownBy(() -> Extraction.of("a.txt", new byte[(64 << 20) + 1]))
                .hasMessageContaining("larger than 64 MiB");
        assertThatThrownBy(() -> Extraction.of("a.html", utf8("<html>" + "<b>".repeat(300_001))))
                .hasMessageContaining("tags");
        assertThat(text("a.html", "<html>" + "<div>".repeat(100_000) + "deep")).contains("deep");
    }

    private static String text(String name, String content) throws NoTextException {
        return extract(name, utf8(content)).text();
    }

    private static Extract extract(String name, byte[] bytes) throws NoTextException {
        return Extraction.of(name, bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(String... lines) {
        try (PDDocument document = document(lines)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument document(String... lines) throws IOException {
        PortableFonts.use();
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.setLeading(15);
            content.newLineAtOffset(50, 700);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return document;
    }

    private static byte[] response(String status, String headers, byte[] body) {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        String length = headers.contains("Transfer-Encoding") ? "" : "Content-Length: " + body.length + "\r\n";
        http.writeBytes(utf8("HTTP/1.1 " + status + "\r\n" + headers + "\r\n" + length + "\r\n"));
        http.writeBytes(body);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(utf8(
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
                        + "WARC-Target-URI: https://example.org/a\r\nWARC-Date: 2026-11-20T10:00:00Z\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.size()
                        + "\r\n\r\n"));
        record.writeBytes(http.toByteArray());
        record.writeBytes(utf8("\r\n\r\n"));
        return record.toByteArray();
    }

    private static byte[] warc(byte[]... records) {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        for (byte[] record : records) {
            warc.writeBytes(record);
        }
        return warc.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
