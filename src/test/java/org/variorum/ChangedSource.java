package org.variorum;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.variorum.model.Prose;

/** Asks the compiler what a change to one file of the program would demand elsewhere. Nothing is written. */
final class ChangedSource {

    private static final Path ROOT = Path.of("src/main/java/org/variorum");

    private ChangedSource() {}

    /**
     * The files in which the compiler finds errors after a change.
     *
     * @param file the file that is changed, relative to the program's package
     * @param change makes the new source of the old
     * @param mentions what a file says that is compiled along; all other classes are taken as they are
     * @return the files with errors, relative to the program's package
     */
    static SortedSet<String> faults(String file, UnaryOperator<String> change, List<String> mentions)
            throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, UTF_8)) {
            List<JavaFileObject> sources = new ArrayList<>();
            files.getJavaFileObjectsFromPaths(mentioning(mentions, file)).forEach(sources::add);
            sources.add(new Source(ROOT.resolve(file), change));
            compiler.getTask(null, files, found, options(), null, sources).call();
        }
        SortedSet<String> faults = new TreeSet<>();
        found.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .forEach(d -> faults.add(d.getSource() == null ? d.getMessage(Locale.ROOT) : name(d.getSource())));
        return faults;
    }

    private static List<Path> mentioning(List<String> words, String except) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            List<Path> found = new ArrayList<>();
            for (Path path :
                    all.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
                if (!path.equals(ROOT.resolve(except)) && words.stream().allMatch(Files.readString(path)::contains)) {
                    found.add(path);
                }
            }
            return found;
        }
    }

    /** Looked at to the end, but not made into classes. */
    private static List<String> options() {
        String path = classes() + File.pathSeparator + System.getProperty("java.class.path");
        return List.of("-proc:none", "-implicit:none", "-nowarn", "-XDshould-stop.ifNoError=FLOW", "-cp", path);
    }

    private static Path classes() {
        try {
            return Path.of(Prose.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(JavaFileObject source) {
        String path = source.toUri().getPath();
        return path.substring(path.lastIndexOf("/org/variorum/") + "/org/variorum/".length());
    }

    /** A source that no file holds. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Path file, UnaryOperator<String> change) throws IOException {
            super(
                    URI.create("memory:///org/variorum/"
                            + ROOT.relativize(file).toString().replace('\\', '/')),
                    Kind.SOURCE);
            this.text = change.apply(Files.readString(file));
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
