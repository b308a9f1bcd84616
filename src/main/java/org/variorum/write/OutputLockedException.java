package org.variorum.write;

import java.io.IOException;
import java.nio.file.Path;

/** Another build is writing to the same output at this moment. */
public final class OutputLockedException extends IOException {

    private static final long serialVersionUID = 1;

    OutputLockedException(Path output) {
        super("another build is writing to " + output + "; wait for it to end, or choose another output folder");
    }
}
