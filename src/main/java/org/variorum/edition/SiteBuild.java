package org.variorum.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.files.OutputSink;
import org.variorum.model.Release;
import org.variorum.model.ReportId;
import org.variorum.recall.Recall;
import org.variorum.render.Plan;
import org.variorum.render.Production;
import org.variorum.render.part.FindingNames;
import org.variorum.render.part.Naming;
import org.variorum.site.Library;
import org.variorum.write.DirectoryOutput;
import org.variorum.write.Legacy;
import org.variorum.write.OutputGuard;
import org.variorum.write.Written;

/**
 * The hall: from a folder of content to a published site. An {@link Edition} works out what is asked of it; here is in which order
 * that is, and what comes of what it finds wrong.
 */
public final class SiteBuild {

    private final BuildOptions options;
    private final Progress progress;
    private final Diagnostics diagnostics = new Diagnostics();
    private boolean isWhole;
    private Legacy legacy = Legacy.NOTHING;

    /** One run with these options; a run is made once and not used by several threads. */
    public SiteBuild(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** What is to be remembered of a build: nothing if it has not published, or has published with templates that do not run. */
    public Legacy legacy() {
        return legacy;
    }

    /**
     * Reads and checks the content; writes nothing.
     *
     * @throws IOException if the content folder cannot be read; what is wrong in it is in the result instead
     */
    public BuildResult check() throws IOException {
        return working(workers -> result(finish(ground(new Edition(options), workers), workers), 0, 0));
    }

    /**
     * Reads, reconciles and checks the content; writes nothing.
     *
     * @throws IOException if the content folder cannot be read; what is wrong in it is in the result instead
     */
    public Reconciled reconcile() throws IOException {
        return working(workers -> {
            Edition edition = finish(ground(new Edition(options), workers), workers);
            return new Reconciled(
                    result(edition, 0, 0),
                    edition.isComplete(),
                    edition.people(),
                    named(edition.library()),
                    edition.excerpts());
        });
    }

    /**
     * Reads and checks the content, and finds what is thin in it; writes nothing.
     *
     * @throws IOException if the content folder cannot be read; what is wrong in it is in the result instead
     */
    public Covered cover() throws IOException {
        return working(workers -> {
            Edition edition = finish(ground(new Edition(options), workers), workers);
            return new Covered(
                    result(edition, 0, 0),
                    edition.covering().all(),
                    edition.covering().limits());
        });
    }

    /**
     * Reads the content and looks quotations up in private copies; writes nothing.
     *
     * @throws IOException if the content folder cannot be read; what is wrong in it is in the result instead
     */
    public Proven prove() throws IOException {
        return working(workers -> {
            Edition edition = finish(ground(new Edition(options), workers), workers);
            Map<ReportId, Proven.Proof> proofs = edition.proofs();
            return new Proven(result(edition, 0, 0), proofs, edition.orphans(proofs));
        });
    }

    /**
     * Reads and checks the content, and tells what it says; writes nothing.
     *
     * @throws IOException if the content folder cannot be read; what is wrong in it is in the result instead
     */
    public EditionData data() throws IOException {
        return working(workers -> {
            Edition edition = finish(ground(new Edition(options), workers), workers);
            return new EditionData(result(edition, 0, 0), edition.accounts());
        });
    }

    /**
     * Reads the content and gathers the addresses outside that it records; writes nothing, asks nobody.
     *
     * @throws IOException if the content folder cannot be read; what cannot be understood in it records no address
     */
    public List<RecordedLink> links() throws IOException {
        return working(workers ->
                finish(ground(new Edition(options), workers), workers).recordedLinks());
    }

    /**
     * What there is already, for somebody who adds to it.
     *
     * @throws IOException if the content folder cannot be read; what cannot be understood in it is left out
     */
    public Inventory inventory() throws IOException {
        return new Edition(options.of(Release.Audience.DESK)).inventory();
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
        return build(Recollection.NONE);
    }

    /**
     * The same by one who knows an earlier build: what has not changed is neither read nor made.
     *
     * @throws IOException if the machine fails: a folder that cannot be read or written, a disk that is full
     */
    public BuildResult build(Recollection past) throws IOException {
        try (Recording nothing = new Recording(edition -> Optional.empty())) {
            return working(workers -> build(past, nothing, workers));
        }
    }

    /**
     * Publishes the site, whole or not at all, and records in the lock what it says: neither is done without the other, unless the
     * machine fails between two renamings, and then doing it again mends that.
     *
     * @throws IOException if the machine fails: a folder that cannot be read or written, a disk that is full
     */
    public BuildResult publish() throws IOException {
        try (Recording lock = new Recording(Edition::lockDraft)) {
            return working(workers -> build(Recollection.NONE, lock, workers));
        }
    }

    private BuildResult build(Recollection past, Recording recording, Workers workers) throws IOException {
        Edition edition = ground(since(past), workers);
        if (edition.anyReported(d -> options.failOn().failsFor(d.severity()))) {
            return result(finish(edition, workers), 0, 0);
        }
        Optional<Written> made = output().write(
                        sink -> published(edition, workers, new ToldSink(sink, progress)) && recording.prepare(edition),
                        past.edition());
        if (made.isEmpty()) {
            return result(edition, 0, 0);
        }
        recording.complete();
        progress.published(made.get());
        legacy = isWhole ? edition.legacy() : Legacy.NOTHING;
        return result(edition, made.get().files(), made.get().bytes());
    }

    /** Makes everything, and says whether it is fit to be published. The page of a briefing is made when that is read. */
    private boolean published(Edition edition, Workers workers, OutputSink sink) throws IOException {
        Production production = new Production(edition::hand, sink);
        edition.briefings(workers, progress, briefing -> {
            try {
                production.one(Edition.page(briefing));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        progress.stage(Stage.PLANNING, 0);
        boolean fits = edition.fits();
        edition.reported().forEach(diagnostics::report);
        if (!fits || fails()) {
            return false;
        }
        Plan plan = edition.plan();
        progress.stage(Stage.WRITING, production.left(plan));
        production.rest(plan, edition.untouched(), workers.executor());
        production.faults().forEach(diagnostics::report);
        isWhole = production.faults().isEmpty();
        return !fails();
    }

    /** Does something with workers of its own. */
    private <R> R working(Work<R> work) throws IOException {
        try (Workers workers = new Workers(options.threads())) {
            return work.with(workers);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What a run does. */
    @FunctionalInterface
    private interface Work<R> {
        R with(Workers workers) throws IOException;
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

    private Edition since(Recollection past) throws IOException {
        Edition edition = new Edition(options, Recall.since(past.trace()));
        edition.revise(past.changes(options));
        return edition;
    }

    /** Works out all but briefings. */
    private Edition ground(Edition edition, Workers workers) {
        edition.read(workers, progress);
        edition.reconcile(workers, progress);
        edition.check(workers, progress);
        return edition;
    }

    /** Works out the rest, but for the files of the site, and gathers what was reported. */
    private Edition finish(Edition edition, Workers workers) {
        edition.briefings(workers, progress, edition::forget);
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
