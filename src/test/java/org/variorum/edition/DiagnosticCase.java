package org.variorum.edition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder in {@code diagnostics/}: its {@code content/} is laid over that of {@code base/}, its {@code templates/} replace
 * those of the theme, {@code setup.txt} does what Git cannot hold, and {@code expected.txt} is all that is printed.
 *
 * @param name the folder's name
 */
record DiagnosticCase(String name) {

    static final Path FOLDER = Path.of("src/test/resources/diagnostics");

    private static final Path BASE = FOLDER.resolve("base");

    /** Every case, sorted. */
    static List<DiagnosticCase> all() {
        return Fixture.foldersIn(FOLDER).stream()
                .map(path -> new DiagnosticCase(path.getFileName().toString()))
                .toList();
    }

    /** The folder itself. */
    Path folder() {
        return FOLDER.resolve(name);
    }

    /** The file that says what is printed. */
    Path expected() {
        return folder().resolve("expected.txt");
    }

    /** The content, ready to be written. */
    Fixture content() {
        return new Fixture()
                .overlay(BASE.resolve("content"))
                .overlay(folder().resolve("content"))
                .setup(folder().resolve("setup.txt"));
    }

    /** What is printed when the {@code content} in a folder is built, whatever its faults, so that rendering meets them too. */
    String print(Path at, int threads) {
        if (writes()) {
            return Runs.print(
                    Runs.propose(at.resolve("content"), Fixture.text(question()).strip()));
        }
        writeTemplates(at);
        return Runs.print(Runs.build(at.resolve("content"), at.resolve("site"), threads));
    }

    /** What is printed when the same {@code content} is checked, and nothing rendered. */
    String printOfCheck(Path at) {
        writeTemplates(at);
        return Runs.print(Runs.check(at.resolve("content"), 2));
    }

    /** Whether a finding is to be written, and nothing built. */
    boolean writes() {
        return Files.exists(question());
    }

    private Path question() {
        return folder().resolve("write.txt");
    }

    private void writeTemplates(Path at) {
        if (Files.isDirectory(folder().resolve("templates"))) {
            new Fixture().overlay(folder().resolve("templates")).write(at.resolve("templates"));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
