package org.variorum.cli;

import java.io.IOException;
import org.variorum.again.Before;
import org.variorum.edition.BuildResult;
import org.variorum.edition.Recollection;
import org.variorum.edition.SiteBuild;
import org.variorum.write.Legacy;

/** What one build remembers of the one before, and leaves to the next. */
final class Memoir {

    private Legacy legacy = Legacy.NOTHING;

    /** What is known of the build before. */
    static Recollection read(Before before) {
        return Recollection.of(before.legacy(), before.edition(), before.changed());
    }

    /** Builds. */
    BuildResult of(SiteBuild build, Recollection past) throws IOException {
        BuildResult result = build.build(past);
        legacy = build.legacy();
        return result;
    }

    /** What the build left. */
    Legacy legacy() {
        return legacy;
    }
}
