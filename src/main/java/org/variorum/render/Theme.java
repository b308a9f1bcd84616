package org.variorum.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.Limits;
import org.variorum.files.OutputFile;
import org.variorum.files.ReadGate;
import org.variorum.site.PageKind;

/** The files of the default theme, and what a user's folder puts in their place. */
final class Theme {

    /** What several templates share, and what prose asks for. */
    private static final List<String> PARTS = List.of(
            "fragments/positions.ftlh",
            "fragments/reconciliation.ftlh",
            "fragments/sources.ftlh",
            "fragments/timeline.ftlh",
            "layout.ftlh",
            "macros.ftlh");

    private static final List<String> FEEDS = List.of("feed.ftlx", "sitemap.ftlx");
    private static final List<String> STYLE = List.of("assets/icon.svg", "assets/style.css");

    /** Every file of the default theme: the template of each kind of page, and what they share. */
    static final Set<String> FILES = Stream.of(
                    Arrays.stream(PageKind.values()).map(Theme::template),
                    PARTS.stream(),
                    FEEDS.stream(),
                    STYLE.stream())
            .flatMap(files -> files)
            .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));

    private static final String ROOT = "/org/variorum/templates/";
    private static final String ASSETS = "assets/";

    private Theme() {}

    /** The template of a kind of page. */
    static String template(PageKind kind) {
        return kind.word() + ".ftlh";
    }

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
