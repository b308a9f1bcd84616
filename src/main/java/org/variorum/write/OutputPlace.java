package org.variorum.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.variorum.files.Reasons;

/**
 * Where the output really is, links followed, and the hidden folder beside it in which the next site is put together.
 * Both are in one folder, hence on one file system, as a rename needs.
 *
 * @param output the output; a folder, or nothing yet
 * @param workshop the hidden folder; a folder, or nothing yet
 */
record OutputPlace(Path output, Path workshop) {

    /** Finds the place, creating nothing, and refuses one that is not a folder or that the guard protects. */
    static OutputPlace of(Path wanted, OutputGuard guard) throws IOException {
        if (Files.isSymbolicLink(wanted) && !Files.exists(wanted)) {
            throw new OutputRefusedException(wanted, "it is a link that leads nowhere");
        }
        Path output = realPath(wanted);
        guard.check(output);
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new OutputRefusedException(output, "there is a file of that name; an output is a folder");
        }
        Path workshop = output.resolveSibling("." + output.getFileName() + ".variorum");
        if (isOtherThanFolder(workshop)) {
            throw new OutputRefusedException(output, "the hidden folder " + workshop + " that it needs is no folder");
        }
        return new OutputPlace(output, workshop);
    }

    /** Asked in one call, because another build may remove its workshop between two. */
    private static boolean isOtherThanFolder(Path path) throws IOException {
        try {
            return !Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isDirectory();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** The folder that holds both. */
    Path parent() {
        return Objects.requireNonNull(output.getParent(), "the guard refuses the root");
    }

    /** The real path of what exists of a path, followed by the rest as it is. */
    static Path realPath(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = absolute;
        while (!Files.exists(there)) {
            Path parent = there.getParent();
            if (parent == null) {
                return absolute;
            }
            there = parent;
        }
        try {
            return there.toRealPath().resolve(there.relativize(absolute)).normalize();
        } catch (FileSystemException e) {
            throw new IOException("cannot look at " + there + ": " + Reasons.of(e), e);
        }
    }
}
