package org.variorum.load;

import java.util.Optional;
import org.variorum.diagnostic.Reporter;

/** Where texts come from: the read gate, or in tests a map. */
@FunctionalInterface
public interface TextSource {

    /** The text of a file with {@code \n} as its line end; empty where it could not be read, which has been reported. */
    Optional<String> read(String path, Reporter reporter);
}
