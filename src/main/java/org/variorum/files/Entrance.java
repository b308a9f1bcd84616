package org.variorum.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Decides which file on disk a relative name means, and whether it may be read. Looks only at names and attributes and
 * never opens anything, because to open a named pipe is to wait for ever.
 */
final class Entrance {

    private static final Set<String> PUBLISHED = Set.of("static", "root");
    private static final String PRIVATE = "snapshots";

    /** A name that is one name on every system, and not hidden. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*+");

    private final Path root;

    /** Where those folders are that files were let in from, by the name under which they were asked for. */
    private final Map<String, Path> folders = new ConcurrentHashMap<>();

    /** @param root the real path of the content folder */
    Entrance(Path root) {
        this.root = root;
    }

    /** The real path of a regular file inside the root, without links; a {@link Refusal} otherwise. */
    Path admit(String relative) throws IOException {
        int slash = relative.lastIndexOf('/');
        String folder = relative.substring(0, Math.max(0, slash));
        Optional<Path> neighbour = neighbour(folder, relative.substring(slash + 1));
        if (neighbour.isPresent()) {
            return neighbour.get();
        }
        Path path = onDisk(relative);
        Path real = follow(path, relative);
        requireRegular(attributes(real));
        if (!Files.isSymbolicLink(path)) {
            folders.put(folder, Optional.ofNullable(real.getParent()).orElse(root));
        }
        return real;
    }

    /** A file in a folder from which one was let in: the folder need not be followed again, and the file is no link. */
    private Optional<Path> neighbour(String folder, String name) {
        Path known = folders.get(folder);
        if (known == null || !PLAIN.matcher(name).matches()) {
            return Optional.empty();
        }
        Path path = known.resolve(name);
        try {
            return attributes(path).isRegularFile() ? Optional.of(path) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What the file system says of a path, links not followed. */
    static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Where a path really is, if that is inside the root and not hidden, and not private. */
    Path follow(Path path, String relative) throws IOException {
        boolean link = Files.isSymbolicLink(path);
        Path real;
        try {
            real = path.toRealPath();
        } catch (NoSuchFileException e) {
            throw new Refusal(link ? "a link that leads nowhere" : "there is no such file");
        } catch (FileSystemException e) {
            throw link ? new Refusal("a link that cannot be followed: " + Reasons.of(e)) : e;
        }
        if (!real.startsWith(root)) {
            throw new Refusal("a link that leaves the content folder");
        }
        Path inside = root.relativize(real);
        for (Path name : inside) {
            if (SkippedNames.isHidden(name.toString())) {
                throw new Refusal("a hidden file or folder");
            }
        }
        requireOwnFolder(relative, inside);
        return real;
    }

    /** What is published is what lies in static/ or root/ itself, and what is private is asked for by its own name. */
    private static void requireOwnFolder(String relative, Path inside) throws Refusal {
        String asked = Names.folded(relative.split("/", 2)[0]);
        String found = Names.folded(inside.getName(0).toString());
        if (!asked.equals(found) && (PUBLISHED.contains(asked) || found.equals(PRIVATE))) {
            throw new Refusal(
                    PUBLISHED.contains(asked) ? "a link that leaves " + asked + "/" : "a link into " + PRIVATE + "/");
        }
    }

    /** Refuses folders, and pipes, sockets and devices. */
    static void requireRegular(BasicFileAttributes attributes) throws Refusal {
        if (attributes.isDirectory()) {
            throw new Refusal("a folder, not a file");
        } else if (!attributes.isRegularFile()) {
            throw new Refusal("a pipe, socket or device, not a plain file");
        }
    }

    private Path onDisk(String relative) throws IOException {
        Path path = root;
        for (String name : relative.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                throw new Refusal("not a path below the content folder");
            }
            path = child(path, name);
        }
        return path;
    }

    /** The entry of that name; where the disk has the name in another Unicode form (macOS, NFD), that entry. */
    private static Path child(Path folder, String name) throws IOException {
        Path exact;
        try {
            exact = folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new Refusal("a name that this system cannot express: " + e.getReason());
        }
        if (!folder.equals(exact.getParent())) {
            throw new Refusal("not a path below the content folder");
        }
        boolean ascii = name.chars().allMatch(c -> c < 128);
        return ascii || Files.exists(exact, LinkOption.NOFOLLOW_LINKS)
                ? exact
                : otherForm(folder, name).orElse(exact);
    }

    private static Optional<Path> otherForm(Path folder, String name) throws IOException {
        String wanted = Normalizer.normalize(name, Normalizer.Form.NFC);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (FolderWalk.nameOf(entry).equals(wanted)) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }
}
