package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.variorum.content.Content;
import org.variorum.content.ContentFile;
import org.variorum.content.Draft;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.files.Limits;
import org.variorum.files.OutputFile;
import org.variorum.files.ReadGate;
import org.variorum.load.ContentLoader;
import org.variorum.markdown.ProseParser;
import org.variorum.model.Corpus;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.reconcile.Reconciler;
import org.variorum.reconcile.compare.EntityGraph;
import org.variorum.resolve.Resolver;
import org.variorum.site.Site;
import org.variorum.site.SiteBuilder;

/** Sites made from a folder of content, as the hall makes them, without checking or writing. */
final class Sites {

    final Diagnostics diagnostics = new Diagnostics();
    private final ReadGate gate;
    private final Optional<URI> baseUrl;

    Sites(Path content) throws IOException {
        this(content, Optional.empty());
    }

    /** A site that will be reachable at that address. */
    Sites(Path content, Optional<URI> baseUrl) throws IOException {
        this.baseUrl = baseUrl;
        this.gate = new ReadGate(content, Limits.DEFAULT);
    }

    /** The files of the site, by path. */
    Map<String, OutputFile> render(Optional<Path> templates, int threads) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Map<String, OutputFile> files = new TreeMap<>();
            outputs(templates, workers).make(workers, file -> put(files, file));
            return files;
        } finally {
            workers.shutdownNow();
        }
    }

    private static void put(Map<String, OutputFile> files, OutputFile file) {
        synchronized (files) {
            assertThat(files.put(file.path(), file)).isNull();
        }
    }

    /** What the site publishes, before it is made. */
    Outputs outputs(Optional<Path> templates, Executor workers) throws IOException {
        return Outputs.of(site(workers), templates, gate, diagnostics);
    }

    /** The site before it is rendered. */
    Site site(Executor workers) {
        Content content = new ContentLoader(workers).load(gate, diagnostics);
        Corpus corpus = new Resolver(content, diagnostics)
                .resolve(
                        drafts(content.reports()),
                        drafts(content.questions()),
                        drafts(content.briefings()),
                        drafts(content.pages()));
        Map<ReportId, Source> sources = corpus.reports().stream().collect(Collectors.toMap(Report::id, Report::source));
        Reconciler reconciler = new Reconciler(
                corpus.site().policy(), new EntityGraph(corpus.entities().values()), corpus.events(), sources);
        Map<QuestionId, Finding> findings = new TreeMap<>();
        corpus.inquiries()
                .forEach(i -> findings.put(
                        i.question().id(),
                        Finding.of(
                                i,
                                reconciler.reconcile(
                                        i.question(),
                                        corpus.claimsOn(i.question().id())),
                                reconciler::relation)));
        return new SiteBuilder(baseUrl, Optional.empty()).build(corpus, findings);
    }

    private <M> List<Draft<M>> drafts(List<ContentFile<M>> files) {
        ProseParser markdown = new ProseParser();
        return files.stream()
                .map(f -> new Draft<>(f, markdown.parse(f.path(), f.body(), f.bodyLine(), diagnostics)))
                .toList();
    }
}
