package org.variorum.again;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.files.Digest;
import org.variorum.files.Sighting;
import org.variorum.files.Sightings;
import org.variorum.write.NotTrustedException;
import org.variorum.write.Packer;
import org.variorum.write.Unpacker;

/**
 * A folder that a build reads, as it was when somebody looked.
 *
 * @param path as the command has it
 * @param real where it really is; empty if it is not there
 * @param files all that is in it
 */
record SourceFolder(String path, String real, Map<String, Seen> files) {

    /**
     * A file, folder or link.
     *
     * @param sighting what the file system told of it
     * @param digest of what it holds; empty if it was not read
     */
    record Seen(Sighting sighting, String digest) {}

    /** Looks at a folder; files that were changed since some moment are read. */
    static SourceFolder of(Path path, long settled) throws IOException {
        String real = realPath(path);
        if (real.isEmpty()) {
            return new SourceFolder(path.toString(), real, Map.of());
        }
        Map<String, Seen> files = new HashMap<>();
        for (Map.Entry<String, Sighting> each : Sightings.in(Path.of(real)).entrySet()) {
            Sighting sighting = each.getValue();
            boolean read = sighting.latest() >= settled && sighting.kind() == Sighting.Kind.FILE;
            files.put(each.getKey(), new Seen(sighting, read ? Digest.of(Path.of(real, each.getKey())) : ""));
        }
        return new SourceFolder(path.toString(), real, files);
    }

    private static String realPath(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder.toRealPath().toString() : "";
    }

    /**
     * The same with the digest of every file.
     *
     * @param known the folder as it was seen before, if it was: what has not changed since is not read
     * @param settled what was changed before that moment had not changed when it was seen
     */
    SourceFolder digested(Optional<SourceFolder> known, long settled) throws IOException {
        Map<String, Seen> past = known.map(SourceFolder::files).orElse(Map.of());
        Map<String, Seen> all = new HashMap<>();
        for (Map.Entry<String, Seen> each : files.entrySet()) {
            Seen file = each.getValue();
            Seen then = past.get(each.getKey());
            if (!file.digest.isEmpty() || file.sighting.kind() != Sighting.Kind.FILE) {
                all.put(each.getKey(), file);
            } else if (then != null && file.sighting.equals(then.sighting) && file.sighting.latest() < settled) {
                all.put(each.getKey(), then);
            } else {
                all.put(each.getKey(), new Seen(file.sighting, digest(each.getKey())));
            }
        }
        return new SourceFolder(path, real, all);
    }

    /**
     * Those of its files that had to be read again to know that nothing is otherwise than it was; empty if anything is.
     *
     * @param settled what was changed before that moment is as it was if the file system tells the same of it
     */
    Optional<Map<String, Seen>> reread(long settled) throws IOException {
        if (!realPath(Path.of(path)).equals(real)) {
            return Optional.empty();
        }
        Map<String, Sighting> now = real.isEmpty() ? Map.of() : Sightings.in(Path.of(real));
        Map<String, Seen> read = new HashMap<>();
        for (Map.Entry<String, Sighting> each : now.entrySet()) {
            Seen then = files.get(each.getKey());
            if (then == null || then.sighting.kind() != each.getValue().kind()) {
                return Optional.empty();
            }
            if (!each.getValue().equals(then.sighting) || then.sighting.latest() >= settled) {
                if (!isStill(then, each.getKey())) {
                    return Optional.empty();
                }
                read.put(each.getKey(), new Seen(each.getValue(), then.digest));
            }
        }
        return now.size() == files.size() ? Optional.of(read) : Optional.empty();
    }

    /** The same with some of its files seen anew. */
    SourceFolder with(Map<String, Seen> read) {
        if (read.isEmpty()) {
            return this;
        }
        Map<String, Seen> all = new HashMap<>(files);
        all.putAll(read);
        return new SourceFolder(path, real, all);
    }

    private boolean isStill(Seen then, String file) throws IOException {
        return !then.digest.isEmpty() && then.digest.equals(digest(file));
    }

    private String digest(String file) throws IOException {
        return Digest.of(Path.of(real, file));
    }

    void pack(Packer bytes) {
        bytes.text(path).text(real).number(files.size());
        files.forEach((file, seen) -> {
            Sighting sighting = seen.sighting;
            bytes.text(file)
                    .text(sighting.kind().name())
                    .number(sighting.size())
                    .number(sighting.modified())
                    .number(sighting.changed())
                    .number(sighting.number())
                    .text(sighting.leads())
                    .text(seen.digest);
        });
    }

    static SourceFolder unpack(Unpacker bytes) throws NotTrustedException {
        String path = bytes.text();
        String real = bytes.text();
        int count = bytes.count();
        Map<String, Seen> files = new HashMap<>(2 * count);
        for (int i = 0; i < count; i++) {
            files.put(bytes.text(), new Seen(sighting(bytes), bytes.text()));
        }
        return new SourceFolder(path, real, files);
    }

    private static Sighting sighting(Unpacker bytes) throws NotTrustedException {
        return new Sighting(
                kind(bytes.text()), bytes.number(), bytes.number(), bytes.number(), bytes.number(), bytes.text());
    }

    private static Sighting.Kind kind(String name) throws NotTrustedException {
        try {
            return Sighting.Kind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new NotTrustedException("it tells of what there is not");
        }
    }
}
