package org.variorum.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputSink;
import org.variorum.files.Reasons;

/**
 * Writes the files of a site into a new, empty folder, each on the thread that hands it over. Nothing is forced to the
 * disk; the decision record says why.
 */
final class TreeWriter implements OutputSink {

    private final Path folder;
    private final Set<String> made = new HashSet<>();
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    TreeWriter(Path folder) {
        this.folder = folder;
    }

    @Override
    public void accept(OutputFile file) throws IOException {
        try {
            makeFolderOf(file.path());
            bytes.addAndGet(write(file));
            files.incrementAndGet();
        } catch (InvalidPathException e) {
            throw new IOException(
                    "cannot write " + file.path() + ": this run's locale cannot express the name; set LC_ALL=C.UTF-8",
                    e);
        } catch (IOException e) {
            throw new IOException("cannot write " + file.path() + " in " + folder + ": " + Reasons.of(e), e);
        }
    }

    /** What has been written so far, as that of an output. */
    Written written(Path output) {
        return new Written(output, files.get(), bytes.get());
    }

    private long write(OutputFile file) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        folder.resolve(file.path()), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            file.writeTo(out);
            return channel.position();
        }
    }

    /** One thread at a time, so that none writes into a folder that another is about to make. */
    private synchronized void makeFolderOf(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash >= 0 && made.add(path.substring(0, slash))) {
            Files.createDirectories(folder.resolve(path.substring(0, slash)));
        }
    }
}
