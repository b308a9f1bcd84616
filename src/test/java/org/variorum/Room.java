package org.variorum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A package of the program, and the others that its package-info lets it import.
 *
 * <p>One paragraph of every package-info is for {@code ArchitectureTest} to read, and begins with {@code May import:}. It
 * names packages below {@code org.variorum}, each as code, or says {@code nothing}.
 *
 * @param name its name below {@code org.variorum}, such as {@code load.tree}; empty for the root
 * @param mayImport names of the same form
 */
record Room(String name, Set<String> mayImport) {

    static final String ROOT = "org.variorum";

    private static final Path SOURCES = Path.of("src/main/java", ROOT.split("\\."));

    private static final String NAMES = "\\{@code [a-z.]+}(?:, \\{@code [a-z.]+})*";

    /** Without the stars of the comment and its line breaks. */
    private static final Pattern MAY_IMPORT = Pattern.compile("<p>May import: (nothing|" + NAMES + ")\\.(?= |$)");

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("(?<=\\{@code )[a-z.]+(?=})");

    /** In an import, or as the full name of a type in the code. */
    private static final Pattern NAMED = Pattern.compile("\\b" + ROOT + "\\.([a-z.]+)\\.[A-Z]");

    /** Every package that has sources, by name. */
    static List<Room> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .map(Room::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its sources name: constants too, which the compiler copies and class files know nothing of. */
    Set<String> imports() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> NAMED.matcher(COMMENT.matcher(text(file)).replaceAll(""))
                            .results())
                    .map(match -> match.group(1))
                    .filter(other -> !other.equals(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The full name of the package. */
    String packageName() {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    private Path folder() {
        return SOURCES.resolve(name.replace('.', '/'));
    }

    private static Room in(Path folder) {
        String name = SOURCES.relativize(folder).toString().replace('/', '.');
        return new Room(name, declared(folder.resolve("package-info.java")));
    }

    private static Set<String> declared(Path info) {
        List<String> lines = MAY_IMPORT
                .matcher(comment(info))
                .results()
                .map(match -> match.group(1))
                .toList();
        if (lines.size() != 1) {
            throw new AssertionError(
                    info + " needs one paragraph '<p>May import: {@code model}, {@code load.tree}.' or '… nothing.'");
        }
        List<String> names =
                NAME.matcher(lines.get(0)).results().map(MatchResult::group).toList();
        return new TreeSet<>(names);
    }

    private static String comment(Path info) {
        return COMMENT.matcher(text(info))
                .results()
                .map(match -> match.group(1).replaceAll("\\s+\\*?\\s*", " ").strip())
                .collect(Collectors.joining(" "));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
