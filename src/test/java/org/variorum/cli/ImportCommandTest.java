package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.evidence.text.Extraction;

/** A report is begun with what an article says, a copy is kept, and nothing that is there is changed. */
class ImportCommandTest {

    private static final String SENTENCES =
            "The council of Vallund voted for the bridge on Tuesday, after a long debate"
                    + " about what it would cost, where it would stand and how high it would be, and nobody left the hall. ";

    private static final String PAGE = """
            <!doctype html><html lang="en-GB"><head><title>Bridge voted for | The Mail</title>
            <meta property="og:site_name" content="The Mail">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
            {"@type":["NewsArticle"],"headline":"Bridge voted for: “at last”","datePublished":"2024-01-10T18:30:05+01:00",
            "author":[{"@type":"Person","name":"Ada Berg"},"Tom Lind"],"inLanguage":"en"}]}</script></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Bridge voted for</h1>
            <p>SENTENCESSENTENCES</p><h2>The vote --> and what came of it</h2><p>SENTENCESSENTENCES</p></article>
            <footer>Buy the paper.</footer></body></html>
            """.replace("SENTENCES", SENTENCES);

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server = noServer();

    private static HttpServer noServer() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", ImportCommandTest::answer);
        server.start();
        write("content/site.yaml", "title: Desk\npeople: {desk: {name: The desk}}\n");
        write(
                "content/outlets.yaml",
                "mail:\n  name: The Mail\n  kind: newspaper\n  reliability: B\n  reason: Papers.\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/old" -> redirect(exchange, "/news/1");
            case "/away" -> redirect(exchange, "http://127.0.0.1:9/secret");
            case "/posing" -> {
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                byte[] page = PAGE.replace(
                                "<head>", "<head><link rel=canonical href=\"https://www.mail.example/real\">")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
            case "/no-port" -> redirect(exchange, "http://localhost:99999/");
            case "/round" -> redirect(exchange, "/round");
            case "/endless" -> endless(exchange);
            case "/packed" -> packed(exchange);
            case "/news/1" -> {
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
            default -> exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void packed(HttpExchange exchange) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        exchange.getResponseHeaders().add("Content-Type", "text/html");
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, bytes.size());
        exchange.getResponseBody().write(bytes.toByteArray());
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] some = new byte[1 << 16];
        try (OutputStream body = exchange.getResponseBody()) {
            while (true) {
                body.write(some);
            }
        }
    }

    @Test
    void aPageBecomesTheBeginningOfAReportWithAnArchiveOfAllAnswers() throws Exception {
        Session session = run(base() + "/old", "--allow-private");
        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
        Path report = folder.resolve("content/reports/mail-20240110-bridge-voted-for-at-last.md");
        assertThat(Files.readString(report))
                .startsWith("""
                        ---
                        title: "Bridge voted for: “at last”"
                        outlet: mail
                        author:
                          - literal: "Ada Berg"
                          - literal: "Tom Lind"
                        issued: 2024-01-10T18:30+01:00
                        URL: "BASE/news/1"
                        language: en
                        snapshot:
                          file: mail-20240110-bridge-voted-for-at-last.warc
                          sha256:\s""".replace("BASE", base()))
                .contains("1. Bridge voted for\n2. The council of Vallund voted for the bridge on Tuesday, after a …\n")
                .contains("3. The vote -› and what came of it\n")
                .endsWith("\n-->\n")
                .doesNotContain("Buy the paper");
        Path copy = folder.resolve("snapshots/mail-20240110-bridge-voted-for-at-last.warc");
        String archive = Files.readString(copy);
        assertThat(archive)
                .contains(" 302 ")
                .contains("WARC-Target-URI: " + base() + "/old\r\n")
                .contains(PAGE);
        assertThat(Extraction.of("x.warc", Files.readAllBytes(copy)).text()).contains(SENTENCES.strip());
        assertThat(folder.resolve("snapshots/.gitignore")).content().contains("*");
        assertThat(session.out())
                .contains("of 4 paragraphs")
                .contains("run variorum check")
                .doesNotContain("Not found");
    }

    /** What the import wrote is content that a check reads without a fault. */
    @Test
    void aCheckReadsWhatWasWritten() {
        run(base() + "/news/1", "--allow-private");
        Session check =
                Session.run("check", "--content", folder.resolve("content").toString());
        assertThat(check.out() + check.err()).doesNotContain("error");
        assertThat(check.code()).isZero();
    }

