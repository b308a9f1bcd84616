package org.variorum.again;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.write.NotTrustedException;
import org.variorum.write.Packer;
import org.variorum.write.Unpacker;

/**
 * The folders that a build reads, as they were when somebody looked.
 *
 * @param seen when that was, in milliseconds
 * @param folders each of them
 */
record Sources(long seen, List<SourceFolder> folders) {

    /** So long before a look a change may have the same time as one after it; the coarsest of clocks ticks as slowly. */
    private static final long SLACK_MILLIS = 2_000;

    Sources {
        folders = List.copyOf(folders);
    }

    /** Looks at folders. What was changed just now is read, since it could be changed again unseen. */
    static Sources of(List<Path> paths, long now) throws IOException {
        List<SourceFolder> folders = new ArrayList<>();
        for (Path path : paths) {
            folders.add(SourceFolder.of(path, settled(now)));
        }
        return new Sources(now, folders);
    }

    /** The same with the digest of every file; what is known of it from before is not read. */
    Sources digested(Optional<Sources> past) throws IOException {
        List<SourceFolder> all = new ArrayList<>();
        for (SourceFolder folder : folders) {
            Optional<SourceFolder> known = past.flatMap(p -> p.folders.stream()
                    .filter(each -> each.real().equals(folder.real()))
                    .findFirst());
            all.add(folder.digested(known, past.map(p -> settled(p.seen)).orElse(0L)));
        }
        return new Sources(seen, all);
    }

    /**
     * A later look.
     *
     * @param sources the folders as they are
     * @param changed what is in them that is not what it was, or is there no longer
     * @param fresh whether anything had to be read to know that
     */
    record Later(Sources sources, Set<Path> changed, boolean fresh) {}

    /** Looks again; empty if nobody can tell what has changed. */
    Optional<Later> later(long now) throws IOException {
        boolean fresh = false;
        List<SourceFolder> all = new ArrayList<>();
        Set<Path> changed = new HashSet<>();
        for (SourceFolder folder : folders) {
            Optional<SourceFolder.Later> later = folder.later(settled(seen));
            if (later.isEmpty()) {
                return Optional.empty();
            }
            later.get().changed().forEach(file -> changed.add(Path.of(folder.path(), file)));
            fresh |= later.get().fresh();
            all.add(later.get().folder());
        }
        Sources sources = new Sources(now, all);
        return changed.isEmpty() || folders.stream().noneMatch(SourceFolder::hasLinks)
                ? Optional.of(new Later(sources, changed, fresh))
                : Optional.empty();
    }

    /** Whether nothing is otherwise at a later look, in which not all digests need be there. */
    boolean isStill(Sources later) {
        for (int i = 0; i < folders.size(); i++) {
            if (!folders.get(i).isStill(later.folders.get(i))) {
                return false;
            }
        }
        return true;
    }

    void pack(Packer bytes) {
        bytes.number(seen).number(folders.size());
        folders.forEach(folder -> folder.pack(bytes));
    }

    static Sources unpack(Unpacker bytes) throws NotTrustedException {
        long seen = bytes.number();
        int count = bytes.count();
        List<SourceFolder> folders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            folders.add(SourceFolder.unpack(bytes));
        }
        return new Sources(seen, folders);
    }

    /** What was changed before that moment, in nanoseconds, cannot have been changed after the look without being seen. */
    private static long settled(long millis) {
        return (millis - SLACK_MILLIS) * 1_000_000;
    }
}
