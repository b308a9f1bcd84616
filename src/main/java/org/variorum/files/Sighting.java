package org.variorum.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the file system tells of a file without opening it. Nobody can change what it holds, or who may read it, and leave all of
 * this as it was: {@code changed} is set by the system alone, where there is such a time.
 *
 * @param kind what it is
 * @param size how many bytes it has
 * @param modified when what it holds was changed last, in nanoseconds; anybody can set that
 * @param changed when anything about it was changed last, in nanoseconds
 * @param number its number in its file system
 * @param leads where a link leads, and where it really comes to
 */
public record Sighting(Kind kind, long size, long modified, long changed, long number, String leads) {

    private static final String UNIX = "unix:isRegularFile,isDirectory,isSymbolicLink,size,lastModifiedTime,ctime,ino";

    /** What something is. */
    public enum Kind {
        /** A plain file. */
        FILE,
        /** A folder; of what is in it there are other sightings, and of itself nothing counts. */
        FOLDER,
        /** A symbolic link to something else than a folder; the rest is of what it leads to. */
        LINK,
        /** A pipe, a socket or a device. */
        OTHER
    }

    /**
     * Looks at a file.
     *
     * @throws IOException if it cannot be looked at, or is a link to a folder
     */
    public static Sighting of(Path path) throws IOException {
        Sighting itself = look(path, LinkOption.NOFOLLOW_LINKS);
        return switch (itself.kind) {
            case LINK -> followed(path);
            case FOLDER -> new Sighting(Kind.FOLDER, 0, 0, 0, 0, "");
            case FILE, OTHER -> itself;
        };
    }

    /** Whether the file system tells the same. Spelt out, as is the text: to make these at run time takes as long as all the rest. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Sighting that
                && kind == that.kind
                && size == that.size
                && modified == that.modified
                && changed == that.changed
                && number == that.number
                && leads.equals(that.leads);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * number + changed);
    }

    @Override
    public String toString() {
        return String.join(
                " ",
                kind.name(),
                Long.toString(size),
                Long.toString(modified),
                Long.toString(changed),
                Long.toString(number),
                leads);
    }

    /** When it was changed last, be it what it holds or what is told of it, in nanoseconds. */
    public long latest() {
        return Math.max(modified, changed);
    }

    private static Sighting followed(Path link) throws IOException {
        String leads = Files.readSymbolicLink(link) + "\n";
        try {
            Sighting target = look(link);
            if (target.kind == Kind.FOLDER) {
                throw new IOException("what lies behind the link " + link + " is not looked at");
            }
            return new Sighting(
                    Kind.LINK, target.size, target.modified, target.changed, target.number, leads + link.toRealPath());
        } catch (FileSystemException e) {
            return new Sighting(Kind.LINK, 0, 0, 0, 0, leads + Reasons.of(e));
        }
    }

    private static Sighting look(Path path, LinkOption... options) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            Map<String, Object> told = Files.readAttributes(path, UNIX, options);
            return new Sighting(
                    kind(
                            Boolean.TRUE.equals(told.get("isRegularFile")),
                            Boolean.TRUE.equals(told.get("isDirectory")),
                            Boolean.TRUE.equals(told.get("isSymbolicLink"))),
                    told.get("size") instanceof Long size ? size : -1,
                    nanos(told.get("lastModifiedTime")),
                    nanos(told.get("ctime")),
                    told.get("ino") instanceof Long number ? number : -1,
                    "");
        }
        BasicFileAttributes told = Files.readAttributes(path, BasicFileAttributes.class, options);
        return new Sighting(
                kind(told.isRegularFile(), told.isDirectory(), told.isSymbolicLink()),
                told.size(),
                nanos(told.lastModifiedTime()),
                nanos(told.creationTime()),
                Optional.ofNullable(told.fileKey()).map(Object::hashCode).orElse(0),
                "");
    }

    private static Kind kind(boolean file, boolean folder, boolean link) {
        if (file) {
            return Kind.FILE;
        } else if (folder) {
            return Kind.FOLDER;
        }
        return link ? Kind.LINK : Kind.OTHER;
    }

    private static long nanos(@Nullable Object time) {
        return time instanceof FileTime t ? t.to(TimeUnit.NANOSECONDS) : -1;
    }
}