    /** Any page can say that it is another one, by another publisher. */
    @Test
    void aPageIsNotBelievedThatItIsElsewhere() throws IOException {
        write(
                "content/outlets.yaml",
                "mail:\n  name: The Mail\n  kind: newspaper\n  reliability: B\n  reason: Papers.\n  url: https://mail.example/\n");
        Session session = run(base() + "/posing", "--allow-private", "--id", "one");
        assertThat(session.out())
                .contains("The page calls itself https://www.mail.example/real, which is on another host")
                .contains(
                        "As its publisher it has \"The Mail\"; outlets.yaml has no such outlet, or several, or one whose"
                                + " url: is on another host.");
        assertThat(folder.resolve("content/reports/one.md"))
                .content()
                .contains("outlet: unknown\n")
                .contains("URL: \"" + base() + "/posing\"\n# the page calls itself \"https://www.mail.example/real\"");
        assertThat(run(base() + "/news/1", "--allow-private", "--id", "two").out())
                .doesNotContain("calls itself");
    }

    @Test
    void aPackedPageIsReadAndItsArchiveToo() throws IOException {
        assertThat(run(base() + "/packed", "--allow-private", "--id", "one").code())
                .isZero();
        Path copy = folder.resolve("snapshots/one.warc");
        assertThat(run(copy.toString(), "--id", "two").code()).isZero();
        assertThat(Files.readString(folder.resolve("content/reports/two.md")))
                .isEqualTo(Files.readString(folder.resolve("content/reports/one.md"))
                        .replace("one.warc", "two.warc"))
                .contains("title: \"Bridge voted for")
                .contains("URL: \"" + base() + "/packed\"");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        write("content/reports/deep/mine.md", "mine");
        Session taken = run(base() + "/news/1", "--allow-private", "--id", "mine");
        assertThat(taken.code()).isEqualTo(1);
        assertThat(taken.err()).contains("reports/mine.md already; --id gives the report another id");
        assertThat(folder.resolve("snapshots")).doesNotExist();
        write("snapshots/other.warc", "kept");
        Session copy = run(base() + "/news/1", "--allow-private", "--id", "other");
        assertThat(copy.err()).contains("another copy lies there already").contains("snapshots/other.warc");
        assertThat(folder.resolve("content/reports/other.md")).doesNotExist();
        assertThat(folder.resolve("snapshots/other.warc")).hasContent("kept");
    }

    @Test
    void twoArticlesOfOneTitleGetTwoIds() {
        run(base() + "/news/1", "--allow-private");
        assertThat(run(base() + "/news/1", "--allow-private").code()).isZero();
        assertThat(folder.resolve("content/reports/mail-20240110-bridge-voted-for-at-last-2.md"))
                .exists();
    }

    @Test
    void nothingOnThisMachineIsAskedUnlessThatIsWanted() {
        assertThat(run(base() + "/news/1").err())
                .contains("is on this machine or in a private network, and is not asked");
        assertThat(folder.resolve("content/reports")).doesNotExist();
    }

    @Test
    @Timeout(60)
    void whatIsNotThereGoesRoundOrNeverEndsIsRefusedWithAReason() {
        assertThat(run(base() + "/gone", "--allow-private").err()).contains("answers 404");
        assertThat(run(base() + "/round", "--allow-private").err()).contains("more than 10 redirects");
        assertThat(run(base() + "/away", "--allow-private").err()).contains("no connection to 127.0.0.1");
        assertThat(run(base() + "/no-port", "--allow-private").err())
                .contains("answers 302, and with no address of the Web");
        assertThat(run("http://localhost:99999/", "--allow-private").err()).contains("no address of the Web");
        assertThat(run(base() + "/endless", "--allow-private").err()).contains("is larger than 64 MiB");
        assertThat(folder.resolve("content/reports")).doesNotExist();
    }

