package org.variorum.write;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.variorum.files.Reasons;

/**
 * The hidden folder beside the output. What stays in it are two of {@link Ledger}, and a file that keeps Git from them. While somebody is in
 * it, who then holds the lock of the output, it also holds {@code lock}; {@code new}, the site being put together;
 * {@code next}, what is to be kept of it; for an instant {@code old}, a whole site that is out of its place; and
 * {@code trash}, what may be deleted. After a build that has changed little, {@code spare} is the site before it.
 */
final class Workshop implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String UNSEEN = ".gitignore";
    private static final String SPARE = "spare";

    /** What stays in it while nobody is. */
    private static final Set<String> STAYING =
            Set.of(Ledger.NAME, Apart.MEMORY.file(), Apart.SEQUEL.file(), SPARE, UNSEEN);

    private final OutputPlace place;
    private final OutputLock lock;
    private final Consumer<String> notices;

    private Workshop(OutputPlace place, OutputLock lock, Consumer<String> notices) {
        this.place = place;
        this.lock = lock;
        this.notices = notices;
    }

    /** Whether nothing shows that somebody is in it, or was killed there. */
    static boolean isAtRest(Set<String> names) {
        return names.contains(UNSEEN) && STAYING.containsAll(names);
    }

    /** Takes the lock, puts back what a killed build left out of its place, and clears away what it left besides. */
    static Workshop enter(OutputPlace place, Consumer<String> notices) throws IOException {
        Workshop workshop = new Workshop(place, OutputLock.take(place, LOCK), notices);
        boolean ready = false;
        try {
            workshop.restore();
            workshop.recover();
            workshop.clean();
            ready = true;
            return workshop;
        } finally {
            if (!ready) {
                workshop.close();
            }
        }
    }

    /** Clears all away but what is kept, and lets go of the lock. What goes wrong is a mere notice. */
    @Override
    public void close() {
        try (lock) {
            if (!clean()) {
                notices.accept("could not delete all of " + place.workshop() + "; it can be removed by hand");
            }
        } catch (IOException e) {
            notices.accept("could not clear " + place.workshop() + ": " + Reasons.of(e));
        }
    }

    /** Where a whole site waits between two renames. If it is there and the output is not, a build was killed. */
    Path old() {
        return place.workshop().resolve("old");
    }

    private void restore() throws IOException {
        boolean there = Files.exists(place.output(), LinkOption.NOFOLLOW_LINKS);
        if (!there && Files.isDirectory(old(), LinkOption.NOFOLLOW_LINKS)) {
            Files.move(old(), place.output(), StandardCopyOption.ATOMIC_MOVE);
            notices.accept("a build was killed before; the site that it had moved aside is back in " + place.output());
        }
    }

    /** What the last builds kept. */
    Path kept() {
        return place.workshop().resolve(Ledger.NAME);
    }

    /** Writes down what is to be kept of an edition that is about to be published. */
    void announce(Ledger edition) throws IOException {
        try {
            edition.write(next());
        } catch (IOException e) {
            throw new IOException("cannot write " + next() + ": " + Reasons.of(e), e);
        }
    }

    /** Keeps what was announced: it is published. */
    void confirm() throws IOException {
        Path unseen = place.workshop().resolve(UNSEEN);
        if (!Files.exists(unseen, LinkOption.NOFOLLOW_LINKS)) {
            Files.writeString(unseen, "*\n");
        }
        keepNext();
    }

    /** Nothing but a file of ours is left in the place of what is kept. */
    private void keepNext() throws IOException {
        if (Files.isDirectory(kept(), LinkOption.NOFOLLOW_LINKS)) {
            Trees.delete(kept());
        }
        Files.move(next(), kept(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A build may have been killed when it had published what it announced. */
    private void recover() throws IOException {
        if (LastEdition.isIn(next(), place.output())) {
            keepNext();
        }
    }

    private Path next() {
        return place.workshop().resolve("next");
    }

    /** The permissions that a new file has here; empty where files have none. */
    Optional<Set<PosixFilePermission>> freshPermissions() throws IOException {
        Path file = Files.createFile(free("file"));
        boolean have = Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
        Optional<Set<PosixFilePermission>> permissions =
                have ? Optional.of(Files.getPosixFilePermissions(file)) : Optional.empty();
        Files.delete(file);
        return permissions;
    }

    /** A new empty folder for the next site. */
    Path newFolder() throws IOException {
        Path folder = free("new");
        try {
            return Files.createDirectory(folder);
        } catch (IOException e) {
            throw new IOException("cannot make the folder " + folder + ": " + Reasons.of(e), e);
        }
    }

    /** A folder for the next site, in which there may be much of the last one. */
    Path usedFolder() throws IOException {
        Path spare = place.workshop().resolve(SPARE);
        if (!Files.isDirectory(spare, LinkOption.NOFOLLOW_LINKS)) {
            return newFolder();
        }
        return Files.move(spare, free("new"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Keeps the site that was replaced, if it is in that folder, for the next one to be put together in it. */
    void keepForUse(Path folder) throws IOException {
        Path spare = place.workshop().resolve(SPARE);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !Files.exists(spare, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(folder, spare, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** A name that nothing has yet, for what is to be deleted. */
    Path trash() {
        return free("trash");
    }

    private boolean clean() throws IOException {
        Set<String> staying = Files.exists(kept(), LinkOption.NOFOLLOW_LINKS) ? STAYING : Set.of();
        boolean clean = true;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(place.workshop())) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                clean &= name.equals(LOCK) || staying.contains(name) || isDeleted(entry);
            }
        }
        return clean;
    }

    private static boolean isDeleted(Path entry) {
        try {
            Trees.delete(entry);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Leftovers that cannot be deleted, such as another user's files, must not stop the next build. */
    private Path free(String name) {
        Path path = place.workshop().resolve(name);
        for (int i = 2; Files.exists(path, LinkOption.NOFOLLOW_LINKS); i++) {
            path = place.workshop().resolve(name + "-" + i);
        }
        return path;
    }
}
