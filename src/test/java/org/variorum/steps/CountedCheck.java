package org.variorum.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;
import org.variorum.edition.FailOn;
import org.variorum.edition.Progress;
import org.variorum.edition.SiteBuild;

/** Checks a content folder, prints what is found, and tells how long that is; loaded where steps are counted. */
public final class CountedCheck implements ToLongFunction<Path> {

    @Override
    public long applyAsLong(Path content) {
        BuildOptions options = new BuildOptions(
                content, Optional.empty(), content.resolveSibling("site"), Optional.empty(), FailOn.ERROR, false, 1);
        try {
            BuildResult result = new SiteBuild(options, Progress.NONE).check();
            TextPrinter printer = new TextPrinter(result.sources());
            return result.diagnostics().stream()
                    .map(printer::print)
                    .mapToLong(String::length)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
