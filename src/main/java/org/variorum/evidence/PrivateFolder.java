package org.variorum.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.variorum.evidence.text.Extraction;
import org.variorum.files.Digest;
import org.variorum.files.Limits;
import org.variorum.files.ReadGate;

/**
 * Where the private copies lie: in {@code snapshots/} beside the content folder, out of the way of whoever publishes or commits that; or,
 * as in older versions, in it. What lies behind a link is no copy: it could be anything on the machine. Safe for use by several threads.
 */
public final class PrivateFolder {

    /** What it is called. */
    public static final String NAME = "snapshots";

    private static final String INSIDE = NAME + "/";
    private static final Limits LIMITS = new Limits(Extraction.MOST_BYTES, Extraction.MOST_BYTES, 200_000, 8);

    private final Path content;
    private final ReadGate inside;
    private volatile Optional<ReadGate> beside;

    /**
     * The one of some content.
     *
     * @throws IOException if there is no such content folder
     */
    public PrivateFolder(Path content) throws IOException {
        this.inside = new ReadGate(content, LIMITS);
        this.content = inside.root();
        this.beside = gate();
    }

    /** The folder beside the content, whether it is there or not. */
    public static Path beside(Path content) {
        Path folder = content.toAbsolutePath().normalize();
        return folder.getParent() == null ? folder.resolve(NAME) : folder.resolveSibling(NAME);
    }

    /** Forgets what lies where: to be called when something may have changed there. */
    public void lookAgain() {
        inside.lookAgain();
        beside = gate();
    }

    private Optional<ReadGate> gate() {
        Path folder = beside(content);
        if (folder.equals(content) || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReadGate(folder, LIMITS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a file of that name is there and may be read. */
    public boolean has(String file) {
        return isName(file) && (beside.filter(gate -> gate.admits(file)).isPresent() || inside.admits(INSIDE + file));
    }

    /** What lies under a name, or before it, that is no copy; empty where there is one, or nothing. */
    public Optional<String> obstacle(String file) {
        if (!isName(file) || has(file)) {
            return Optional.empty();
        }
        Path at = beside(content);
        at = Files.exists(at, LinkOption.NOFOLLOW_LINKS) ? at : content.resolve(NAME);
        for (String name : file.split("/", -1)) {
            if (Files.isSymbolicLink(at)) {
                return Optional.of("lies behind a link, which is not followed");
            }
            try {
                at = at.resolve(name);
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        return kind(at);
    }

    private static Optional<String> kind(Path file) {
        if (Files.isSymbolicLink(file)) {
            return Optional.of("is a link that leads out of the folder, or nowhere");
        } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("is a folder");
        } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("is a hidden file");
        }
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of("is a pipe, a socket or a device")
                : Optional.empty();
    }

    /** Whether it can be the name of a copy: no other leads out of the folder. */
    public static boolean isName(String file) {
        return !file.isBlank()
                && !file.contains("\\")
                && List.of(file.split("/", -1)).stream()
                        .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
    }

    /** The bytes of a copy. */
    byte[] read(String file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Optional<ReadGate> outer = beside.filter(gate -> gate.admits(file));
        if (outer.isPresent()) {
            outer.get().copy(file, bytes);
        } else {
            inside.copy(INSIDE + file, bytes);
        }
        return bytes.toByteArray();
    }

    /**
     * The digest of a copy, however large it is.
     *
     * @throws IOException if it is not there, or cannot be read
     */
    public String digest(String file) throws IOException {
        return Digest.of(real(file));
    }

    /**
     * Where a copy really lies.
     *
     * @throws IOException if it is not there
     */
    public Path real(String file) throws IOException {
        Optional<ReadGate> outer = beside.filter(gate -> gate.admits(file));
        return outer.isPresent() ? outer.get().real(file) : inside.real(INSIDE + file);
    }

    /** The names of all files that may be read, sorted. */
    public List<String> files() {
        TreeSet<String> files = new TreeSet<>();
        beside.ifPresent(gate -> files.addAll(gate.list(fault -> {})));
        if (Files.isDirectory(content.resolve(NAME), LinkOption.NOFOLLOW_LINKS)) {
            inside.list(fault -> {}).stream()
                    .filter(path -> path.startsWith(INSIDE))
                    .forEach(path -> files.add(path.substring(INSIDE.length())));
        }
        return List.copyOf(files);
    }
}
