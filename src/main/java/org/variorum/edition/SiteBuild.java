package org.variorum.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.check.Checks;
import org.variorum.content.Content;
import org.variorum.content.ContentFile;
import org.variorum.content.Draft;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Severity;
import org.variorum.evidence.MissingSnapshots;
import org.variorum.evidence.Overlaps;
import org.variorum.files.Limits;
import org.variorum.files.OutputFiles;
import org.variorum.files.OutputSink;
import org.variorum.files.ReadGate;
import org.variorum.load.ContentLoader;
import org.variorum.markdown.ProseParser;
import org.variorum.model.Claim;
import org.variorum.model.Corpus;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Tie;
import org.variorum.reconcile.Reconciler;
import org.variorum.reconcile.compare.EntityGraph;
import org.variorum.reconcile.compare.TextOverlaps;
import org.variorum.render.Outputs;
import org.variorum.render.part.FindingNames;
import org.variorum.render.part.Naming;
import org.variorum.resolve.Resolver;
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
                    .map(written -> result(edition, written.files(), written.bytes()))
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
        progress.stage(Stage.READING, 0);
        Read read = read(gate, workers);
        Corpus corpus = read.corpus();
        boolean complete = !diagnostics.any(Severity.ERROR);
        progress.stage(Stage.RECONCILING, 0);
        List<Tie.OneText> overlaps =
                new Overlaps(gate, corpus.site().policy().shares().overlap(), diagnostics).in(corpus);
        Reconciler reconciler = reconciler(corpus).overlapping(new TextOverlaps(overlaps));
        Map<QuestionId, Finding> findings = findings(corpus, reconciler, workers);

        progress.stage(Stage.CHECKING, 0);
        MissingSnapshots.report(corpus, gate, diagnostics);
        Checks.run(corpus, findings, reconciler::relation, diagnostics, workers::map);
        return new Edition(read.excerpts(), corpus, findings, complete);
    }

    /** What is the case. Text and drafts are not kept: the prose says what they said. */
    private Read read(ReadGate gate, Workers workers) {
        Content content = new ContentLoader(workers.executor()).load(gate, diagnostics);
        progress.stage(Stage.PARSING, texts(content));
        ProseParser markdown = new ProseParser();
        Corpus corpus = new Resolver(content, diagnostics)
                .resolve(
                        drafts(content.reports(), markdown, workers),
                        drafts(content.questions(), markdown, workers),
                        drafts(content.briefings(), markdown, workers),
                        drafts(content.pages(), markdown, workers));
        return new Read(corpus, new Excerpts(gate, content.texts()));
    }

    /**
     * Content that has been read.
     *
     * @param corpus what is the case
     * @param excerpts the lines of its files
     */
    private record Read(Corpus corpus, Excerpts excerpts) {}

    private <M> List<Draft<M>> drafts(List<ContentFile<M>> files, ProseParser markdown, Workers workers) {
        return workers.map(files, file -> {
            Draft<M> draft = new Draft<>(file, markdown.parse(file.path(), file.body(), file.bodyLine(), diagnostics));
            progress.ends(file.path());
            return draft;
        });
    }

    private static int texts(Content content) {
        return content.reports().size()
                + content.questions().size()
                + content.briefings().size()
                + content.pages().size();
    }

    private static Reconciler reconciler(Corpus corpus) {
        Map<ReportId, Source> sources = corpus.reports().stream()
                .collect(Collectors.toMap(Report::id, Report::source, (first, second) -> first));
        return new Reconciler(
                corpus.site().policy(), new EntityGraph(corpus.entities().values()), corpus.events(), sources);
    }

    private static Map<QuestionId, Finding> findings(Corpus corpus, Reconciler reconciler, Workers workers) {
        Map<QuestionId, List<Claim>> claims = corpus.reports().stream()
                .flatMap(r -> r.claims().stream())
                .collect(Collectors.groupingBy(Claim::question));
        return workers
                .map(
                        corpus.inquiries(),
                        inquiry -> Finding.of(
                                inquiry,
                                reconciler.reconcile(
                                        inquiry.question(),
                                        claims.getOrDefault(inquiry.question().id(), List.of())),
                                reconciler::relation))
                .stream()
                .collect(Collectors.toMap(
                        f -> f.question().id(), Function.identity(), (first, second) -> first, TreeMap::new));
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
