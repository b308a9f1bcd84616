package org.variorum.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Whose a file is. */
final class Owner {

    /** Belongs to whoever asks, where there is one; a user of a container often has no name. */
    private static final Path SELF = Path.of("/proc/self");

    private Owner() {}

    /** Whether a file belongs to the user that this program runs as; true where files have no owners. */
    static boolean isUs(Path file) throws IOException {
        try {
            String owner = Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).getName();
            return owner.equals(
                    Files.exists(SELF) ? Files.getOwner(SELF).getName() : System.getProperty("user.name", ""));
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }
}
