package org.variorum.edition;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Content folders made to exhaust, confuse or take over whoever reads them, by what is hostile about them. */
final class HostileSites {

    private static final Path BASE = Path.of("src/test/resources/diagnostics/base/content");
    private static final int MANY = 100_000;
    private static final int MEGABYTES = 5_000_000;
    private static final String NOTES = "briefings/notes.md";
    private static final String COURIER = "reports/courier-20240111.md";

    /** One file of each kind. */
    private static final List<String> KINDS = List.of(
            "site.yaml",
            "outlets.yaml",
            "entities.yaml",
            "events.yaml",
            "references.yaml",
            "reports/gazette-20240110.md",
            "questions/bridge-approver.md",
            "briefings/bridge-approved.md",
            "pages/about.md");

    private final Map<String, Fixture> sites = new TreeMap<>();

    private HostileSites() {}

    /** All of them. */
    static Map<String, Fixture> all() {
        HostileSites made = new HostileSites();
        made.markdown();
        made.longLines();
        made.yaml();
        made.bytes();
        made.commands();
        made.longNames();
        made.names();
        made.graphs();
        made.values();
        made.crowds();
        return made.sites;
    }

    /** A site without faults, to be made hostile. */
    static Fixture base() {
        return new Fixture().overlay(BASE);
    }

    /** A briefing with that body. */
    static String briefing(String body) {
        return "---\ntitle: Notes\nsummary: Notes.\ndate: 2024-01-12\nauthor: [desk]\n---\n" + body + "\n";
    }

    /** A report with that body. */
    static String report(String body) {
        return "---\ntitle: Bridge news\noutlet: courier\nissued: 2024-01-11\n---\n" + body + "\n";
    }

    private void markdown() {
        Map<String, String> pieces = Map.ofEntries(
                Map.entry("quotes", ">"),
                Map.entry("lists", "- "),
                Map.entry("opening brackets", "["),
                Map.entry("closing brackets", "]"),
                Map.entry("images", "!["),
                Map.entry("spans", "[a]{"),
                Map.entry("nested spans", "[]{.finding q=bridge-toll}["),
                Map.entry("braces", "{"),
                Map.entry("keys", "[@a;"),
                Map.entry("footnotes", "[^1]"),
                Map.entry("emphasis", "*a_"),
                Map.entry("ticks", "`a``"),
                Map.entry("angles", "<a"),
                Map.entry("entities", "&#x"),
                Map.entry("cells", "|a"),
                Map.entry("links", "[a](#x)"),
                Map.entry("autolinks", "www.a.b@c.d "));
        pieces.forEach((name, piece) -> briefing("100,000 " + name, piece.repeat(MANY)));
        briefing("divs in divs", lines(10_000, i -> "::: {.note}") + lines(10_000, i -> ":::"));
        briefing("headings of one text", lines(20_000, i -> "# Same\n"));
        briefing("headings linked to", lines(5_000, i -> "# H" + i + "\n\n[a](#h" + i + ") [b](#g" + i + ")\n"));
        briefing("a wide table", "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|a|\n".repeat(2_000));
        briefing("lists in lists", lines(2_000, i -> " ".repeat(2 * i) + "- a"));
        briefing("reference definitions", lines(20_000, i -> "[a" + i + "]: /b") + "[a1]".repeat(20_000));
        briefing("a footnote in itself", "[^1]\n\n[^1]: a [^1]");
        briefing("unknown citations", lines(10_000, i -> "[@gazette-" + i + "]"));
        briefing("reconciliations", lines(500, i -> "::: {.reconciliation q=bridge-approver}\n:::\n"));
    }

    private void longLines() {
        String line = "word ".repeat(MEGABYTES / 5);
        String solid = "x".repeat(MEGABYTES);
        site("a body of one line").with(NOTES, briefing(line));
        site("a body of one word").with(NOTES, briefing(solid));
        site("a title of 5 MB").with(COURIER, report("Text.").replace("Bridge news", line));
        site("a key of 5 MB").with(COURIER, report("Text.").replace("title:", solid + ":"));
        site("a quote of 5 MB").with(COURIER, report("[a]{.claim q=bridge-toll value=no quote=\"" + line + "\"}"));
        site("a value of 5 MB").with(COURIER, report("[a]{.claim q=bridge-cost value=" + "9".repeat(MEGABYTES) + "}"));
        site("a link of 5 MB").with(NOTES, briefing("[a](" + solid + ")"));
        site("a citation key of 5 MB").with(NOTES, briefing("[@" + solid + "]"));
        site("a class of 5 MB").with(NOTES, briefing("::: {." + solid + "}\n:::"));
        site("a file of 9 MB").with(NOTES, briefing("word ".repeat(1_800_000)));
    }

