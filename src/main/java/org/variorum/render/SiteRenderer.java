package org.variorum.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputPath;
import org.variorum.files.ReadGate;
import org.variorum.render.view.PageView;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.site.SitePage;

/**
 * Turns a site into files. Pages do not depend on each other, so they are rendered side by side; the list of files is
 * always in the same order.
 *
 * <pre>{@code
 * List<OutputFile> files = new SiteRenderer(Optional.empty(), reporter).render(site, gate, workers);
 * }</pre>
 */
public final class SiteRenderer {

    private final Optional<Path> templates;
    private final Reporter reporter;

    /**
     * A renderer.
     *
     * @param templates a folder whose files replace those of the default theme, one by one
     * @param reporter is told of templates that do not run (V603, one for each template) and of files that replace
     *     nothing (V604)
     */
    public SiteRenderer(Optional<Path> templates, Reporter reporter) {
        this.templates = templates;
        this.reporter = reporter;
    }

    /**
     * All files of the site: pages in their order, then feed, sitemap and data, then what is copied. A page whose
     * template does not run, or whose id cannot name a file, is missing, and the fault has been reported.
     *
     * @param site the site
     * @param content the gate through which static files are copied
     * @param workers who renders
     * @throws IOException if the folder of templates cannot be read
     */
    public List<OutputFile> render(Site site, ReadGate content, ExecutorService workers) throws IOException {
        Templates engine = new Templates(templates, SiteViews.site(site));
        Kit kit = Kit.of(site, engine);
        PageContents contents = new PageContents(kit);
        List<Callable<OutputFile>> tasks = new ArrayList<>();
        site.pages().stream()
                .filter(page -> OutputPath.problem(page.path()).isEmpty())
                .forEach(page -> tasks.add(() -> page(page, contents, site, engine)));
        site.baseUrl().ifPresent(base -> tasks.addAll(feeds(new FeedViews(kit, base), engine)));
        tasks.add(() -> new OutputFile.Text(Paths.CLAIMS, new ClaimsJson(site).text()));
        List<OutputFile> files = new ArrayList<>(run(tasks, workers));
        files.addAll(Theme.assets(templates, reporter));
        site.statics().stream()
                .filter(f -> OutputPath.problem(f).isEmpty())
                .forEach(f -> files.add(new OutputFile.Copy(f, content, f)));
        return files;
    }

    private static OutputFile page(SitePage page, PageContents contents, Site site, Templates engine) {
        PageContent content = contents.of(page);
        PageView view = SiteViews.page(page, content, site);
        String html = engine.page(
                Theme.template(page.kind()), Map.of("page", view, "view", content.view(), "root", view.root()));
        return new OutputFile.Text(page.path(), html);
    }

    private static List<Callable<OutputFile>> feeds(FeedViews views, Templates engine) {
        return List.of(
                () -> new OutputFile.Text(Paths.FEED, engine.page("feed.ftlx", Map.of("view", views.feed()))),
                () -> new OutputFile.Text(Paths.SITEMAP, engine.page("sitemap.ftlx", Map.of("view", views.sitemap()))));
    }

    /** Results in the order of the tasks; of several faults of one template the first in that order is reported. */
    private List<OutputFile> run(List<Callable<OutputFile>> tasks, ExecutorService workers) {
        List<OutputFile> files = new ArrayList<>();
        Map<String, Diagnostic> faults = new TreeMap<>();
        try {
            for (Future<OutputFile> result : workers.invokeAll(tasks)) {
                try {
                    files.add(result.get());
                } catch (ExecutionException e) {
                    Diagnostic fault = fault(e).diagnostic();
                    faults.putIfAbsent(fault.location().path(), fault);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        }
        faults.values().forEach(reporter::report);
        return files;
    }

    private static TemplateFault fault(ExecutionException e) {
        if (e.getCause() instanceof TemplateFault fault) {
            return fault;
        }
        if (e.getCause() instanceof RuntimeException ours) {
            throw ours;
        }
        throw new IllegalStateException(e.getCause());
    }
}
