package org.variorum.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.evidence.PrivateFolder;
import org.variorum.evidence.text.NoTextException;
import org.variorum.files.Digest;
import org.variorum.keep.Copies;
import org.variorum.keep.RefusedCopyException;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.ReportId;
import org.variorum.reach.Download;

/**
 * Makes the beginning of a report of an article: a file in {@code reports/}, and a private copy in {@code snapshots/} beside the content.
 * Nothing that is there is changed.
 */
public final class Importer {

    private static final int TITLE_WORDS = 5;

    private final Path content;
    private final List<Outlet> outlets;
    private final Set<ReportId> reports;

    /**
     * An importer into some content.
     *
     * @param content its folder
     * @param outlets those that it lists
     * @param reports the ids that are taken
     */
    public Importer(Path content, List<Outlet> outlets, Set<ReportId> reports) {
        this.content = content;
        this.outlets = List.copyOf(outlets);
        this.reports = Set.copyOf(reports);
    }

    /**
     * Takes what was fetched.
     *
     * @param wanted the id that the report is to have; empty for one that is made of outlet, day and title
     * @throws NoTextException if no text can be had from it
     * @throws FileAlreadyExistsException if there is such a report, named by its path
     * @throws RefusedCopyException if the copy is not taken in: another one has its name
     * @throws IOException if a file cannot be written; then neither is there
     */
    public Imported take(Download download, Optional<ReportId> wanted)
            throws IOException, NoTextException, RefusedCopyException {
        return take(Article.of(download), wanted);
    }

    /**
     * Takes a file.
     *
     * @param name its name, which tells Markdown from other text
     * @param bytes what is in it
     * @param wanted as above
     */
    public Imported take(String name, byte[] bytes, Optional<ReportId> wanted)
            throws IOException, NoTextException, RefusedCopyException {
        return take(Article.of(name, bytes), wanted);
    }

    private Imported take(Article article, Optional<ReportId> wanted) throws IOException, RefusedCopyException {
        Optional<OutletId> outlet = Publisher.among(outlets, article.particulars());
        ReportId id = wanted.orElseGet(() -> id(article, outlet));
        Path report = content.resolve("reports").resolve(id.text() + ".md");
        if (reports.contains(id)) {
            throw new FileAlreadyExistsException(report.toString());
        }
        String copy = id.text() + "." + article.ending();
        String text = new ReportFile(article).text(outlet, copy, Digest.of(new ByteArrayInputStream(article.copy())));
        Files.createDirectories(report.resolveSibling(""));
        Files.writeString(report, text, StandardOpenOption.CREATE_NEW);
        try {
            new Copies(content).add(id, copy, article.copy(), Optional.empty(), false);
        } catch (IOException | RefusedCopyException e) {
            Files.delete(report);
            throw e;
        }
        return Imported.of(article, report, PrivateFolder.beside(content).resolve(copy), outlet);
    }

    /** Outlet, day and the first words of the title, as far as they are known. */
    private ReportId id(Article article, Optional<OutletId> outlet) {
        Particulars said = article.particulars();
        String who = outlet.map(OutletId::text)
                .or(() -> said.outlet().map(Importer::slug).filter(s -> !s.isEmpty()))
                .orElse("unknown");
        String when = said.issued()
                .flatMap(issued -> issued.day())
                .map(day -> day.toString().replace("-", ""))
                .orElse("undated");
        String what = said.title()
                .map(title ->
                        Arrays.stream(slug(title).split("-")).limit(TITLE_WORDS).collect(Collectors.joining("-")))
                .filter(s -> !s.isEmpty())
                .map(s -> "-" + s)
                .orElse("");
        String name = who + "-" + when + what;
        String id = name;
        for (int number = 2; ReportId.of(id).filter(reports::contains).isPresent(); number++) {
            id = name + "-" + number;
        }
        return ReportId.of(id).orElseGet(() -> new ReportId("unknown-" + when));
    }

    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
