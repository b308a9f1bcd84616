package org.variorum.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.variorum.files.OutputFile;
import org.variorum.files.Reasons;

/** The file in every output that says who made it. Without it a folder is somebody else's and is left alone. */
final class Marker {

    /** Its name; no page may have it. */
    static final String NAME = ".variorum";

    private static final String FIRST_WORDS = "Made by Variorum";

    /** What follows stands for the files of the edition. */
    private static final String FILES = "Files: ";

    private static final String TEXT = FIRST_WORDS
            + ". The next build writes its files anew and deletes those of them that are gone; all others it leaves alone.\n"
            + FILES;

    /** No marker is longer. */
    private static final int LONGEST = 1_000;

    private Marker() {}

    /** The marker of an edition as a file of the site; nothing in it depends on time or machine. */
    static OutputFile of(Published edition) {
        return new OutputFile.Text(NAME, TEXT + edition.digest() + "\n");
    }

    /** Whether an output says of itself that it is that edition. */
    static boolean names(Path output, Published edition) throws IOException {
        return text(output).endsWith("\n" + FILES + edition.digest() + "\n");
    }

    /** Whether Variorum made a folder. */
    static boolean isIn(Path output) throws IOException {
        return text(output).startsWith(FIRST_WORDS);
    }

    /** Refuses a folder whose content is not ours to delete. */
    static void requireOurs(Path output, boolean force) throws IOException {
        if (force || !Files.exists(output) || isEmpty(output)) {
            return;
        } else if (Files.exists(output.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
            throw new NotOursException(output, "holds a Git repository");
        } else if (!isIn(output)) {
            throw new NotOursException(
                    output, "is not empty and was not made by Variorum (it has no file " + NAME + ")");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        } catch (IOException e) {
            throw new IOException("cannot look into " + folder + ": " + Reasons.of(e), e);
        }
    }

    /** What the marker of a folder says; nothing if it has none. */
    private static String text(Path output) throws IOException {
        Path file = output.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }
}
