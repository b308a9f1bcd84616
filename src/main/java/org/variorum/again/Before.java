package org.variorum.again;

import java.nio.file.Path;
import java.util.Set;
import org.variorum.write.Legacy;
import org.variorum.write.Published;

/**
 * The build before, by the same program with the same command.
 *
 * @param edition what it published, which still stands in the output
 * @param legacy what it left, with the whole
 * @param changed what of its sources is not any more what it was, or is there no longer; the same paths as its folders begin with
 */
public record Before(Published edition, Legacy legacy, Set<Path> changed) {

    /** Copies the set. */
    public Before {
        changed = Set.copyOf(changed);
    }
}
