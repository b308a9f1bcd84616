import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a text in its place. */
final class Texts {

    private Texts() {}

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
