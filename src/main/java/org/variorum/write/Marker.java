package org.variorum.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.variorum.files.OutputFile;
import org.variorum.files.Reasons;

/** The file in every output that says who made it. Without it a folder is somebody else's and is left alone. */
final class Marker {

    /** Its name; no page may have it. */
    static final String NAME = ".variorum";

    private static final String FIRST_WORDS = "Made by Variorum";

    private static final String TEXT = FIRST_WORDS
            + ". The next build replaces this folder with all that is in it: keep nothing of your own here.\n";

    private Marker() {}

    /** The marker as a file of the site; nothing in it depends on time or machine. */
    static OutputFile file() {
        return new OutputFile.Text(NAME, TEXT);
    }

    /** Refuses a folder whose content is not ours to delete. */
    static void requireOurs(Path output, boolean force) throws IOException {
        if (force || !Files.exists(output) || isEmpty(output)) {
            return;
        } else if (Files.exists(output.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
            throw new NotOursException(output, "holds a Git repository");
        } else if (!isMarked(output.resolve(NAME))) {
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

    private static boolean isMarked(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        byte[] expected = FIRST_WORDS.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(expected, in.readNBytes(expected.length));
        }
    }
}
