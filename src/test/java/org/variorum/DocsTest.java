package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the documents in the repository name is there. */
class DocsTest {

    private static final Path CONTRIBUTING = Path.of("CONTRIBUTING.md");
    private static final Path MANUAL = Path.of("site/markdown");

    /** Pages of the manual that the build makes. */
    private static final Set<String> MADE =
            Set.of("diagnostics.html", "plugin-info.html", "variorum/index.html", "project-info.html");

    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:)([^)#\\s]+)");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]*[a-z][A-Za-z]*)`");
    private static final Pattern PATH = Pattern.compile("`((?:[\\w.-]+/)+[\\w.-]*)`");
    private static final Pattern ROOM = Pattern.compile("(?m)^\\| `([a-z]+)` \\|.*\\| ?([^|]*?) ?\\|$");
    private static final Pattern WORD = Pattern.compile("\\b[a-z]+\\b");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|enum|interface) ([A-Z]\\w*)");

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsToAFile() {
        return documents()
                .map(document -> DynamicTest.dynamicTest(
                        document.toString(),
                        () -> assertThat(LINK.matcher(
                                                CODE.matcher(text(document)).replaceAll(""))
                                        .results())
                                .extracting(link -> link.group(1))
                                .allMatch(link -> leads(document, link))));
    }

    @Test
    void everyTypeThatContributorsAreToldOfExists() {
        Set<String> declared = sources()
                .flatMap(file -> DECLARED.matcher(text(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(named(TYPE)).contains("SiteBuild").allMatch(type -> declared.contains(type) || isJdk(type));
    }

    @Test
    void everyPathThatContributorsAreToldOfExists() {
        assertThat(named(PATH)).contains("src/main/java").allMatch(path -> Files.exists(Path.of(path)));
    }

    @Test
    void theHouseIsDrawnWithItsRooms() {
        assertThat(drawn().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        rooms().map(DocsTest::top).collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> theDrawingHasWhatARoomImportsBelowItOrToItsLeft() {
        List<String> order = new ArrayList<>();
        drawn().forEach(line -> order.addAll(0, line));
        return Room.all().stream()
                .filter(room -> !room.name().isEmpty())
                .map(room -> DynamicTest.dynamicTest(
                        room.name(),
                        () -> assertThat(room.mayImport())
                                .allMatch(other -> order.indexOf(top(other)) <= order.indexOf(top(room.name())))));
    }

    @Test
    void theTableHasEveryRoomWithItsLibraries() {
        assertThat(ROOM.matcher(text(CONTRIBUTING)).results())
                .map(row -> row.group(1) + ": " + row.group(2))
                .containsExactlyInAnyOrderElementsOf(rooms().map(DocsTest::top)
                        .distinct()
                        .map(room -> room + ": " + libraries(room))
                        .toList());
    }

    /** The record of the libraries has the versions that the build has. */
    @Test
    void everyVersionOfALibraryIsThatOfTheBuild() {
        String build = text(Path.of("pom.xml"));
        assertThat(Pattern.compile("(?m)^\\| [^|]+ \\|")
                        .matcher(text(Path.of("docs/decisions/0007-dependencies.md")))
                        .results()
                        .flatMap(row -> Pattern.compile("\\d+(?:\\.\\d+)+")
                                .matcher(row.group())
                                .results()))
                .extracting(MatchResult::group)
                .hasSizeGreaterThan(5)
                .allMatch(version -> build.contains(">" + version + "<"));
    }

    /** The rooms in the drawing, line by line; what stands in brackets, or behind a word in capitals, is no room. */
    private static List<List<String>> drawn() {
        String page = text(CONTRIBUTING);
        int start = page.indexOf("```\n", page.indexOf("## How it works"));
        return page.substring(start, page.indexOf("```\n\n", start))
                .lines()
                .map(line -> line.replaceAll("\\[.*?]| {2,}[A-Z]{4,} .*| {40,}.*", ""))
                .map(line ->
                        WORD.matcher(line).results().map(MatchResult::group).toList())
                .toList();
    }

    private static Stream<String> rooms() {
        return Room.all().stream().map(Room::name).filter(name -> !name.isEmpty());
    }

    private static String libraries(String room) {
        return Library.ALL.stream()
                .filter(library ->
                        library.rooms().stream().anyMatch(name -> top(name).equals(room)))
                .map(Library::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String top(String room) {
        return room.replaceAll("\\..*", "");
    }

    private static Stream<String> named(Pattern pattern) {
        return pattern.matcher(text(CONTRIBUTING)).results().map(match -> match.group(1));
    }

    private static boolean leads(Path document, String link) {
        boolean page = document.startsWith(MANUAL) && link.endsWith(".html");
        Path target = page ? source(link) : document.resolveSibling(link);
        return Files.exists(target) || (page && MADE.contains(link));
    }

    /** What a page of the manual is made from: {@code check-mojo.html} by Maven, from a goal's class. */
    private static Path source(String page) {
        String name = page.replace(".html", "");
        return name.endsWith("-mojo")
                ? Path.of("src/main/java/org/variorum/maven", capital(name.replace("-mojo", "Mojo.java")))
                : MANUAL.resolve(name + ".md");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static boolean isJdk(String type) {
        return Stream.of("java.io.", "java.lang.", "java.util.").anyMatch(name -> {
            try {
                return Class.forName(name + type) != null;
            } catch (ClassNotFoundException e) {
                return false;
            }
        });
    }

    /** What a bench has made is no document of ours. */
    private static Stream<Path> documents() {
        return Stream.concat(
                        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                .map(Path::of),
                        Stream.of("docs", "site/markdown", "bench").flatMap(folder -> files(Path.of(folder), ".md")))
                .filter(file -> !file.startsWith("bench/out"));
    }

    private static Stream<Path> sources() {
        return files(Path.of("src"), ".java");
    }

    private static Stream<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
