package org.variorum.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.content.ContentFile;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.field.Shown;
import org.variorum.model.Citation;

/** Leaves one of all that share an id, and reports the others (V111). */
final class Unique {

    private Unique() {}

    /** The files, the first of each id. */
    static <M> List<ContentFile<M>> files(List<ContentFile<M>> files, Reporter reporter) {
        Map<String, String> first = new HashMap<>();
        List<ContentFile<M>> kept = new ArrayList<>();
        for (ContentFile<M> file : files) {
            String earlier = first.putIfAbsent(file.id(), file.path());
            if (earlier == null) {
                kept.add(file);
            } else {
                reporter.report(duplicate(file.id(), Location.ofFile(file.path()), earlier)
                        .hint("rename one; the folder does not count"));
            }
        }
        return kept;
    }

    /** The references, the first of each id; one that is also a report gives way to the report. */
    static <M> Map<String, Citation> references(
            List<Citation> references, List<ContentFile<M>> reports, Reporter reporter) {
        Map<String, String> first = new HashMap<>();
        reports.forEach(report -> first.put(report.id(), report.path()));
        Map<String, Citation> kept = new LinkedHashMap<>();
        for (Citation work : references) {
            String earlier = first.putIfAbsent(work.id(), work.location().toString());
            if (earlier == null) {
                kept.put(work.id(), work);
            } else {
                reporter.report(duplicate(work.id(), work.location(), earlier));
            }
        }
        return Collections.unmodifiableMap(kept);
    }

    private static Diagnostic duplicate(String id, Location location, String earlier) {
        return Diagnostic.of(Code.DUPLICATE_ID, location, Shown.quoted(id) + " is also the id of " + earlier);
    }
}
