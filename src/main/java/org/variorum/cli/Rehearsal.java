package org.variorum.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs command lines that load what any command line loads, and says nothing: {@code bin/variorum} writes down which
 * classes those are. Arguments: a folder that sites may be published to, and content folders.
 */
final class Rehearsal {

    private static final int EDITS = 4;

    private Rehearsal() {}

    /**
     * Ends with 0 whatever the commands find; what cannot be run is only not rehearsed.
     *
     * @throws IOException if no content can be copied
     */
    public static void main(String[] arguments) throws IOException {
        say("--help");
        say("explain", "V301");
        say("explain", "V999");
        for (String content : List.of(arguments).subList(1, arguments.length)) {
            say("check", "--content", content, "--templates", "none");
            say("check", "--content", content);
            say("check", "--content", content, "--format", "json");
            say("reconcile", "--content", content);
            say("build", "--content", content, "--output", arguments[0]);
            // And once more, for a build that finds nothing changed.
            say("build", "--content", content, "--output", arguments[0]);
            edit(Path.of(content), arguments[0]);
        }
    }

    /** Builds after an edit, and once more, when the site before the last is there to be used. */
    private static void edit(Path content, String site) throws IOException {
        if (!Files.isDirectory(content.resolve("briefings"))) {
            return;
        }
        Path copy = Path.of(site + "-content-" + content.hashCode());
        for (Path file : files(content)) {
            Path to = copy.resolve(content.relativize(file).toString());
            Files.createDirectories(to.resolveSibling(""));
            Files.copy(file, to);
        }
        for (int edit = 0; edit < EDITS; edit++) {
            say("build", "--content", copy.toString(), "--output", copy + "-site");
            for (Path briefing : files(copy.resolve("briefings"))) {
                Files.writeString(briefing, "\nOne more sentence.\n", StandardOpenOption.APPEND);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void say(String... line) {
        Terminal nobody =
                new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), true, System::nanoTime);
        Main.run(nobody, line);
    }
}