    @Test
    void ofAFileNothingIsKnownButWhatItSays() throws IOException {
        write("note.txt", "First words of it.\n\nSecond.\n");
        Session session = run(folder.resolve("note.txt").toString());
        assertThat(session.out())
                .contains("Not found, and left unknown: title, outlet, author, issued, URL, language.");
        assertThat(Files.readString(folder.resolve("content/reports/unknown-undated.md")))
                .startsWith("""
                        ---
                        title: null
                        type: document
                        outlet: unknown
                        issued: unknown
                        snapshot:
                          file: unknown-undated.txt
                        """)
                .contains("\n1. First words of it.\n2. Second.\n-->\n");
        assertThat(folder.resolve("snapshots/unknown-undated.txt")).hasContent("First words of it.\n\nSecond.\n");
    }

    @Test
    void whatIsNoArticleIsRefusedWithAReason() throws IOException {
        write("no.pdf", "not one");
        assertThat(run(folder.resolve("no.pdf").toString()).err()).contains("no PDF");
        assertThat(run("gone.html").code()).isEqualTo(2);
        assertThat(run(folder.resolve("no.pdf").toString(), "--id", "A B").code())
                .isEqualTo(2);
    }

    @Test
    void pagesThatAreDeepWideOrLieCostNoMoreThanTheirSize() throws IOException {
        write("deep.html", "<html><body>" + "<div>".repeat(100_000) + "x");
        write("wide.html", "<html><body>" + "<p>word</p>".repeat(100_000));
        write(
                "lies.html",
                "<html><script type='application/ld+json'>" + "[".repeat(100_000) + "</script>"
                        + "<meta property='article:published_time' content='31/12/2024'><title>\u202Ea\u0007</title>word");
        for (String name : new String[] {"deep", "wide", "lies"}) {
            assertThat(run(folder.resolve(name + ".html").toString(), "--id", name)
                            .code())
                    .as(name)
                    .isZero();
        }
        assertThat(Files.readString(folder.resolve("content/reports/lies.md")))
                .contains("title: \"a\"\n")
                .contains("issued: unknown\n");
    }

