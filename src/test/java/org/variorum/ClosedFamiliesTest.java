package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Adds a kind to each closed family and compiles again: every place that must know the new kind has to be an error, or
 * else a page or a value would vanish without a word.
 */
class ClosedFamiliesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/variorum");

    /** The last component of a family's record of cases, with what follows it. */
    private static final String END = ") {}\n}\n";

    @TempDir
    private Path classes = Path.of("");

    /**
     * A closed family: a sealed interface whose last member is {@code record Cases<R>(…)}.
     *
     * @param file where it stands
     * @param record the new kind, but for its body
     * @param places every file that has to say what becomes of each kind
     */
    private record Family(String file, String record, List<String> places) {

        String name() {
            return file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
        }

        /** The family with one kind more, complete in itself. */
        String extended(String source) {
            assertThat(source).endsWith(END);
            String open = source.replaceFirst("\\bpermits (?=[A-Z])", "permits " + name() + ".Extra, ");
            return open.substring(0, open.length() - END.length())
                    + ", java.util.function.Function<? super Extra, ? extends R> extra) {}\n"
                    + "record " + record
                    + " { @Override public <R> R fold(Cases<R> cases) { return cases.extra().apply(this); } }\n}\n";
        }
    }

    static List<Family> families() {
        return List.of(
                new Family(
                        "site/SitePage.java",
                        "Extra(PageKind kind, String title) implements SitePage",
                        List.of("render/PageContents.java")),
                new Family(
                        "site/Moment.java",
                        "Extra(Edtf when, String id) implements Moment",
                        List.of("render/TimelinePages.java", "site/Moments.java")));
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyPlaceThatMustKnowANewKindIsACompileError(Family family) throws IOException {
        String extended = family.extended(Files.readString(SOURCES.resolve(family.file())));
        assertThat(faults(family, extended)).containsExactlyElementsOf(family.places());
    }

    @ParameterizedTest
    @MethodSource("families")
    void asItStandsItCompiles(Family family) throws IOException {
        assertThat(faults(family, Files.readString(SOURCES.resolve(family.file()))))
                .isEmpty();
    }

    /** The files with an error, if the family's source were this text; only files that name the family are looked at. */
    private SortedSet<String> faults(Family family, String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
            List<JavaFileObject> sources = new ArrayList<>(List.of(new Changed(family.file(), source)));
            users(family).forEach(file -> files.getJavaFileObjects(file).forEach(sources::add));
            List<String> options = List.of(
                    "-proc:none",
                    "-implicit:none",
                    "-Xmaxerrs",
                    "1000",
                    "-encoding",
                    "UTF-8",
                    "-d",
                    classes.toString());
            compiler.getTask(null, files, found, options, null, sources).call();
        }
        SortedSet<String> faults = new TreeSet<>();
        found.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .forEach(d -> faults.add(place(Optional.ofNullable(d.getSource()), d.toString())));
        return faults;
    }

    private static String place(Optional<JavaFileObject> source, String fault) {
        return source.map(s -> SOURCES.toUri().relativize(s.toUri()).getPath()).orElse(fault);
    }

    private static List<Path> users(Family family) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.equals(SOURCES.resolve(family.file())))
                    .filter(file -> text(file).contains(family.name()))
                    .toList();
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

    /** A source file of the program that reads otherwise than on the disk. */
    private static final class Changed extends SimpleJavaFileObject {

        private final String text;

        Changed(String file, String text) {
            super(URI.create(SOURCES.resolve(file).toUri().toString()), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
