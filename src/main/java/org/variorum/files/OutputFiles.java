package org.variorum.files;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/**
 * Finds files of the site that cannot stand beside each other: two of one path, two whose paths differ only in case, a file
 * where another needs a folder, and a folder spelt in two ways.
 */
public final class OutputFiles {

    /** What Variorum makes comes first, so that of two files the author's is the one that is reported. */
    private static final Comparator<Destination> ORDER = Comparator.comparing(
                    (Destination d) -> d.source().isPresent())
            .thenComparing(Destination::path, CodePointOrder.INSTANCE)
            .thenComparing(Destination::name);

    private final Reporter reporter;
    private final Map<String, Destination> files = new HashMap<>();
    private final Map<String, Folder> folders = new HashMap<>();

    private OutputFiles(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Whether the files can all be written; if not, each collision has been reported (V601). */
    public static boolean check(List<Destination> files, Reporter reporter) {
        OutputFiles seen = new OutputFiles(reporter);
        List<Destination> sorted = files.stream().sorted(ORDER).toList();
        boolean foldersFit =
                sorted.stream().filter(file -> !seen.enterFolders(file)).count() == 0;
        boolean filesFit = sorted.stream().filter(file -> !seen.enterFile(file)).count() == 0;
        return foldersFit && filesFit;
    }

    private boolean enterFolders(Destination file) {
        String path = file.path();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            Folder first = folders.computeIfAbsent(Names.folded(folder), f -> new Folder(folder, file));
            if (!first.spelling.equals(folder)) {
                return collision(file, "its folder " + folder + " is also written " + first.spelling, first.file);
            }
        }
        return true;
    }

    private boolean enterFile(Destination file) {
        String folded = Names.folded(file.path());
        Folder folder = folders.get(folded);
        if (folder != null) {
            return collision(file, file.path() + " would be both a file and a folder", folder.file);
        }
        Destination first = files.putIfAbsent(folded, file);
        if (first == null) {
            return true;
        }
        boolean same = first.path().equals(file.path());
        return collision(
                file,
                same
                        ? "two things would be written to " + file.path()
                        : file.path() + " and " + first.path() + " differ only in case",
                first);
    }

    private boolean collision(Destination file, String message, Destination other) {
        reporter.report(Diagnostic.of(Code.OUTPUT_COLLISION, Location.ofFile(file.name()), message)
                .hint("the other is " + other.name()));
        return false;
    }

    private record Folder(String spelling, Destination file) {}
}