    @Test
    void referencesJoinThoseThatAreThere() throws IOException {
        write("one.bib", "@book{a,\n  title = {One},\n  year = 2020\n}\n");
        write(
                "two.bib",
                "@book{a,\n  title = {Other},\n}\n\n@article{b,\n  title = {Two},\n}\n@article{c, title = {Three}}\n");
        assertThat(run(folder.resolve("one.bib").toString()).out()).contains("1 work joined");
        Session second = run(folder.resolve("two.bib").toString());
        assertThat(second.out()).contains("2 works joined").contains("Left out, since their keys are taken: a.");
        assertThat(Files.readString(folder.resolve("content/references.bib")))
                .isEqualTo(
                        "@book{a,\n  title = {One},\n  year = 2020\n}\n\n@article{b,\n  title = {Two},\n}\n@article{c, title = {Three}}\n");
        Files.writeString(
                folder.resolve("bad.ris"), "TY  - BOOK\nTI  - Br\u00FCcke\nER  - \n", StandardCharsets.ISO_8859_1);
        Session bad = run(folder.resolve("bad.ris").toString());
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err()).startsWith("bad.ris:2:9: error V102 ");
    }

    /** A record without ID joins under the key that it was given, also where one of that author and year is there, or its end is not. */
    @Test
    void risWithoutIdsJoins() throws IOException {
        write("one.ris", "TY  - BOOK\nAU  - Kim, Ha\nPY  - 2020\nTI  - One\nER  - \n");
        write(
                "two.ris",
                "TY  - BOOK\nAU  - Kim, Ha\nPY  - 2020\nTI  - Two\nER  - \nTY  - BOOK\nAU  - Kim, Ha\nPY  - 2020\nTI  - Three\n"
                        + "ER  - \n\nTY  - NEWS\nID  - own\nTI  - Four\nER  - \nTY  - NEWS\nTI  - Five\n");
        assertThat(run(folder.resolve("one.ris").toString()).code()).isZero();
        Session second = run(folder.resolve("two.ris").toString());
        assertThat(second.out()).contains("3 works joined").contains("Left out, since their keys are taken: kim2020.");
        assertThat(second.err()).contains("a record that is never closed; it is read to the end of the file");
        assertThat(Files.readString(folder.resolve("content/references.ris")))
                .isEqualTo("TY  - BOOK\nAU  - Kim, Ha\nPY  - 2020\nTI  - One\nER  - \n\n"
                        + "TY  - BOOK\nID  - kim2020b\nAU  - Kim, Ha\nPY  - 2020\nTI  - Three\nER  - \n\n"
                        + "TY  - NEWS\nID  - own\nTI  - Four\nER  - \nTY  - NEWS\nID  - five\nTI  - Five\n");
        write("three.ris", "TY  - BOOK\nAU  - Lee, So\nPY  - 2021\nTI  - Six\nER  - \n");
        assertThat(run(folder.resolve("three.ris").toString()).out()).contains("1 work joined");
    }

    @Test
    void csljsonJoinsAListOnlyBehindWhatIsThere() throws IOException {
        write("one.json", "[ {\"id\": \"a\", \"title\": \"One ]}\\\" {\"} ]\n");
        write(
                "two.json",
                "{\"items\": [{\"id\":\"a\"},\n {\"title\":\"nobody\"},\n  {\"id\": \"b\", \"note\": \"x]\\\"}\", \"issued\": {\"raw\": \"2020\"}}, {\"id\": \"c\"}]}");
        assertThat(run(folder.resolve("one.json").toString()).out()).contains("1 work joined");
        Session second = run(folder.resolve("two.json").toString());
        assertThat(second.out()).contains("2 works joined").contains("Left out, since their keys are taken: a.");
        assertThat(second.err()).startsWith("two.json:2:2: ").contains("V118");
        assertThat(Files.readString(folder.resolve("content/references.json")))
                .isEqualTo(
                        "[ {\"id\": \"a\", \"title\": \"One ]}\\\" {\"},\n"
                                + "{\"id\": \"b\", \"note\": \"x]\\\"}\", \"issued\": {\"raw\": \"2020\"}},\n{\"id\": \"c\"}\n]\n");
    }

    @Test
    void cslyamlJoinsAsFarToTheRightAsWhatIsThere() throws IOException {
        write("one.yaml", "references:\n- id: a\n  title: One\n");
        write(
                "two.yml",
                "# from a manager\n  - title: |\n      Two\n       lines\n    id: b\n\n  - id: a\n  -\n    id: c\n    author:\n      - family: Roe\n");
        assertThat(run(folder.resolve("one.yaml").toString()).out()).contains("1 work joined");
        assertThat(run(folder.resolve("two.yml").toString()).out()).contains("2 works joined");
        assertThat(Files.readString(folder.resolve("content/references.yaml")))
                .isEqualTo("references:\n- id: a\n  title: One\n- title: |\n    Two\n     lines\n  id: b\n\n"
                        + "-\n  id: c\n  author:\n    - family: Roe\n");
        write("three.json", "[{\"id\": \"a\"}, {\"id\": \"d\"}]");
        assertThat(run(folder.resolve("three.json").toString()).out())
                .contains("1 work joined")
                .contains("taken: a.");
        assertThat(folder.resolve("content/references.json")).hasContent("[\n{\"id\": \"d\"}\n]\n");
    }

    /** Pandoc closes its files with a mark, behind which nothing may stand. */
    @Test
    void whatJoinsAFileThatIsClosedStandsWithinIt() throws IOException {
        write("one.yaml", "---\nreferences:\n- id: a\n  title: One\n---\n");
        write("two.yaml", "---\nreferences:\n- id: b\n  title: Two\n...\n");
        assertThat(run(folder.resolve("one.yaml").toString()).out()).contains("1 work joined");
        assertThat(run(folder.resolve("two.yaml").toString()).out()).contains("1 work joined");
        assertThat(Files.readString(folder.resolve("content/references.yaml")))
                .isEqualTo("---\nreferences:\n- id: a\n  title: One\n- id: b\n  title: Two\n");
    }

    @Test
    void whatIsNoPlainListStaysAsItIs() throws IOException {
        String there = "{a: {title: One}}\n";
        write("content/references.yaml", there);
        write("more.yaml", "- id: b\n");
        Session run = run(folder.resolve("more.yaml").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("references.yaml is no plain list of works, which others could join");
        assertThat(folder.resolve("content/references.yaml")).hasContent(there);
        write("broken.json", "[{\"id\": \"b\"},");
        Session broken = run(folder.resolve("broken.json").toString());
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err()).startsWith("broken.json:1:");
    }

    private Session run(String source, String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "import";
        all[1] = source;
        all[2] = "--content";
        all[3] = folder.resolve("content").toString();
        System.arraycopy(more, 0, all, 4, more.length);
        return Session.run(all);
    }

    private String base() {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
