package org.variorum.edition;

import java.io.IOException;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputSink;

/**
 * Tells of each file that is begun and that is taken.
 *
 * @param sink takes the files
 * @param progress is told
 */
record ToldSink(OutputSink sink, Progress progress) implements OutputSink {

    @Override
    public void begins() {
        progress.begins();
    }

    @Override
    public boolean keeps(String path) throws IOException {
        boolean kept = sink.keeps(path);
        if (kept) {
            progress.ends(path);
        }
        return kept;
    }

    @Override
    public void accept(OutputFile file) throws IOException {
        sink.accept(file);
        progress.ends(file.path());
    }
}
