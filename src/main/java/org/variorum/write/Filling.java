package org.variorum.write;

import java.io.IOException;
import org.variorum.files.OutputSink;

/** Makes the files of a site, and hands each over as soon as it is made. */
@FunctionalInterface
public interface Filling {

    /**
     * Hands over all files, each once; {@link org.variorum.files.OutputFiles#check} has found no collision among them.
     *
     * @return whether they are to be published; if not, all is thrown away
     * @throws IOException if one of them could not be made or handed over
     */
    boolean into(OutputSink sink) throws IOException;
}
