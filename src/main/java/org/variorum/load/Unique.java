package org.variorum.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.diagnostic.Severity;
import org.variorum.load.field.Shown;
import org.variorum.model.Citation;

/** Leaves one of all that share an id, and reports the others (V111). */
final class Unique {

    /** So many keys that stand twice in references are told one by one. */
    private static final int MOST = 20;

    private Unique() {}

    /** The Markdown files by their ids, the first of each, in their order. */
    static Map<String, String> files(List<String> paths, Reporter reporter) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String path : paths) {
            String id = idOf(path);
            String earlier = kept.putIfAbsent(id, path);
            if (earlier != null) {
                reporter.report(
                        duplicate(id, Location.ofFile(path), earlier).hint("rename one; the folder does not count"));
            }
        }
        return Collections.unmodifiableMap(kept);
    }

    /** The id of a Markdown file; of what is none, as links name it, its whole name. */
    static String idOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(Folder.TEXT) ? name.substring(0, name.length() - Folder.TEXT.length()) : name;
    }

    /** The references, the first of each id; one that is also a report gives way to the report. */
    static Map<String, Citation> references(List<Citation> references, Map<String, String> reports, Reporter reporter) {
        Map<String, Citation> kept = new LinkedHashMap<>();
        List<Diagnostic> twice = new ArrayList<>();
        for (Citation work : references) {
            Optional<String> report = Optional.ofNullable(reports.get(work.id()));
            report.ifPresent(path -> reporter.report(duplicate(work.id(), work.location(), path)));
            Citation earlier = report.isPresent() ? work : kept.putIfAbsent(work.id(), work);
            if (report.isEmpty() && earlier != null) {
                twice.add(repeated(work, earlier));
            }
        }
        twice.stream().limit(MOST).forEach(reporter::report);
        if (twice.size() > MOST) {
            reporter.report(more(twice.get(MOST), twice.size() - MOST));
        }
        return Collections.unmodifiableMap(kept);
    }

    /** Whoever puts one library there in two notations need not be told of each of its works. */
    private static Diagnostic more(Diagnostic next, int count) {
        return new Diagnostic(
                next.code(),
                next.severity(),
                next.location(),
                count + " more works have a key that another has before them",
                next.expected(),
                next.hint());
    }

    /** In lists that programs write it costs the later of the two. */
    private static Diagnostic repeated(Citation work, Citation earlier) {
        Diagnostic fault =
                duplicate(work.id(), work.location(), earlier.location().toString());
        return new Diagnostic(
                fault.code(),
                Severity.WARNING,
                fault.location(),
                fault.message() + ", which is the one that is cited",
                fault.expected(),
                fault.hint());
    }

    private static Diagnostic duplicate(String id, Location location, String earlier) {
        return Diagnostic.of(Code.DUPLICATE_ID, location, Shown.quoted(id) + " is also the id of " + earlier);
    }
}
