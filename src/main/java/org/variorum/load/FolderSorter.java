package org.variorum.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.diagnostic.Severity;

/**
 * Sorts the files of the content folder by what they are; reports those that are nothing (V112).
 *
 * <p>A {@code README.md} is for whoever browses the repository: it is left out at any level without a word. What lies in {@code snapshots/} is
 * private: it is read where a report names it, and never published.
 */
final class FolderSorter {

    private static final String STATICS = "static";
    private static final String SNAPSHOTS = "snapshots";

    /** The folders whose files are published as they are. */
    private static final Set<String> PUBLISHED = Set.of(STATICS, "root");

    /** The place of styles, which may lie in any folder but that of files to be copied. */
    private static final String STYLES = "*.csl";

    private static final List<String> MARKDOWN = List.of("reports", "questions", "briefings", "pages");
    private static final List<String> FOLDERS = Stream.concat(MARKDOWN.stream(), Stream.of(STATICS, "root", SNAPSHOTS))
            .toList();
    private static final Set<String> DATA = Stream.concat(
                    Stream.of(Folder.SITE, Folder.OUTLETS, Folder.ENTITIES, Folder.EVENTS, Folder.LOCK),
                    Folder.REFERENCES.stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern REFERENCES = Pattern.compile("\\.(bib|ris)$");

    private FolderSorter() {}

    /** Sorts the paths of all files. */
    static Folder sort(List<String> paths, Reporter reporter) {
        Map<String, List<String>> places = paths.stream()
                .filter(path -> !isReadme(path) && !top(path).equals(SNAPSHOTS))
                .sorted()
                .collect(Collectors.groupingBy(FolderSorter::place, TreeMap::new, Collectors.toList()));
        places.getOrDefault("", List.of()).forEach(path -> reporter.report(stray(path)));
        return new Folder(
                Set.copyOf(places.getOrDefault("data", List.of())),
                places.getOrDefault("reports", List.of()),
                places.getOrDefault("questions", List.of()),
                places.getOrDefault("briefings", List.of()),
                places.getOrDefault("pages", List.of()),
                places.getOrDefault(STATICS, List.of()),
                places.getOrDefault(STYLES, List.of()));
    }

    /** The folder in which a file has a meaning; {@code data} for data files, empty for a stray. */
    private static String place(String path) {
        String folder = top(path);
        if (Folder.isStyle(path) && !PUBLISHED.contains(folder)) {
            return STYLES;
        }
        if (folder.isEmpty()) {
            return DATA.contains(path) ? "data" : "";
        }
        boolean markdown = MARKDOWN.contains(folder) && path.endsWith(Folder.TEXT);
        if (PUBLISHED.contains(folder)) {
            return STATICS;
        }
        return markdown ? folder : "";
    }

    private static boolean isReadme(String path) {
        return (path.equals("README.md") || path.endsWith("/README.md")) && !PUBLISHED.contains(top(path));
    }

    private static String top(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static Diagnostic stray(String path) {
        Diagnostic stray = Diagnostic.of(Code.STRAY_FILE, Location.ofFile(path), "a file that Variorum does not read");
        String folder = top(path);
        if (path.startsWith("references.")) {
            return new Diagnostic(
                    Code.STRAY_FILE,
                    Severity.ERROR,
                    stray.location(),
                    "references in a format that Variorum does not read",
                    Optional.of("one of " + String.join(", ", Folder.REFERENCES)),
                    Optional.of("reference managers export CSL-JSON, BibTeX and RIS"));
        }
        if (folder.isEmpty() && REFERENCES.matcher(path).find()) {
            return stray.expected("one of " + String.join(", ", Folder.REFERENCES))
                    .hint("call it references" + path.substring(path.lastIndexOf('.')));
        }
        if (folder.isEmpty()) {
            return stray.expected("a data file, or a file in " + String.join(", ", FOLDERS))
                    .hint(Nearest.hint(path, DATA));
        }
        if (!FOLDERS.contains(folder)) {
            return stray.expected("one of the folders " + String.join(", ", FOLDERS))
                    .hint(Nearest.hint(folder, FOLDERS));
        }
        return stray.expected("files whose names end with .md").hint("move it into static/ to publish it as it is");
    }
}
