package org.variorum.write;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.files.Reasons;

/**
 * Takes the files of an output that no build has published over into the next edition: files as they are, links as links,
 * folders with their times and permissions. Where the edition has something else in their place, the edition wins, and it is
 * said.
 */
final class CarryOver {

    private final Path next;
    private final LastEdition last;
    private final Set<String> before;
    private final Set<String> now;
    private final Set<String> foldersBefore;
    private final Set<String> foldersNow;
    private final SortedSet<String> carried = new TreeSet<>();
    private final SortedSet<String> replaced = new TreeSet<>();

    private CarryOver(Path next, Published edition, LastEdition last) {
        this.next = next;
        this.last = last;
        this.before = last.files().map(Published::paths).orElse(Set.of());
        this.now = edition.paths();
        this.foldersBefore = folders(before);
        this.foldersNow = folders(now);
    }

    /**
     * Takes them over.
     *
     * @param next the folder of the edition
     * @param strange what the edition has a file in the place of, though it is none
     * @throws IOException if one of them cannot be; nothing is published then
     */
    static CarryOver into(Path next, Published edition, LastEdition last, Collection<String> strange)
            throws IOException {
        CarryOver others = new CarryOver(next, edition, last);
        others.replaced.addAll(strange);
        if (Files.exists(last.output())) {
            others.folder(last.output(), "");
        }
        return others;
    }

    /** What a user should know of it, if anything. */
    Optional<String> notice() {
        if (last.doubt().isPresent() || !left().isEmpty()) {
            String kept = last.doubt()
                    .map(NotTrustedException::notice)
                    .orElse("it is not known what the last build published");
            return Optional.of(kept + left() + lost());
        }
        return lost().isEmpty() ? Optional.empty() : Optional.of(lost().substring(2));
    }

    /** Of a site of ours whose list is lost, what it has besides the new one may be pages that are gone. */
    private String left() {
        return last.isForgotten() && !carried.isEmpty()
                ? "; left in " + last.output() + ", for it may be yours: " + some(carried)
                : "";
    }

    private String lost() {
        return replaced.isEmpty()
                ? ""
                : "; replaced by files of the site, though no build had published it: " + some(replaced);
    }

    private static String some(SortedSet<String> paths) {
        int others = paths.size() - 1;
        return paths.first() + (others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others"));
    }

    private void folder(Path from, String prefix) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
            for (Path entry : entries) {
                String path = prefix + entry.getFileName();
                if (!path.equals(Marker.NAME) && !isOurs(path)) {
                    entry(entry, path);
                }
            }
        } catch (IOException e) {
            throw new IOException("cannot take over what lies in " + from + ": " + Reasons.of(e), e);
        }
    }

    /** Where it is not known what was published, a file of that name was, or {@code --force} is for that. */
    private boolean isOurs(String path) {
        return now.contains(path) && (last.files().isEmpty() || before.contains(path));
    }

    private void entry(Path entry, String path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (now.contains(path)) {
            replaced.add(path);
        } else if (attributes.isDirectory()) {
            others(entry, path, attributes);
        } else if (foldersNow.contains(path)) {
            replaced.add(path);
        } else if (!before.contains(path)) {
            carry(entry, path, attributes);
        }
    }

    private void others(Path entry, String path, BasicFileAttributes attributes) throws IOException {
        boolean foreign = !foldersBefore.contains(path) && !foldersNow.contains(path);
        if (foreign) {
            Files.createDirectories(next.resolve(path));
        }
        folder(entry, path + "/");
        if (foreign) {
            copyPermissions(entry, next.resolve(path));
            Files.setLastModifiedTime(next.resolve(path), attributes.lastModifiedTime());
        }
    }

    private void carry(Path entry, String path, BasicFileAttributes attributes) throws IOException {
        Path place = next.resolve(path);
        Files.createDirectories(place.resolveSibling(""));
        try {
            if (attributes.isSymbolicLink()) {
                Files.createSymbolicLink(place, Files.readSymbolicLink(entry));
            } else {
                linkOrCopy(entry, place, attributes);
            }
            carried.add(path);
        } catch (FileAlreadyExistsException e) {
            // Where the disk does not tell capitals from small letters, the edition has it in other ones.
            replaced.add(path);
        }
    }

    private static void linkOrCopy(Path entry, Path target, BasicFileAttributes attributes) throws IOException {
        try {
            Files.createLink(target, entry);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            if (!attributes.isRegularFile()) {
                throw e;
            }
            Files.copy(entry, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target != null) {
            target.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    /** All folders in which some files lie. */
    static Set<String> folders(Set<String> paths) {
        Set<String> folders = new HashSet<>();
        for (String path : paths) {
            int slash = path.lastIndexOf('/');
            while (slash > 0 && folders.add(path.substring(0, slash))) {
                slash = path.lastIndexOf('/', slash - 1);
            }
        }
        return folders;
    }
}
