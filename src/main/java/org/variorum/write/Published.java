package org.variorum.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.variorum.files.Digest;

/** The files of an edition, but for the marker, as they were when it was published. */
public final class Published {

    private static final String SECTION = "published";
    private static final int VERSION = 1;

    private final String digest;
    private final int count;

    /** The files as they are written down, one behind the other. */
    private final ByteBuffer packed;

    private Optional<List<Item>> read = Optional.empty();

    private Published(String digest, int count, ByteBuffer packed) {
        this.digest = digest;
        this.count = count;
        this.packed = packed;
    }

    /** An edition of these files. */
    static Published of(Collection<Item> items) {
        List<Item> sorted =
                items.stream().sorted(Comparator.comparing(Item::path)).toList();
        Packer bytes = new Packer();
        sorted.forEach(item -> bytes.text(item.path).number(item.size).number(item.modified));
        Published published = new Published(digest(sorted), sorted.size(), bytes.packed());
        published.read = Optional.of(sorted);
        return published;
    }

    /**
     * The edition that a file tells of.
     *
     * @throws NotTrustedException if it tells of none that is ours
     */
    public static Published of(Ledger kept) throws NotTrustedException {
        ByteBuffer section = kept.section(SECTION, VERSION)
                .orElseThrow(() -> new NotTrustedException("it does not say what was published"));
        Unpacker bytes = new Unpacker(section);
        return new Published(bytes.text(), bytes.count(), section.slice());
    }

    /** A file that tells of this edition, and of nothing else. */
    Ledger kept() {
        return Ledger.NOTHING.with(
                SECTION, VERSION, new Packer().text(digest).number(count).packed(packed.duplicate()));
    }

    /** They are read when they are asked for first; whoever only compares editions need not. */
    private synchronized List<Item> items() {
        if (read.isEmpty()) {
            read = Optional.of(unpacked());
        }
        return read.get();
    }

    private List<Item> unpacked() {
        Unpacker bytes = new Unpacker(packed.duplicate());
        List<Item> items = new ArrayList<>(count);
        try {
            for (int i = 0; i < count; i++) {
                items.add(new Item(bytes.text(), bytes.number(), bytes.number()));
            }
        } catch (NotTrustedException e) {
            throw new IllegalStateException("a section with the right checksum is garbled", e);
        }
        return items;
    }

    /** Stands for which files there are, whatever they hold: the same files have the same one. The marker names it. */
    String digest() {
        return digest;
    }

    /** Their paths. */
    Set<String> paths() {
        return items().stream().map(Item::path).collect(Collectors.toSet());
    }

    /** Its files, by their paths. */
    Map<String, Item> byPath() {
        Map<String, Item> byPath = new HashMap<>(2 * count);
        items().forEach(item -> byPath.put(item.path, item));
        return byPath;
    }

    /** What was written to an output. */
    Written written(Path output) {
        return new Written(output, count, items().stream().mapToLong(Item::size).sum(), this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Published that && digest.equals(that.digest) && packed.equals(that.packed);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return count + " files, " + digest;
    }

    /** Whether an output holds this edition: all of its files, and none that was changed since. */
    public boolean standsIn(Path output) throws IOException {
        if (!Marker.names(output, this)) {
            return false;
        }
        for (Item item : items()) {
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
            return of(
                    path,
                    Files.readAttributes(folder.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        }

        /** As its attributes have it. */
        static Item of(String path, BasicFileAttributes now) {
            return new Item(
                    path,
                    now.isRegularFile() ? now.size() : -1,
                    now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        }
    }
}
