package org.variorum.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.Limits;
import org.variorum.files.OutputFile;
import org.variorum.files.ReadGate;

/** The files of the default theme, and what a user's folder puts in their place. */
final class Theme {

    /** Every file of the default theme; a test compares this with the folder. */
    static final List<String> FILES = List.of(
            "404.ftlh",
            "assets/icon.svg",
            "assets/style.css",
            "bibliography.ftlh",
            "briefing.ftlh",
            "disputes.ftlh",
            "entities.ftlh",
            "entity.ftlh",
            "event.ftlh",
            "feed.ftlx",
            "fragments/positions.ftlh",
            "fragments/reconciliation.ftlh",
            "fragments/sources.ftlh",
            "fragments/timeline.ftlh",
            "home.ftlh",
            "layout.ftlh",
            "macros.ftlh",
            "method.ftlh",
            "outlet.ftlh",
            "question.ftlh",
            "report.ftlh",
            "sitemap.ftlx",
            "tag.ftlh",
            "text.ftlh",
            "timeline.ftlh");

    private static final String ROOT = "/org/variorum/templates/";
    private static final String ASSETS = "assets/";

    private Theme() {}

    /** The files to be copied into the site: those of the theme unless replaced, and a user's own beside them. */
    static List<OutputFile> assets(Optional<Path> own, Reporter reporter) throws IOException {
        List<OutputFile> files = new ArrayList<>();
        List<String> replaced = new ArrayList<>();
        if (own.isPresent()) {
            ReadGate gate = new ReadGate(own.get(), Limits.DEFAULT);
            for (String file : gate.list(reporter)) {
                if (file.startsWith(ASSETS)) {
                    files.add(new OutputFile.Copy(file, gate, file));
                    replaced.add(file);
                } else if (!FILES.contains(file)) {
                    unused(file, reporter);
                }
            }
        }
        FILES.stream()
                .filter(f -> f.startsWith(ASSETS) && !replaced.contains(f))
                .forEach(f -> files.add(new OutputFile.Bytes(f, read(f))));
        return files;
    }

    private static void unused(String file, Reporter reporter) {
        reporter.report(
                Diagnostic.of(Code.TEMPLATE_UNUSED, Location.ofFile(file), "the default theme has no file " + file)
                        .hint(Nearest.to(file, FILES).map(f -> "did you mean " + f + "?")));
    }

    private static byte[] read(String file) {
        try (InputStream in = Theme.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalStateException("the theme lacks " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
