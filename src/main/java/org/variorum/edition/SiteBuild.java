package org.variorum.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.files.OutputSink;
import org.variorum.render.Plan;
import org.variorum.render.part.FindingNames;
import org.variorum.render.part.Naming;
import org.variorum.site.Library;
import org.variorum.write.DirectoryOutput;
import org.variorum.write.OutputGuard;

/**
 * The hall: from a folder of content to a published site, stage by stage. Each stage takes values and gives values; only
 * the first touches the content folder and only the last touches the output.
 */
public final class SiteBuild {

    private final BuildOptions options;
    private final Progress progress;
    private final Diagnostics diagnostics = new Diagnostics();

    /** One run with these options; a run is made once and not used by several threads. */
    public SiteBuild(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Reads and checks the content; writes nothing.
     *
     * @throws IOException if the content folder cannot be read; what is wrong in it is in the result instead
     */
    public BuildResult check() throws IOException {
        try (Workers workers = new Workers(options.threads())) {
            return result(edit(workers), 0, 0);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads, reconciles and checks the content; writes nothing.
     *
     * @throws IOException if the content folder cannot be read; what is wrong in it is in the result instead
     */
    public Reconciled reconcile() throws IOException {
        try (Workers workers = new Workers(options.threads())) {
            Edition edition = edit(workers);
            return new Reconciled(
                    result(edition, 0, 0),
                    edition.isComplete(),
                    edition.people(),
                    named(edition.library()),
                    edition.excerpts());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<NamedFinding> named(Library library) {
        Naming naming = new Naming(library);
        return library.findings().stream()
                .map(f -> new NamedFinding(f, new FindingNames(f, library, naming).wording()))
                .toList();
    }

    /**
     * Publishes the site, whole or not at all; with findings that fail the run, the output stays as it was.
     *
     * @throws IOException if the machine fails: a folder that cannot be read or written, a disk that is full
     */
    public BuildResult build() throws IOException {
        try (Workers workers = new Workers(options.threads())) {
            Edition edition = edit(workers);
            if (!edition.fits() || fails()) {
                return result(edition, 0, 0);
            }
            Plan plan = edition.plan();
            progress.stage(Stage.WRITING, plan.destinations().size());
            return output().write(sink -> published(plan, workers, sink))
                    .map(written -> {
                        progress.published(written);
                        return result(edition, written.files(), written.bytes());
                    })
                    .orElseGet(() -> result(edition, 0, 0));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Makes everything, and says whether it is fit to be published. */
    private boolean published(Plan plan, Workers workers, OutputSink sink) throws IOException {
        plan.make(workers.executor(), new ToldSink(sink, progress), diagnostics);
        return !fails();
    }

    private boolean fails() {
        return diagnostics.any(options.failOn()::failsFor);
    }

    private DirectoryOutput output() {
        List<Path> sources = Stream.concat(Stream.of(options.content()), options.templates().stream())
                .toList();
        return new DirectoryOutput(
                options.output(), options.force(), OutputGuard.of(sources, List.of()), progress::notice);
    }

    /** Works out all but the files of the site, and gathers what was reported. */
    private Edition edit(Workers workers) throws IOException {
        Edition edition = new Edition(options);
        edition.read(workers, progress);
        edition.reconcile(workers, progress);
        edition.check(workers, progress);
        progress.stage(Stage.PLANNING, 0);
        edition.fits();
        edition.reported().forEach(diagnostics::report);
        return edition;
    }

    private BuildResult result(Edition edition, int files, long bytes) {
        List<Diagnostic> found = diagnostics.sorted();
        return new BuildResult(found, edition.excerpts().of(found), edition.summary(files, bytes));
    }
}
