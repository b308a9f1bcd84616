package org.variorum.cli;

import java.io.IOException;
import org.variorum.edition.BuildResult;
import org.variorum.edition.Recollection;
import org.variorum.edition.SiteBuild;
import org.variorum.write.Legacy;

/** What a build leaves to the next one. */
final class Memoir {

    private Legacy legacy = Legacy.NOTHING;

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
