package org.variorum.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The browser of whoever sits at this machine. */
final class Browser {

    private Browser() {}

    /** Opens a page in it; what to tell the user where that does not work. */
    static Optional<String> open(String address) {
        try {
            new ProcessBuilder(command(address))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("no browser could be opened: " + e.getMessage());
        }
    }

    private static List<String> command(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", address);
    }
}
