package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.edition.LaidOut;
import org.variorum.files.Limits;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputSink;
import org.variorum.files.ReadGate;
import org.variorum.render.part.FindingCards;
import org.variorum.render.search.SearchFiles;
import org.variorum.render.theme.Templates;
import org.variorum.render.theme.Theme;
import org.variorum.site.Site;

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
            make(templates, workers, file -> put(files, file));
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

    /** What the site publishes. */
    Outputs outputs(Optional<Path> templates) throws IOException {
        Site site = site();
        FindingCards cards = new FindingCards(site);
        return new Outputs(site, cards, new SearchFiles(site, cards), Theme.of(templates, diagnostics), gate);
    }

    /** Makes everything. */
    void make(Optional<Path> templates, ExecutorService workers, OutputSink sink) throws IOException {
        Outputs outputs = outputs(templates);
        Production production = production(outputs, templates, sink);
        production.rest(outputs.plan(), path -> false, workers);
        production.faults().forEach(diagnostics::report);
    }

    /** Makes files and hands them over. */
    Production production(Outputs outputs, Optional<Path> templates, OutputSink sink) throws IOException {
        Press press = outputs.press(new Templates(
                Theme.of(templates, new Diagnostics()),
                outputs.view(),
                site().library().values().language().frame()));
        return new Production(
                (path, taker) -> {
                    taker.begins();
                    Optional<OutputFile> file = outputs.file(path, press);
                    if (file.isPresent()) {
                        taker.accept(file.get());
                    }
                },
                sink);
    }

    /** The site before it is rendered. */
    Site site() {
        return LaidOut.site(gate, baseUrl, diagnostics);
    }
}
