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
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputSink;
import org.variorum.files.Reasons;

/**
 * Writes the files of a site into a new, empty folder, each on the thread that hands it over. One that holds what it held
 * before is the old file itself, with its time, so that whoever copies the site sees what has changed. Nothing is forced to
 * the disk; the decision record says why.
 */
final class TreeWriter implements OutputSink {

    /** As many times must an edition be larger than what changes in it. */
    private static final int SLIGHTLY = 10;

    private final Path folder;
    private final Spare spare;
    private final OldFiles old;
    private final Map<String, Published.Item> known;
    private final Set<String> made = new HashSet<>();
    private final Queue<Published.Item> items = new ConcurrentLinkedQueue<>();
    private final AtomicInteger kept = new AtomicInteger();

    /**
     * Writes into a folder what is to take the place of another one.
     *
     * @param spare the folder
     * @param old the files of the other one
     * @param known the files there, by path, if whoever hands over files knows them
     */
    TreeWriter(Spare spare, OldFiles old, Map<String, Published.Item> known) {
        this.folder = spare.folder();
        this.spare = spare;
        this.old = old;
        this.known = known;
    }

    /** Whether nearly all of the edition is what was there before. */
    boolean changesLittle() {
        return SLIGHTLY * (items.size() - kept.get()) < items.size();
    }

    /** What is there is taken only if it is what that edition had. */
    @Override
    public boolean keeps(String path) throws IOException {
        Published.Item item = known.get(path);
        if (item == null || !(spare.takes(path) || isLinked(item))) {
            return false;
        }
        items.add(item);
        kept.incrementAndGet();
        return true;
    }

    private boolean isLinked(Published.Item item) throws IOException {
        spare.free(item.path());
        makeFolderOf(item.path());
        Path target = folder.resolve(item.path());
        if (!old.linked(item.path(), target)) {
            return false;
        }
        boolean same = item.isIn(folder);
        if (!same) {
            Files.delete(target);
        }
        return same;
    }

    @Override
    public void accept(OutputFile file) throws IOException {
        items.add(written(file));
    }

    /** What has been written, as an edition. */
    Published published() throws IOException {
        spare.finish();
        return Published.of(items);
    }

    /** Writes the marker of that edition, which is not part of it. */
    void mark(Published edition) throws IOException {
        written(Marker.of(edition));
    }

    private Published.Item written(OutputFile file) throws IOException {
        try {
            spare.free(file.path());
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
