package org.variorum.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** All that lies in a folder of sources and is not left out by its name, as the file system tells of it. */
public final class Sightings {

    private final Map<String, Sighting> found = new HashMap<>();

    private Sightings() {}

    /**
     * Looks at everything in a folder.
     *
     * @return what was seen, by path below the folder as it is on the disk
     * @throws IOException if a folder or file cannot be looked at
     */
    public static Map<String, Sighting> in(Path folder) throws IOException {
        Sightings sightings = new Sightings();
        try {
            sightings.look(folder, "");
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return sightings.found;
    }

    private void look(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (!SkippedNames.skips(name)) {
                    Sighting sighting = Sighting.of(entry);
                    found.put(prefix + name, sighting);
                    if (sighting.kind() == Sighting.Kind.FOLDER) {
                        look(entry, prefix + name + "/");
                    }
                }
            }
        }
    }
}
