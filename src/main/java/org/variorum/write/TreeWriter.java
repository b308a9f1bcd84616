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
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputSink;
import org.variorum.files.Reasons;

/**
 * Writes the files of a site into a new, empty folder, each on the thread that hands it over. One that holds what it held
 * before is the old file itself, with its time, so that whoever copies the site sees what has changed. Nothing is forced to
 * the disk; the decision record says why.
 */
final class TreeWriter implements OutputSink {

    private final Path folder;
    private final OldFiles old;
    private final Set<String> made = new HashSet<>();
    private final Queue<Published.Item> items = new ConcurrentLinkedQueue<>();

    /** Writes into a folder what is to take the place of another one. */
    TreeWriter(Path folder, OldFiles old) {
        this.folder = folder;
        this.old = old;
    }

    @Override
    public void accept(OutputFile file) throws IOException {
        items.add(written(file));
    }

    /** What has been written so far, as an edition. */
    Published published() {
        return Published.of(items);
    }

    /** Writes the marker of that edition, which is not part of it. */
    void mark(Published edition) throws IOException {
        written(Marker.of(edition));
    }

    private Published.Item written(OutputFile file) throws IOException {
        try {
            makeFolderOf(file.path());
            Path target = folder.resolve(file.path());
            if (!old.linked(file, target)) {
                write(file, target);
            }
            return Published.Item.of(folder, file.path());
        } catch (InvalidPathException e) {
            throw new IOException(
                    "cannot write " + file.path() + ": this run's locale cannot express the name; set LC_ALL=C.UTF-8",
                    e);
        } catch (IOException e) {
            throw new IOException("cannot write " + file.path() + " in " + folder + ": " + Reasons.of(e), e);
        }
    }

    private static void write(OutputFile file, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            file.writeTo(out);
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
