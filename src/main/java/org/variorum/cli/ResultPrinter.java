package org.variorum.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.variorum.edition.BuildResult;

/** Prints what came of a run. */
interface ResultPrinter {

    /** Prints the findings of a check of that folder. */
    void checked(BuildResult result, Path content);

    /** Prints the findings of a build, and what it made where and, in words, in what time. */
    void built(BuildResult result, Path output, String taken);

    /** Prints the findings of one review of a preview, and in what time it was made. */
    void served(BuildResult result, Duration taken);
}