    private void yaml() {
        site("aliases of aliases")
                .with("events.yaml", lines(40, i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]"));
        site("100,000 lists in lists").with("events.yaml", "a: " + "[".repeat(MANY));
        site("100,000 mappings in mappings").with("events.yaml", "{a: ".repeat(MANY));
        site("blocks in blocks").with("events.yaml", lines(2_000, i -> " ".repeat(i) + "a:"));
        site("JSON in JSON").with("references.json", "[".repeat(MANY));
        site("100,000 keys").with("events.yaml", lines(MANY, i -> "e" + i + ": {name: a, when: 2024}"));
        site("100,000 unknown keys").with("site.yaml", "title: a\n" + lines(MANY, i -> "k" + i + ": a"));
        site("tags that make objects").with("site.yaml", "title: !!javax.script.ScriptEngineManager [a]\n");
        site("a merge key").with("site.yaml", "a: &a {b: c}\n<<: *a\ntitle: a\n");
        site("two documents").with("site.yaml", "title: a\n---\ntitle: b\n");
        site("front matter of a list").with(COURIER, "---\n- a\n- b\n---\nText.\n");
        site("front matter of a word").with(COURIER, "---\nword\n---\nText.\n");
        site("data of a word")
                .with("outlets.yaml", "word")
                .with("entities.yaml", "[]")
                .with("events.yaml", "{a: b}");
    }

    private void bytes() {
        Map<String, byte[]> bodies = Map.of(
                "bytes that are not UTF-8",
                new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF},
                "a lone surrogate",
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                "an overlong slash",
                new byte[] {(byte) 0xC0, (byte) 0xAF},
                "NUL",
                new byte[] {'a', 0, 'b'},
                "UTF-16",
                "---\ntitle: a\n---\nb".getBytes(StandardCharsets.UTF_16),
                "control characters",
                "a\u0001\u0007\u001B[31m\u007F\u0085b".getBytes(StandardCharsets.UTF_8),
                "characters that turn the line",
                "\u202Eb\u202C \u2066c\u2069 \u200F".getBytes(StandardCharsets.UTF_8),
                "marks without end",
                "a\u0301".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        bodies.forEach((name, body) -> {
            site(name + " in a body").with(NOTES, joined(briefing(""), body));
            site(name + " in front matter").with(NOTES, joined("---\ntitle: ", body));
            site(name + " in data").with("outlets.yaml", joined("a: {name: ", body));
        });
        KINDS.forEach(file -> {
            site("nothing in " + file).with(file, "");
            site("one line break in " + file).with(file, "\n");
            site("a byte order mark in " + file)
                    .with(file, joined("\uFEFF", base().files().getOrDefault(file, new byte[0])));
            site("an open fence in " + file).with(file, "---");
        });
        site("front matter only").with(NOTES, briefing("").strip());
        site("mixed line ends").with(NOTES, briefing("a\r\rb\r\n\n\rc").replace("---\ntitle", "---\r\ntitle"));
    }

    private void commands() {
        String commands = "::error file=a.yml,line=1::b [@no1]\n\n\u00A0 ::stop-commands::x [@no2]\n\n"
                + "a ##[error]b ##vso[task.setvariable variable=A]c ##teamcity[d] [@no3]\n\n[@##[mask]e]\n";
        site("commands to machines in a body").with(NOTES, briefing(commands));
        site("commands to machines in keys and values")
                .with(
                        "outlets.yaml",
                        "? \"\\n::error::k\"\n: {name: \"##[error]n\", \"::warning::q\": \"\\n::debug::v\"}\n")
                .with("site.yaml", "title: a\nlanguage: \"::error::l\"\nbase-url: \"##vso[x]\"\n")
                .with("static/##vso[a]::error::b", "a")
                .with("::error file=a::.md", "a");
    }

    private void longNames() {
        Map<String, String> names = Map.of(
                "of", "a of ".repeat(20_000) + "(",
                "brackets", "()".repeat(50_000) + "a",
                "capitals", "A.".repeat(50_000) + "1",
                "letters", "x".repeat(100_000) + "가",
                "digits", "1".repeat(100_000) + "a");
        for (String language : List.of("en", "ko")) {
            names.forEach((kind, name) -> site("long names of " + kind + " in " + language)
                    .with("site.yaml", "title: a\nlanguage: " + language + "\npeople: {desk: {name: The desk}}\n")
                    .with(
                            "entities.yaml",
                            "city: {name: '" + name + "', kind: body}\nstate: {name: State, kind: body}\n")
                    .with("questions/count.md", "---\nquestion: a\nexpects: quantity\nunit: '" + name + "'\n---\n")
                    .with(
                            COURIER,
                            report("[a]{.claim q=bridge-approver value=city claimant=\"" + name + "\" measure=\"" + name
                                    + "\"} [b]{.claim q=bridge-approver value=state} [c]{.claim q=count value=5}")));
        }
    }

    private void names() {
        site("odd names of reports")
                .with("reports/has space.md", report("Text."))
                .with("reports/\u00FCn\u00EFcode.md", report("Text."))
                .with("reports/line\nbreak.md", report("Text."))
                .with("reports/\u202Efdp.md", report("Text."))
                .with("reports/con.md", report("Text."))
                .with("reports/UPPER.md", report("Text."))
                .with("reports/a.b.md", report("Text."))
                .with("reports/.md", report("Text."))
                .with("reports/-.md", report("Text."))
                .with("reports/" + "a".repeat(240) + ".md", report("Text."));
        site("odd names of static files")
                .with("static/e\u0301.txt", "a")
                .with("static/\u00E9.txt", "a")
                .with("static/Case.txt", "a")
                .with("static/case.txt", "a")
                .with("static/aux", "a")
                .with("static/space ", "a")
                .with("static/quote\".html", "a")
                .with("static/tab\t.txt", "a")
                .with("static/" + "d/".repeat(60) + "deep.txt", "a");
        site("pages named like Variorum's own")
                .with("pages/index.md", "---\ntitle: a\n---\n")
                .with("pages/404.md", "---\ntitle: a\n---\n")
                .with("pages/disputes.md", "---\ntitle: a\n---\n")
                .with("pages/bibliography.md", "---\ntitle: a\n---\n")
                .with("pages/method.md", "---\ntitle: a\n---\n")
                .with("pages/unknown-outlet.md", "---\ntitle: a\n---\n");
        site("one id in many folders")
                .with("reports/a/x.md", report("Text."))
                .with("reports/b/x.md", report("Text."))
                .with("pages/a/about.md", "---\ntitle: a\n---\n")
                .with("questions/a/bridge-toll.md", "---\nquestion: a\nexpects: date\n---\n");
        site("links out of the folder")
                .withLink("static/passwd", "/etc/passwd")
                .withLink("reports/up.md", "../../../../../etc/passwd")
                .withLink("static/zero", "/dev/zero")
                .withLink("reports/random.md", "/dev/urandom")
                .withLink("static/loop", "loop")
                .withLink("static/self", ".")
                .withLink("pages/parent", "..");
    }

    private void graphs() {
        site("a chain of 10,000 parts")
                .with("entities.yaml", entities(10_000, i -> "e" + (i + 1)) + "e10000: {name: e}\n");
        site("a circle of 10,000 parts").with("entities.yaml", entities(10_000, i -> "e" + (i + 1) % 10_000));
        site("a ladder of parts").with("entities.yaml", entities(5_000, i -> "[e" + (i + 1) + ", e" + (i + 2) + "]"));
        site("everything part of everything")
                .with("entities.yaml", entities(200, i -> "[" + list(200, j -> "e" + j) + "]"));
        Fixture chain = site("a chain of 500 copies");
        for (int i = 0; i < 500; i++) {
            chain.with("reports/r" + i + ".md", via("r" + (i + 1) % 500));
        }
        Fixture silent = site("a chain of 5,000 copies that say nothing").with("reports/r0.md", via("r1"));
        for (int i = 1; i < 5_000; i++) {
            silent.with("reports/r" + i + ".md", report("Text.").replace("outlet:", "via: r" + (i + 1) + "\noutlet:"));
        }
        site("a chain of 1,000 corrections")
                .with(
                        COURIER,
                        report(lines(
                                1_000,
                                i -> "[a]{.claim #c" + i + " q=bridge-cost value=" + i + " corrects=c" + (i + 1)
                                        + "}")));
        site("two reports that copy each other").with("reports/a.md", via("b")).with("reports/b.md", via("a"));
        site("a report that copies itself").with("reports/a.md", via("a"));
        site("claims that correct each other")
                .with(
                        COURIER,
                        report("[a]{.claim #a q=bridge-toll value=no corrects=b}[b]{.claim #b q=bridge-toll value=yes"
                                + " corrects=a}[c]{.claim #c q=bridge-toll value=yes corrects=c}"));
    }

    private void values() {
        Map<String, String> values = Map.of(
                "bridge-cost",
                        "1e999999999 | 9e-999999999 | " + "9".repeat(200)
                                + " | 1..0 | ~~5 | 5 .. | NaN | 0x10 | -0 | ,1 | 1,00 | 5 " + "z".repeat(100)
                                + " | 1+1+1+ | dozens | \u0665\u0666",
                "bridge-opening",
                        "9999-99-99 | 99999 | ../9999 | -9999 | 9999/.. | -0000 | XXXX-XX-XX | 2024-02-30 | 2024-01-01T25:61Z | ../.. | / |"
                                + " 2024/2023 | 2024-01-01T00:00+99:99 | 0000 | -9999",
                "bridge-hearing", "before | before  | during nothing | before before groundbreaking",
                "bridge-approver", "nobody | \u0130 | " + "a".repeat(10_000),
                "bridge-funders", ", | ; | city,city,city | " + "city,".repeat(5_000) + "city",
                "bridge-toll", "YES | \u0131 | maybe",
                "bridge-motto", " | \u202E | " + "a ".repeat(1_000));
        values.forEach((question, texts) -> {
            String body = java.util.Arrays.stream(texts.split("\\|", -1))
                    .map(value -> "[a]{.claim q=" + question + " value=\"" + value.strip()
                            + "\" tz=Foo/Bar period=9999-99-99}\n")
                    .collect(Collectors.joining());
            site("odd values of " + question).with(COURIER, report(body));
        });
        site("zones")
                .with(
                        COURIER,
                        report(lines(
                                1_000,
                                i -> "[a]{.claim q=bridge-opening value=2024 tz=" + "Foo/".repeat(i % 50 + 1)
                                        + "Bar}")));
        site("hedges").with("site.yaml", "title: a\nhedges: {about: 1e99%, dozens: 9..1, nearly: -5%, some: 100%}\n");
    }

    private void crowds() {
        site("1,000 claims that agree").with(COURIER, report(lines(1_000, i -> "[a]{.claim q=bridge-toll value=no}")));
        site("200 claims that differ")
                .with(COURIER, report(lines(200, i -> "[a]{.claim q=bridge-cost value=" + i + "}")));
        Fixture sources = site("200 reports that differ");
        for (int i = 0; i < 200; i++) {
            sources.with("reports/r" + i + ".md", report("[a]{.claim q=bridge-cost value=\"~" + i + " USD\"}"));
        }
        site("a claim with 1,000 sources")
                .with(COURIER, report("[a]{.claim q=bridge-toll value=no via=\"" + "city,".repeat(999) + "city\"}"));
    }

    private void briefing(String name, String body) {
        site(name).with(NOTES, briefing(body));
    }

    private Fixture site(String name) {
        return sites.computeIfAbsent(name, n -> base());
    }

    private static String via(String report) {
        return report("[a]{.claim q=bridge-toll value=no}").replace("outlet:", "via: " + report + "\noutlet:");
    }

    private static String entities(int count, IntFunction<String> parents) {
        return "city: {name: City}\nstate: {name: State}\nharbour: {name: H}\neast-quay: {name: Q}\n"
                + lines(count, i -> "e" + i + ": {name: e" + i + ", part-of: " + parents.apply(i) + "}");
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(i -> line.apply(i) + "\n").collect(Collectors.joining());
    }

    private static String list(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(", "));
    }

    private static byte[] joined(String text, byte[] more) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(more);
        return all.toByteArray();
    }
}
