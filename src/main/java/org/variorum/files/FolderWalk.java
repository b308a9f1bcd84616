package org.variorum.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/** One walk over a content folder, in an order that does not depend on the file system. Used once. */
final class FolderWalk {

    private final Path root;
    private final Entrance entrance;
    private final Limits limits;
    private final Reporter reporter;
    private final NavigableSet<String> files = new TreeSet<>(CodePointOrder.INSTANCE);
    private final Deque<Path> open = new ArrayDeque<>();
    private int entries;

    FolderWalk(Path root, Limits limits, Reporter reporter) {
        this.root = root;
        this.entrance = new Entrance(root);
        this.limits = limits;
        this.reporter = reporter;
    }

    /** Every file that the gate lets in, by code point. */
    List<String> files() {
        folder(root, "");
        return List.copyOf(files);
    }

    /** The name of an entry in NFC. */
    static String nameOf(Path entry) {
        return Normalizer.normalize(String.valueOf(entry.getFileName()), Normalizer.Form.NFC);
    }

    private void folder(Path real, String prefix) {
        if (open.contains(real)) {
            refuse(prefix, "a link to a folder that it lies in");
        } else if (open.size() >= limits.depth()) {
            refuse(prefix, "folders nested more than " + limits.depth() + " deep");
        } else {
            open.push(real);
            children(real, prefix).forEach((name, path) -> entry(path, prefix + name));
            open.pop();
        }
    }

    private NavigableMap<String, Path> children(Path folder, String prefix) {
        NavigableMap<String, Path> children = new TreeMap<>(CodePointOrder.INSTANCE);
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                if (!SkippedNames.skips(nameOf(path))) {
                    child(children, path, prefix);
                }
                if (entries > limits.entries()) {
                    refuse("", "more than " + limits.entries() + " files and folders");
                    return new TreeMap<>();
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            refuse(prefix, Reasons.of(e));
        }
        return children;
    }

    private void child(NavigableMap<String, Path> children, Path path, String prefix) {
        String name = nameOf(path);
        entries++;
        if (name.indexOf('\uFFFD') >= 0) {
            refuse(prefix + name, "a name that is not UTF-8, or that this run's locale cannot express");
        } else if (children.putIfAbsent(name, path) != null) {
            refuse(prefix + name, "two files of one name, in different Unicode forms");
        }
    }

    private void entry(Path path, String relative) {
        if (entries > limits.entries()) {
            return;
        }
        try {
            BasicFileAttributes attributes = Entrance.attributes(path);
            Path real = path;
            if (attributes.isSymbolicLink()) {
                real = entrance.follow(path, relative);
                attributes = Entrance.attributes(real);
            }
            if (attributes.isDirectory()) {
                folder(real, relative + "/");
            } else {
                Entrance.requireRegular(attributes);
                files.add(relative);
            }
        } catch (IOException e) {
            refuse(relative, Reasons.of(e));
        }
    }

    private void refuse(String relative, String why) {
        String place = relative.endsWith("/") ? relative.substring(0, relative.length() - 1) : relative;
        reporter.report(Diagnostic.of(Code.UNREADABLE_FILE, Location.ofFile(place.isEmpty() ? "." : place), why));
    }
}
