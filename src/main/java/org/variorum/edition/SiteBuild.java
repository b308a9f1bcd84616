package org.variorum.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Severity;
import org.variorum.files.Limits;
import org.variorum.files.OutputFiles;
import org.variorum.files.OutputSink;
import org.variorum.files.ReadGate;
import org.variorum.model.Corpus;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
import org.variorum.recall.Recall;
import org.variorum.render.Outputs;
import org.variorum.render.part.FindingNames;
import org.variorum.render.part.Naming;
import org.variorum.site.Library;
import org.variorum.site.Site;
import org.variorum.site.SiteBuilder;
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
            ReadGate gate = new ReadGate(options.content(), Limits.DEFAULT);
            Edition edition = edit(gate, workers);
            progress.stage(Stage.PLANNING, 0);
            OutputFiles.check(outputs(site(edition), gate).destinations(), diagnostics);
            return result(edition);
        }
    }

    /**
     * Reads, reconciles and checks the content; writes nothing.
     *
     * @throws IOException if the content folder cannot be read; what is wrong in it is in the result instead
     */
    public Reconciled reconcile() throws IOException {
        try (Workers workers = new Workers(options.threads())) {
            ReadGate gate = new ReadGate(options.content(), Limits.DEFAULT);
            Edition edition = edit(gate, workers);
            Site site = site(edition);
            OutputFiles.check(outputs(site, gate).destinations(), diagnostics);
            return new Reconciled(
                    result(edition),
                    edition.complete(),
                    site.info().people().keySet(),
                    named(site.library()),
                    edition.excerpts());
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
            ReadGate gate = new ReadGate(options.content(), Limits.DEFAULT);
            Edition edition = edit(gate, workers);
            progress.stage(Stage.PLANNING, 0);
            Outputs outputs = outputs(site(edition), gate);
            boolean writable = OutputFiles.check(outputs.destinations(), diagnostics);
            if (!writable || fails()) {
                return result(edition);
            }
            progress.stage(Stage.WRITING, outputs.destinations().size());
            return output().write(sink -> published(outputs, workers, sink))
                    .map(written -> {
                        progress.published(written);
                        return result(edition, written.files(), written.bytes());
                    })
                    .orElseGet(() -> result(edition));
        }
    }

    /** Makes everything, and says whether it is fit to be published. */
    private boolean published(Outputs outputs, Workers workers, OutputSink sink) throws IOException {
        outputs.make(workers.executor(), new ToldSink(sink, progress));
        return !fails();
    }

    /**
     * Reads, reconciles and checks the content, and makes no file before it is asked for.
     *
     * @throws IOException if a folder cannot be read; what is wrong in it is in the result instead
     */
    public Attempt impression() throws IOException {
        try (Workers workers = new Workers(options.threads())) {
            ReadGate gate = new ReadGate(options.content(), Limits.DEFAULT);
            Edition edition = edit(gate, workers);
            Outputs outputs = outputs(site(edition), gate);
            boolean sound = OutputFiles.check(outputs.destinations(), diagnostics) && !fails();
            Optional<Impression> impression =
                    sound ? Optional.of(new LazyImpression(outputs.single())) : Optional.empty();
            return new Attempt(result(edition), impression);
        }
    }

    private Outputs outputs(Site site, ReadGate gate) throws IOException {
        return Outputs.of(site, options.templates(), gate, diagnostics);
    }

    private Site site(Edition edition) {
        return new SiteBuilder(options.baseUrl(), options.host()).build(edition.corpus(), edition.findings());
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

    private Edition edit(ReadGate gate, Workers workers) {
        Recall recall = new Recall();
        Reads reads = new Reads(recall, gate);
        Newsroom newsroom = new Newsroom(recall, reads);
        List<Newsroom.Text> texts = newsroom.texts();
        progress.stage(Stage.READING, texts.size());
        workers.map(texts, text -> {
            boolean read = newsroom.read(text);
            progress.ends(text.path());
            return read;
        });
        workers.map(List.copyOf(newsroom.reportIds()), newsroom::resolve);
        Corpus corpus = newsroom.corpus();
        newsroom.readData();
        recall.reported(newsroom.memories()).forEach(diagnostics::report);
        boolean complete = !diagnostics.any(Severity.ERROR);

        progress.stage(Stage.RECONCILING, 0);
        Map<QuestionId, Finding> findings = new TreeMap<>();
        workers.map(newsroom.questionIds(), newsroom::finding)
                .forEach(f -> findings.put(f.question().id(), f));

        progress.stage(Stage.CHECKING, 0);
        Checking checking = new Checking(recall, reads, newsroom);
        workers.map(checking.tasks(), task -> {
            task.run();
            return task;
        });
        recall.reported(checking.memories()).forEach(diagnostics::report);
        return new Edition(new Excerpts(gate, reads.texts()), corpus, findings, complete);
    }

    private BuildResult result(Edition edition) {
        return result(edition, 0, 0);
    }

    private BuildResult result(Edition edition, int files, long bytes) {
        Corpus corpus = edition.corpus();
        int claims = corpus.reports().stream().mapToInt(r -> r.claims().size()).sum();
        BuildResult.Summary summary = new BuildResult.Summary(
                corpus.briefings().size(),
                corpus.reports().size(),
                corpus.inquiries().size(),
                claims,
                files,
                bytes);
        List<Diagnostic> found = diagnostics.sorted();
        return new BuildResult(found, edition.excerpts().of(found), summary);
    }
}
