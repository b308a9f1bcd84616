package org.variorum.write;

import java.io.IOException;
import java.nio.file.Path;

/** No site may go to that place, and {@code --force} does not help. */
public final class OutputRefusedException extends IOException {

    private static final long serialVersionUID = 1;

    OutputRefusedException(Path output, String why) {
        super("cannot write the site to " + output + ": " + why);
    }
}
