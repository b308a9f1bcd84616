package org.variorum.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.variorum.content.Content;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/** A content folder in memory, for tests. */
final class Folders {

    private final Map<String, Optional<String>> files = new LinkedHashMap<>();
    private Diagnostics diagnostics = new Diagnostics();

    private Folders() {}

    /** A folder with nothing in it. */
    static Folders empty() {
        return new Folders();
    }

    /** A folder with nothing but the smallest site. */
    static Folders site() {
        return empty().file("site.yaml", "title: Ledger");
    }

    /** Adds a file of these lines. */
    Folders file(String path, String... lines) {
        files.put(path, Optional.of(String.join("\n", lines) + "\n"));
        return this;
    }

    /** Adds a Markdown file with these lines of metadata. */
    Folders markdown(String path, String... metadata) {
        files.put(path, Optional.of("---\n" + String.join("\n", metadata) + "\n---\nBody.\n"));
        return this;
    }

    /** Adds a file that the gate refuses. */
    Folders unreadable(String path) {
        files.put(path, Optional.empty());
        return this;
    }

    Content load() {
        return load(Runnable::run);
    }

    Content load(Executor executor) {
        diagnostics = new Diagnostics();
        return new ContentLoader(executor).load(List.copyOf(files.keySet()), this::read, diagnostics);
    }

    /** The diagnostics of loading it, each {@code path:line:col+length CODE message}. */
    List<String> faults() {
        return diagnostics().stream()
                .map(d -> d.location() + "+" + d.location().length() + " "
                        + d.code().number() + " " + d.message())
                .toList();
    }

    /** The diagnostics of loading it in full. */
    List<Diagnostic> diagnostics() {
        load();
        return diagnostics.sorted();
    }

    private Optional<String> read(String path, Reporter reporter) {
        Optional<String> text = files.getOrDefault(path, Optional.empty());
        if (text.isEmpty()) {
            reporter.report(Diagnostic.of(Code.UNREADABLE_FILE, Location.ofFile(path), "refused"));
        }
        return text;
    }
}
