package org.variorum.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A desk's content and templates, on which somebody works without much care: a copy of the golden site of a bridge. */
public final class EditedDesk {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/bridge/content");
    private static final Path THEME = Path.of("templates");

    /** Enough is left of the site, and it is soon built. */
    private static final Pattern LEFT_OUT =
            Pattern.compile(".*bridge-(toll|motto|hearing|place)\\.md|.*/constructs\\.md");

    private static final List<String> PIECES = List.of(
            " [@gazette-20240110]",
            " [@nobody]",
            "\n\n> the council approved the bridge [@gazette-20240110]\n\n",
            "\n\n",
            "\n\n## One more\n\n",
            "\n- an item\n",
            " likely ",
            " 12,500 people",
            "[said]{.finding q=bridge-cost}",
            "](",
            "{",
            ": ",
            "é",
            "\u202E",
            " on Monday",
            "\n\n::: {.timeline}\n:::\n\n",
            "\n\n::: {.timeline from=2024 tags=bridge entities=harbour}\n:::\n\n",
            "\n\n::: {.reconciliation q=bridge-cost}\n:::\n\n",
            "\n\n![A dot](../static/dot.png)\n\n");

    private static final List<String> TEMPLATES =
            List.of("layout.ftlh", "briefing.ftlh", "question.ftlh", "macros.ftlh", "assets/style.css");

    private static final List<String> COPIES = List.of("snapshots/a.txt", "snapshots/b.md", "snapshots/c.html");

    private static final List<String> LOCKS = List.of(
            "{\"version\": 1, \"evidence\": {\"gazette-20240110\": {\"file\": \"a.txt\", \"sha256\": \""
                    + "0".repeat(64)
                    + "\", \"length\": 7, \"quotations\": [{\"exact\": \"the council approved the bridge\", \"state\": \"verified\"}]}}}",
            "{\"version\": 1, \"evidence\": {\"gazette-20240110\": {\"file\": \"a.txt\"}}}",
            "{\"version\": 2}",
            "{\"version\": 1}");

    private static final String STYLE =
            "<style class='in-text'><citation><layout delimiter='DELIMITER'><text variable='title'/></layout></citation>"
                    + "<bibliography><layout><text variable='title' suffix='DELIMITER'/></layout></bibliography></style>";

    private final Path content;
    private final Path copies;
    private final Path templates;
    private final Random random;
    private final Map<String, byte[]> deleted = new LinkedHashMap<>();
    private final Map<String, String> options = new LinkedHashMap<>();
    private Optional<Path> broken = Optional.empty();
    private int made;

    /** Copies the site into a folder. */
    public EditedDesk(Path folder, long seed) throws IOException {
        this.content = folder.resolve("content");
        this.copies = folder;
        this.templates = folder.resolve("templates");
        this.random = new Random(seed);
        Files.createDirectory(templates);
        for (Path file : filesBelow(GOLDEN)) {
            if (!LEFT_OUT.matcher(file.toString()).matches()) {
                write(content.resolve(GOLDEN.relativize(file).toString()), Files.readAllBytes(file));
            }
        }
        options.put("--fail-on", "never");
    }

    /** What a command line says of the site, but for the output. */
    public List<String> options() {
        List<String> line = new ArrayList<>(List.of("--content", content.toString()));
        if (Files.isDirectory(templates)) {
            line.addAll(List.of("--templates", templates.toString()));
        }
        options.forEach((name, value) -> line.addAll(List.of(name, value)));
        return line;
    }

    /** Does one thing, and says which. What keeps the site from being published does not stay for long. */
    public String edit() throws IOException {
        if (random.nextInt(4) == 0 && (broken.isPresent() || !options.containsKey("--fail-on"))) {
            return mend();
        }
        return switch (random.nextInt(27)) {
            case 0, 1, 2 -> splice(any("md"));
            case 3, 4 -> swapLines(any("md"));
            case 5 -> splice(any("yaml"));
            case 6 -> rename(any("md"), random.nextBoolean());
            case 7 -> delete(any(""));
            case 8 -> add(any("md"));
            case 9 -> restore();
            case 10 -> touch(any(""));
            case 11 -> changeAndPutBack(any(""));
            case 12 -> ofEqualLength(any("md"));
            case 13 -> template();
            case 14 -> published();
            case 15 -> limits();
            case 16, 17 -> copy();
            case 18 -> lock();
            case 19 -> recorded();
            case 20 -> style();
            case 21 -> release();
            case 22 -> listed();
            case 23 -> withdrawn();
            case 24 -> translated();
            case 25 -> look();
            default -> option();
        };
    }

