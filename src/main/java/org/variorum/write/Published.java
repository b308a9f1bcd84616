package org.variorum.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.variorum.files.Digest;

/** The files of an edition, but for the marker, as they were when it was published. */
public final class Published {

    private static final String SECTION = "published";
    private static final int VERSION = 1;

    private final List<Item> items;
    private final String digest;

    private Published(List<Item> items, String digest) {
        this.items = items;
        this.digest = digest;
    }

    /** An edition of these files. */
    static Published of(Collection<Item> items) {
        List<Item> sorted =
                items.stream().sorted(Comparator.comparing(Item::path)).toList();
        return new Published(sorted, digest(sorted));
    }

    /**
     * The edition that a file tells of.
     *
     * @throws NotTrustedException if it tells of none that is ours
     */
    public static Published of(Ledger kept) throws NotTrustedException {
        Unpacker bytes = new Unpacker(kept.section(SECTION, VERSION)
                .orElseThrow(() -> new NotTrustedException("it does not say what was published")));
        String digest = bytes.text();
        int count = bytes.count();
        List<Item> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(new Item(bytes.text(), bytes.number(), bytes.number()));
        }
        return new Published(items, digest);
    }

    /** A file that tells of this edition, and of nothing else. */
    Ledger kept() {
        Packer bytes = new Packer().text(digest).number(items.size());
        items.forEach(item -> bytes.text(item.path).number(item.size).number(item.modified));
        return Ledger.NOTHING.with(SECTION, VERSION, bytes.packed());
    }

    /** Stands for which files there are, whatever they hold: the same files have the same one. The marker names it. */
    String digest() {
        return digest;
    }

    /** Their paths. */
    Set<String> paths() {
        return items.stream().map(Item::path).collect(Collectors.toSet());
    }

    /** What was written to an output. */
    Written written(Path output) {
        return new Written(
                output, items.size(), items.stream().mapToLong(Item::size).sum(), this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Published that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return items.size() + " files, " + digest;
    }

    /** Whether an output holds this edition: all of its files, and none that was changed since. */
    public boolean standsIn(Path output) throws IOException {
        if (!Marker.names(output, this)) {
            return false;
        }
        for (Item item : items) {
            if (!item.isIn(output)) {
                return false;
            }
        }
        return true;
    }

    private static String digest(List<Item> items) {
        Digest digest = new Digest();
        items.forEach(item -> digest.add(item.path + "\n"));
        return digest.end();
    }

    /**
     * A file of an edition.
     *
     * @param path where it is, relative to the output
     * @param size how many bytes it has; -1 of what is no file
     * @param modified when it was changed last, in nanoseconds
     */
    record Item(String path, long size, long modified) {

        /** Whether it is still so. */
        boolean isIn(Path folder) throws IOException {
            Item now = of(folder, path);
            return size == now.size && modified == now.modified;
        }

        /** As it is now. */
        static Item of(Path folder, String path) throws IOException {
            BasicFileAttributes now =
                    Files.readAttributes(folder.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Item(
                    path,
                    now.isRegularFile() ? now.size() : -1,
                    now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        }
    }
}
