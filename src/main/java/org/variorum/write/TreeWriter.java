package org.variorum.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.files.OutputFile;
import org.variorum.files.Reasons;

/**
 * Writes the files of a site into a new, empty folder, one after another: two threads save a fifth of a second on 5,000
 * files, and four save nothing. Nothing is forced to the disk; the decision record says why.
 */
final class TreeWriter {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Set<String> made = new HashSet<>();

    TreeWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes all files, or throws for the first that could not be written; tells how many bytes they have. */
    long write(List<OutputFile> files) throws IOException {
        long bytes = 0;
        for (OutputFile file : files) {
            bytes += write(file);
        }
        return bytes;
    }

    private long write(OutputFile file) throws IOException {
        try {
            makeFolderOf(file.path());
            Path target = folder.resolve(file.path());
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER)) {
                file.writeTo(out);
            }
            return Files.size(target);
        } catch (InvalidPathException e) {
            throw new IOException(
                    "cannot write " + file.path() + ": this run's locale cannot express the name; set LC_ALL=C.UTF-8",
                    e);
        } catch (IOException e) {
            throw new IOException("cannot write " + file.path() + " in " + folder + ": " + Reasons.of(e), e);
        }
    }

    private void makeFolderOf(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash >= 0 && made.add(path.substring(0, slash))) {
            Files.createDirectories(folder.resolve(path.substring(0, slash)));
        }
    }
}
