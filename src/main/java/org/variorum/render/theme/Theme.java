package org.variorum.render.theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
import org.variorum.files.ReadGate;
import org.variorum.site.PageKind;

/** The files of the default theme, and what a user's folder puts in their place. */
public final class Theme {

    /** What several templates share, and what prose asks for. */
    private static final List<String> PARTS = List.of(
            "fragments/positions.ftlh",
            "fragments/reconciliation.ftlh",
            "fragments/sources.ftlh",
            "fragments/timeline.ftlh",
            "layout.ftlh",
            "macros.ftlh",
            "own.ftlh");

    private static final List<String> FEEDS = List.of("feed.ftlx", "sitemap.ftlx");
    /** The folder of what pages load. */
    public static final String ASSETS = "assets/";

    /** What pages of every theme load. */
    public static final List<String> LOADED = List.of(ASSETS + "icon.svg", ASSETS + "search.js", ASSETS + "style.css");

    /** Every file of the default theme: the template of each kind of page, and what they share. */
    public static final Set<String> FILES = Stream.of(
                    Arrays.stream(PageKind.values()).map(Theme::template),
                    PARTS.stream(),
                    FEEDS.stream(),
                    LOADED.stream())
            .flatMap(files -> files)
            .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));

    private static final String ROOT = "/org/variorum/templates/";

    private final Optional<Own> own;

    private Theme(Optional<Own> own) {
        this.own = own;
    }

    /**
     * A user's folder.
     *
     * @param folder where it is
     * @param gate the way in which its files are read
     * @param assets those of its files that are copied into the site
     */
    public record Own(Path folder, ReadGate gate, List<String> assets) {
        /** Copies the list. */
        public Own {
            assets = List.copyOf(assets);
        }
    }

    /**
     * The default theme with the files of a user's folder in their places.
     *
     * @param folder the user's folder
     * @param reporter is told of its files that replace nothing (V604)
     * @throws IOException if there is no such folder
     */
    public static Theme of(Optional<Path> folder, Reporter reporter) throws IOException {
        return new Theme(folder.isEmpty() ? Optional.empty() : Optional.of(own(folder.get(), reporter)));
    }

    private static Own own(Path folder, Reporter reporter) throws IOException {
        ReadGate gate = new ReadGate(folder, Limits.DEFAULT);
        List<String> files = gate.list(
                refused -> reporter.report(Diagnostic.of(Code.TEMPLATE_FAULT, refused.location(), refused.message())));
        files.stream().filter(f -> !f.startsWith(ASSETS) && !FILES.contains(f)).forEach(f -> unused(f, reporter));
        return new Own(
                folder, gate, files.stream().filter(f -> f.startsWith(ASSETS)).toList());
    }

    /** The template of a kind of page. */
    public static String template(PageKind kind) {
        return kind.template() + ".ftlh";
    }

    /** The user's folder, if there is one. */
    public Optional<Own> own() {
        return own;
    }

    /** One of the files that {@linkplain #LOADED every theme has}: the user's, or else that of the default theme. */
    public byte[] asset(String file) {
        return own.filter(mine -> mine.assets().contains(file))
                .map(mine -> copied(mine.gate(), file))
                .orElseGet(() -> read(file));
    }

    private static byte[] copied(ReadGate gate, String file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            gate.copy(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void unused(String file, Reporter reporter) {
        reporter.report(
                Diagnostic.of(Code.TEMPLATE_UNUSED, Location.ofFile(file), "the default theme has no file " + file)
                        .hint(Nearest.to(file, FILES).map(f -> "did you mean " + f + "?")));
    }

    /** A file of the default theme. */
    public static byte[] read(String file) {
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
