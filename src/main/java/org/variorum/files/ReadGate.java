package org.variorum.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/**
 * The only way in which content is read. A file gets through if it really lies inside the folder after all links are
 * followed, is a regular file, is not hidden, and is within the {@link Limits}; everything else is a diagnostic (V101).
 *
 * <pre>{@code
 * ReadGate gate = new ReadGate(Path.of("content"), Limits.DEFAULT);
 * for (String file : gate.list(reporter)) {
 *     gate.readText(file, reporter).ifPresent(text -> ...);
 * }
 * }</pre>
 *
 * <p>Names are relative to the folder, with {@code /} between them, in Unicode's NFC. Safe for use by several threads.
 * The checks and the opening are two steps, and where a folder really is is asked once: the gate protects from what content
 * <em>is</em>, not from somebody who changes the folder while it is being read, so that each run has a gate of its own.
 */
public final class ReadGate {

    private static final int LONG = 4;

    private final Path root;
    private final Limits limits;
    private volatile Entrance entrance;

    /**
     * A gate for a folder.
     *
     * @throws IOException if there is no such folder
     */
    public ReadGate(Path root, Limits limits) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        this.root = root.toRealPath();
        this.limits = limits;
        this.entrance = new Entrance(this.root);
    }

    /** Forgets where folders lie: to be called when something may have changed there. */
    public void lookAgain() {
        entrance = new Entrance(root);
    }

    /** The real path of the folder. */
    public Path root() {
        return root;
    }

    /**
     * All regular files below the folder, sorted by code point. Hidden names and editors' backups are left out without
     * a word; links that leave the folder, pipes, unreadable folders and the like are reported and left out.
     */
    public List<String> list(Reporter reporter) {
        return new FolderWalk(root, limits, reporter).files();
    }

    /**
     * What {@link #list} would give now, if it gave {@code before} and nothing but one file has changed since: is there, or is
     * gone. Empty where only a look at the whole folder can tell, as with links, folders, and names that are not plain ASCII.
     */
    public Optional<List<String>> listed(List<String> before, String relative) {
        if (!isPlain(relative) || !Files.isDirectory(root.resolve(relative).resolveSibling(""))) {
            return Optional.empty();
        }
        boolean there = Files.isRegularFile(root.resolve(relative), LinkOption.NOFOLLOW_LINKS) && admits(relative);
        if (!there && Files.exists(root.resolve(relative), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        int place = Collections.binarySearch(before, relative, CodePointOrder.INSTANCE);
        if (place < 0 && before.stream().anyMatch(path -> path.startsWith(relative + "/"))) {
            return Optional.empty();
        }
        if (there == place >= 0) {
            return Optional.of(before);
        }
        List<String> after = new ArrayList<>(before);
        if (there) {
            after.add(-place - 1, relative);
        } else {
            after.remove(place);
        }
        return Optional.of(List.copyOf(after));
    }

    private static boolean isPlain(String relative) {
        for (String name : relative.split("/", -1)) {
            if (name.isEmpty() || SkippedNames.skips(name)) {
                return false;
            }
        }
        return relative.chars().allMatch(c -> c > ' ' && c < 127);
    }

    /** Whether the gate would let this file in. */
    public boolean admits(String relative) {
        try {
            entrance.admit(relative);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Where a file really lies.
     *
     * @throws IOException if the gate would not let it in
     */
    public Path real(String relative) throws IOException {
        return entrance.admit(relative);
    }

    /**
     * A text file, strictly UTF-8, without byte order mark and with {@code \n} as the only line end. Empty if it could
     * not be read, and then it has been reported: V101, or V102 with the place of the first byte that is wrong.
     */
    public Optional<String> readText(String relative, Reporter reporter) {
        return text(relative, limits.textBytes(), reporter);
    }

    /** The same, of a file that a program wrote: it may be {@value #LONG} times as large. */
    public Optional<String> readLongText(String relative, Reporter reporter) {
        return text(relative, LONG * limits.textBytes(), reporter);
    }

    private Optional<String> text(String relative, int limit, Reporter reporter) {
        return read(relative, limit, reporter).flatMap(bytes -> new TextDecoder(relative, reporter).decode(bytes));
    }

    /** The bytes of a file; empty if it could not be read, and then it has been reported. */
    public Optional<byte[]> readBytes(String relative, Reporter reporter) {
        return read(relative, limits.binaryBytes(), reporter);
    }

    /**
     * Copies the bytes of a file.
     *
     * @throws IOException if the file is refused or cannot be read, with a message that names it; or if {@code target}
     *     cannot be written
     */
    public void copy(String relative, OutputStream target) throws IOException {
        try (InputStream source = openNamed(relative)) {
            source.transferTo(target);
        } catch (Refusal e) {
            throw unreadable(relative, e);
        }
    }

    private InputStream openNamed(String relative) throws IOException {
        try {
            return open(relative, limits.binaryBytes());
        } catch (IOException e) {
            throw unreadable(relative, e);
        }
    }

    private static IOException unreadable(String relative, IOException cause) {
        return new IOException("cannot read " + relative + ": " + Reasons.of(cause), cause);
    }

    private Optional<byte[]> read(String relative, int limit, Reporter reporter) {
        try (InputStream source = open(relative, limit)) {
            return Optional.of(source.readAllBytes());
        } catch (IOException e) {
            reporter.report(Diagnostic.of(Code.UNREADABLE_FILE, Location.ofFile(relative), Reasons.of(e)));
            return Optional.empty();
        }
    }

    private InputStream open(String relative, int limit) throws IOException {
        Path real = entrance.admit(relative);
        return new CappedStream(Files.newInputStream(real, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS), limit);
    }
}
