package org.variorum.again;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.variorum.files.Digest;
import org.variorum.files.Sighting;
import org.variorum.files.Sightings;

/** What a build hangs on besides its command and its folders: the program, the Java, where it was started and by whom. */
final class Circumstances {

    private static final List<String> PROPERTIES = List.of(
            "java.home",
            "java.vm.name",
            "java.vm.version",
            "os.name",
            "os.arch",
            "file.encoding",
            "sun.jnu.encoding",
            "user.dir",
            "user.home",
            "user.name");

    private Circumstances() {}

    /** Those of this process; equal where nothing about them has changed. */
    static List<String> now() throws IOException {
        List<String> all = new ArrayList<>();
        for (String property : PROPERTIES) {
            all.add(property + "=" + System.getProperty(property, ""));
        }
        all.addAll(Program.PARTS.orElseThrow(() -> new IOException("this program cannot be looked at")));
        return all;
    }

    /** The program that runs, as it was when it was first asked for, which is before it reads anything. */
    private static final class Program {

        private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

        static final Optional<List<String>> PARTS = parts();

        private Program() {}

        private static Optional<List<String>> parts() {
            List<String> all = new ArrayList<>();
            try {
                for (String part : SEPARATOR.split(System.getProperty("java.class.path", ""), -1)) {
                    all.add(part + " " + (part.isEmpty() ? "" : told(Path.of(part))));
                }
                return Optional.of(List.copyOf(all));
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        /** A jar as the file system tells of it, or a folder of classes. */
        private static String told(Path part) throws IOException {
            if (Files.isDirectory(part)) {
                Map<String, Sighting> classes = new TreeMap<>(Sightings.in(part));
                Digest digest = new Digest();
                digest.add(classes.toString());
                return digest.end();
            }
            return Files.exists(part) ? Sighting.of(part).toString() : "is not there";
        }
    }
}
