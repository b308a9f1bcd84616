package org.variorum.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which content a command is about. */
final class ContentOption {

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            description = "The folder that holds site.yaml, reports, questions and briefings. Default: content.")
    private Path folder = Path.of("content");

    /** Its folder. */
    Path folder() {
        return folder;
    }
}
