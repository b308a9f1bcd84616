package org.variorum.again;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    record Seen(Sighting sighting, String digest) {

        /** Whether it holds what it held then. */
        boolean isLike(Seen then) {
            return sighting.kind() == then.sighting.kind()
                    && (sighting.kind() == Sighting.Kind.FOLDER || (!digest.isEmpty() && digest.equals(then.digest)));
        }

        /** Whether it is the same at a later look. */
        boolean isStill(@Nullable Seen later) {
            return later != null
                    && sighting.equals(later.sighting)
                    && (digest.isEmpty() || later.digest.isEmpty() || digest.equals(later.digest));
        }
    }

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
     * A later look.
     *
     * @param folder the folder as it is
     * @param changed what is in it that is not what it was, or is there no longer
     * @param fresh whether anything had to be read to know that
     */
    record Later(SourceFolder folder, Set<String> changed, boolean fresh) {}

    /**
     * Looks again; empty if the folder is not where it was, or nobody can tell what a change in it concerns.
     *
     * @param settled what was changed before that moment is as it was if the file system tells the same of it
     */
    Optional<Later> later(long settled) throws IOException {
        if (!realPath(Path.of(path)).equals(real)) {
            return Optional.empty();
        }
        Map<String, Sighting> now = real.isEmpty() ? Map.of() : Sightings.in(Path.of(real));
        Map<String, Seen> all = new HashMap<>(2 * now.size());
        Set<String> changed = new HashSet<>();
        boolean fresh = false;
        for (Map.Entry<String, Sighting> each : now.entrySet()) {
            String file = each.getKey();
            Sighting sighting = each.getValue();
            Seen then = files.get(file);
            if (then != null && sighting.equals(then.sighting) && then.sighting.latest() < settled) {
                all.put(file, then);
            } else {
                Seen seen = new Seen(sighting, sighting.kind() == Sighting.Kind.FILE ? digest(file) : "");
                all.put(file, seen);
                fresh = true;
                if (then == null || !seen.isLike(then)) {
                    changed.add(file);
                }
            }
        }
        files.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        return Optional.of(new Later(new SourceFolder(path, real, all), changed, fresh));
    }

    /** Whether a change of one file may concern others: a link may lead to it. */
    boolean hasLinks() {
        return files.values().stream().anyMatch(seen -> seen.sighting.kind() == Sighting.Kind.LINK);
    }

    /** Whether nothing is otherwise at a later look, in which not all digests need be there. */
    boolean isStill(SourceFolder later) {
        return path.equals(later.path)
                && real.equals(later.real)
                && files.size() == later.files.size()
                && files.entrySet().stream().allMatch(each -> each.getValue().isStill(later.files.get(each.getKey())));
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
