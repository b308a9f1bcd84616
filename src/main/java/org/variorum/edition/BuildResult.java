package org.variorum.edition;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;

/**
 * What came of one run.
 *
 * @param diagnostics every finding, sorted
 * @param sources the lines of the files that the diagnostics name, by path, for printing excerpts
 * @param summary what was read and what was made
 */
public record BuildResult(List<Diagnostic> diagnostics, Map<String, List<String>> sources, Summary summary) {

    private static final Set<Code> IN_TEMPLATES = EnumSet.of(Code.TEMPLATE_FAULT, Code.TEMPLATE_UNUSED);

    /** Copies what it is given. */
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
        sources = Map.copyOf(sources);
    }

    /** Whether a finding is grave enough to fail the run. */
    public boolean failed(FailOn failOn) {
        return diagnostics.stream().anyMatch(d -> failOn.failsFor(d.severity()));
    }

    /**
     * The same result with paths as seen from the working folder, so that editors and CI find the files: behind the path
     * of the content folder, or of the templates folder for what is wrong in a template.
     */
    public BuildResult located(BuildOptions options) {
        String content = folder(options.content());
        String templates = options.templates().map(BuildResult::folder).orElse(content);
        List<Diagnostic> located = diagnostics.stream()
                .map(d -> d.at(d.location().in(isInTemplates(d) ? templates : content)))
                .toList();
        Map<String, List<String>> moved = new HashMap<>();
        sources.forEach((path, lines) -> moved.put(content + "/" + path, lines));
        return new BuildResult(located, moved, summary);
    }

    /** Nothing but a theme has assets, so a place that two files want there is one in its folder. */
    private static boolean isInTemplates(Diagnostic diagnostic) {
        boolean asset = diagnostic.code() == Code.OUTPUT_COLLISION
                && diagnostic.location().path().startsWith("assets/");
        return asset || IN_TEMPLATES.contains(diagnostic.code());
    }

    private static String folder(Path path) {
        String folder = path.normalize().toString().replace('\\', '/');
        return folder.isEmpty() ? "." : folder;
    }

    /**
     * What was read and what was made.
     *
     * @param briefings how many briefings the content has
     * @param reports how many reports
     * @param questions how many questions
     * @param claims how many claims the reports make
     * @param pages how many files the site has; 0 when nothing was published
     * @param bytes the size of those files together
     * @param remembered how many quotations are held against what is recorded, since no private copy is there
     * @param heldBack how many texts are not for those for whom the site is made
     */
    public record Summary(
            int briefings,
            int reports,
            int questions,
            int claims,
            int pages,
            long bytes,
            int remembered,
            int heldBack) {

        /** Of content in which nothing is taken from a record, and nothing held back. */
        public Summary(int briefings, int reports, int questions, int claims, int pages, long bytes) {
            this(briefings, reports, questions, claims, pages, bytes, 0, 0);
        }
    }
}