    private String splice(Path file) throws IOException {
        String text = text(file);
        int at = random.nextInt(text.length() + 1);
        int to = random.nextInt(4) == 0 ? Math.min(text.length(), at + random.nextInt(20)) : at;
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        write(file, text.substring(0, at) + piece + text.substring(to));
        return "put \"" + piece + "\" into " + file + " at " + at + " to " + to;
    }

    private String swapLines(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Arrays.asList(text(file).split("\n", -1)));
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        String line = lines.get(one);
        lines.set(one, lines.get(other));
        lines.set(other, line);
        write(file, String.join("\n", lines));
        return "swap lines " + one + " and " + other + " of " + file;
    }

    /** A file's name is its id. */
    private String rename(Path file, boolean everywhere) throws IOException {
        String old = id(file);
        String now = "renamed-" + ++made;
        Files.move(file, file.resolveSibling(now + ".md"));
        if (everywhere) {
            for (Path other : filesBelow(content)) {
                if (other.toString().matches(".*\\.(md|yaml)") && text(other).contains(old)) {
                    write(other, text(other).replace(old, now));
                }
            }
        }
        return "rename " + file + " to " + now + (everywhere ? " everywhere" : "");
    }

    private String delete(Path file) throws IOException {
        deleted.put(content.relativize(file).toString(), Files.readAllBytes(file));
        Files.delete(file);
        return "delete " + file;
    }

    private String restore() throws IOException {
        if (deleted.isEmpty()) {
            return add(any("md"));
        }
        String name = deleted.keySet().iterator().next();
        write(content.resolve(name), Optional.ofNullable(deleted.remove(name)).orElseThrow());
        return "restore " + name;
    }

    private String add(Path like) throws IOException {
        Path file = like.resolveSibling("added-" + ++made + ".md");
        Files.copy(like, file);
        return "copy " + like + " to " + file;
    }

    private String touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + random.nextInt(1_000_000)));
        return "touch " + file;
    }

    private String changeAndPutBack(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        write(file, "something else");
        write(file, bytes);
        return "change " + file + " and put it back";
    }

    /** Neither the size of a file nor its time tell that it has changed. */
    private String ofEqualLength(Path file) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length - 1; i >= 0; i--) {
            if (bytes[i] >= 'a' && bytes[i] < 'z') {
                bytes[i]++;
                break;
            }
        }
        write(file, bytes);
        Files.setLastModifiedTime(file, time);
        return "change a letter of " + file + " and set its time back";
    }

    private String template() throws IOException {
        String name = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
        Path file = templates.resolve(name);
        if (Files.exists(file)) {
            Files.delete(file);
            return "delete template " + name;
        }
        String end = random.nextInt(4) == 0 && name.endsWith("ftlh") ? "<#if>" : "\n";
        if (!end.isBlank()) {
            broken = Optional.of(file);
        }
        write(file, text(THEME.resolve(name)) + end);
        return "add template " + name + (end.isBlank() ? "" : ", broken");
    }

    private String mend() throws IOException {
        options.put("--fail-on", "never");
        if (broken.isPresent()) {
            Files.deleteIfExists(broken.get());
            broken = Optional.empty();
        }
        return "mend what is broken";
    }

    private String published() throws IOException {
        Path file =
                content.resolve((random.nextInt(3) == 0 ? "root/" : "static/") + "data-" + random.nextInt(3) + ".txt");
        if (random.nextInt(3) == 0 && Files.exists(file)) {
            Files.delete(file);
            return "delete " + file;
        }
        write(file, "figures " + random.nextInt(100));
        return "write " + file;
    }

    /** What is recorded as published is held against each question and briefing. */
    private String recorded() throws IOException {
        Path lock = content.resolve("variorum.lock");
        String imprint = ": {\"title\": \"T\", \"answer\": \"A\", \"verdict\": \"agreement\", \"sha256\": {\"text\": \""
                + "0".repeat(64) + "\"}, \"notes\": []}";
        String question = random.nextBoolean() ? "questions/bridge-cost" : "questions/added-1";
        String text = "{\"version\": 1, \"published\": {\"" + question + "\"" + imprint
                + ", \"briefings/bridge-approved\"" + imprint + "}}";
        write(lock, text);
        if (random.nextBoolean()) {
            Path file = any("md");
            String moved =
                    text(file).replaceFirst("^---\n", "---\nformerly: [added-1, bridge-cost, bridge-approved]\n");
            write(file, moved);
            return "write " + text + " into " + lock + ", and say in " + file + " that it was called otherwise";
        }
        return "write " + text + " into " + lock;
    }

    /** What was taken away is told of on a page, on that which the site names or on another. */
    private String withdrawn() throws IOException {
        Path site = any("site.yaml");
        String policies = random.nextInt(4) == 0 ? "" : "policies: {corrections: corrections}\n";
        write(site, policies + text(site).replaceAll("(?m)^policies: \\{corrections.*\n", ""));
        Path page = content.resolve("pages/corrections.md");
        String what = List.of("questions/bridge-cost", "briefings/bridge-approved", "questions/added-1", "pages/x")
                .get(random.nextInt(4));
        String told = "withdrawn: [{what: " + what + ", date: 2024-02-0" + (1 + random.nextInt(9)) + ", note: Gone.}]";
        write(page, "---\ntitle: Corrections\n" + (random.nextInt(4) == 0 ? "" : told + "\n") + "---\nWrite.\n");
        return "put \"" + told + "\" into " + page + " and \"" + policies + "\" into " + site;
    }

    /** How much may be thin is asked of all texts together. */
    private String limits() throws IOException {
        Path site = any("site.yaml");
        String kept = text(site).replaceAll("(?m)^coverage:.*\n", "");
        String limits = random.nextInt(3) == 0
                ? ""
                : "coverage: {uncited: " + random.nextInt(4) + ", old-source: 0, older-than: P"
                        + (1 + random.nextInt(3)) + "D, single-source: " + random.nextInt(4) + ", unverified: 0}\n";
        write(site, limits + kept);
        return "put \"" + limits + "\" into " + site;
    }

    /** Private copies, beside the content or in it, of which a report may name one. */
    private String copy() throws IOException {
        String name = COPIES.get(random.nextInt(COPIES.size()));
        Path file = (random.nextInt(3) == 0 ? content : copies).resolve(name);
        switch (random.nextInt(4)) {
            case 0 -> {
                Files.deleteIfExists(file);
                return "delete " + file;
            }
            case 1 -> {
                Path report = report();
                String named = text(report).replaceFirst("\nsnapshot: .*", "");
                write(report, named.replaceFirst("\n---\n", "\nsnapshot: {file: " + file.getFileName() + "}\n---\n"));
                return "name " + name + " in " + report;
            }
            default -> {
                Path like = report();
                write(file, random.nextInt(3) == 0 ? text(like).replace("approved", "rejected") : text(like));
                return "copy " + like + " to " + file;
            }
        }
    }

    private Path report() throws IOException {
        List<Path> reports = filesBelow(content).stream()
                .filter(file ->
                        file.toString().contains("/reports/") && file.toString().endsWith(".md"))
                .toList();
        return reports.isEmpty() ? any("md") : reports.get(random.nextInt(reports.size()));
    }

    private String lock() throws IOException {
        Path file = content.resolve("variorum.lock");
        if (random.nextInt(4) == 0) {
            Files.deleteIfExists(file);
            return "delete " + file;
        }
        write(file, LOCKS.get(random.nextInt(LOCKS.size())));
        return "write " + file;
    }

    /** A style of the site or of a text, and the file of one, which is none at times. */
    private String style() throws IOException {
        Path file = content.resolve("styles/house.csl");
        if (random.nextInt(3) == 0) {
            if (Files.exists(file) && random.nextInt(3) == 0) {
                return delete(file);
            }
            String delimiter = List.of(" – ", ", ", "<", "; ").get(random.nextInt(4));
            write(file, STYLE.replace("DELIMITER", delimiter));
            return "write " + file + " with " + delimiter;
        }
        Path text = random.nextBoolean() ? any("site.yaml") : any("md");
        String kept = text(text).replaceFirst("(?m)^csl:.*\n", "");
        String name =
                List.of("", "styles/house.csl", "ieee", "chicago-notes", "none").get(random.nextInt(5));
        String line = name.isEmpty() ? "" : "csl: " + name + "\n";
        write(text, kept.startsWith("---\n") ? "---\n" + line + kept.substring(4) : line + kept);
        return "put \"" + line + "\" into " + text;
    }

    /** A text that is held back, or no longer. */
    private String release() throws IOException {
        Path text = any("md");
        String kept = text(text).replaceFirst("(?m)^(draft|publish-at|expires):.*\n", "");
        String line = List.of(
                        "", "draft: true\n", "draft: maybe\n", "publish-at: 2024-02-05\n", "expires: 2024-02-04\n")
                .get(random.nextInt(5));
        write(text, kept.startsWith("---\n") ? "---\n" + line + kept.substring(4) : kept);
        return "put \"" + line + "\" into " + text;
    }

    /** A text in a language of its own, and a translation that may be there or not, or be in the language already. */
    private String translated() throws IOException {
        Path text = any("md");
        String kept = text(text).replaceFirst("(?m)^(language|translations):.*\n", "");
        String line = List.of(
                        "", "language: ko\n", "language: en\n", "language: de-x\n", "translations: [bridge-approved]\n")
                .get(random.nextInt(5));
        write(text, kept.startsWith("---\n") ? "---\n" + line + kept.substring(4) : kept);
        return "put \"" + line + "\" into " + text;
    }

    /** What the site looks like, and its own sheet of style, which is there at times. */
    private String look() throws IOException {
        Path sheet = content.resolve("static/look.css");
        switch (random.nextInt(4)) {
            case 0 -> Files.deleteIfExists(sheet);
            case 1 -> write(sheet, "main { order: " + random.nextInt(3) + " }");
            default -> {
                Path site = any("site.yaml");
                String look = List.of(
                                "",
                                "look: {css: static/look.css}\n",
                                "look: {accent: \"#7a1f2b\", fonts: {headings: slab}}\n",
                                "menu: {main: [search, {text: Here, page: about}]}\n",
                                "menu: {main: [search, nobody]}\n")
                        .get(random.nextInt(5));
                write(site, look + text(site).replaceAll("(?m)^(look|menu):.*\n", ""));
                return "put \"" + look + "\" into " + site;
            }
        }
        return "write or delete " + sheet;
    }

    /** Works that a text lists without citing them, and a file of works, of which one has two titles at times. */
    private String listed() throws IOException {
        if (random.nextInt(3) == 0) {
            Path file = content.resolve("references.json");
            String title = "A title " + random.nextInt(3);
            write(
                    file,
                    "[{\"id\": \"more\", \"title\": \"" + title + "\"}, {\"id\": \"more-" + random.nextInt(2) + "\"}]");
            return "write " + file + " with " + title;
        }
        Path text = any("md");
        String kept = text(text).replaceFirst("(?m)^nocite:.*\n", "");
        String line = List.of("", "[more]", "'@*'", "[more-0, nobody, gazette-20240110]")
                .get(random.nextInt(4));
        String listed = line.isEmpty() ? "" : "nocite: " + line + "\n";
        write(text, kept.startsWith("---\n") ? "---\n" + listed + kept.substring(4) : kept);
        return "put \"" + listed + "\" into " + text;
    }

    private String option() {
        String name = List.of("--fail-on", "--base-url", "--threads", "--format", "--today")
                .get(random.nextInt(5));
        if (options.remove(name) == null) {
            options.put(
                    name,
                    switch (name) {
                        case "--fail-on" -> "never";
                        case "--base-url" -> "https://example.org/" + random.nextInt(3) + "/";
                        case "--threads" -> "1";
                        case "--today" -> "2024-02-0" + (1 + random.nextInt(9));
                        default -> "json";
                    });
        }
        return "options " + options;
    }

    /** One of the files with that ending; never a third kind, of which there would be none some day. */
    private Path any(String ending) throws IOException {
        List<Path> files = filesBelow(content).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
        if (files.size() > 6 || (ending.endsWith("yaml") && !files.isEmpty())) {
            return files.get(random.nextInt(files.size()));
        }
        Path file = GOLDEN.resolve(ending.endsWith("yaml") ? "site.yaml" : "questions/bridge-cost.md");
        Path copy = content.resolve(GOLDEN.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling(""));
        return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String id(Path file) {
        return file.getFileName().toString().replace(".md", "");
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, bytes);
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
