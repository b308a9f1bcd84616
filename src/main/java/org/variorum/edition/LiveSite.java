package org.variorum.edition;

import java.io.IOException;

/** A site that is read again and again while it is being written. Not for use by several threads; what it gives is. */
public final class LiveSite {

    private final BuildOptions options;

    /** The site of those folders. */
    public LiveSite(BuildOptions options) {
        this.options = options;
    }

    /**
     * Reads the content as it is now.
     *
     * @throws IOException if a folder cannot be read; what is wrong in it is in the result instead
     */
    public Attempt attempt() throws IOException {
        return new SiteBuild(options, Progress.NONE).impression();
    }
}
