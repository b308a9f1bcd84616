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
 * Finds output files that cannot stand beside each other: two of one path, two whose paths differ only in case, a file
 * where another needs a folder, and a folder spelt in two ways.
 */
public final class OutputFiles {

    private static final Comparator<OutputFile> ORDER =
            Comparator.comparing(OutputFile::path, CodePointOrder.INSTANCE).thenComparing(OutputFiles::source);

    private final Reporter reporter;
    private final Map<String, OutputFile> files = new HashMap<>();
    private final Map<String, Folder> folders = new HashMap<>();

    private OutputFiles(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Whether the files can all be written; if not, each collision has been reported (V601). */
    public static boolean check(List<OutputFile> files, Reporter reporter) {
        OutputFiles seen = new OutputFiles(reporter);
        List<OutputFile> sorted = files.stream().sorted(ORDER).toList();
        boolean foldersFit =
                sorted.stream().filter(file -> !seen.enterFolders(file)).count() == 0;
        boolean filesFit = sorted.stream().filter(file -> !seen.enterFile(file)).count() == 0;
        return foldersFit && filesFit;
    }

    private boolean enterFolders(OutputFile file) {
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

    private boolean enterFile(OutputFile file) {
        String folded = Names.folded(file.path());
        Folder folder = folders.get(folded);
        if (folder != null) {
            return collision(file, file.path() + " would be both a file and a folder", folder.file);
        }
        OutputFile first = files.putIfAbsent(folded, file);
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

    private boolean collision(OutputFile file, String message, OutputFile other) {
        reporter.report(Diagnostic.of(Code.OUTPUT_COLLISION, Location.ofFile(source(file)), message)
                .hint("the other is " + source(other)));
        return false;
    }

    /** What an author would look for: the content file if it is a copy, or else the page's own path. */
    private static String source(OutputFile file) {
        return file instanceof OutputFile.Copy copy ? copy.source() : file.path();
    }

    private record Folder(String spelling, OutputFile file) {}
}
