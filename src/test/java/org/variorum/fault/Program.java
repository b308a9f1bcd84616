package org.variorum.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The jar of the command line, run in processes of its own. */
final class Program {

    private static final Path JAR = Path.of(System.getProperty("variorum.cli", "target/variorum-cli.jar"))
            .toAbsolutePath();

    private final Path folder;
    private final List<String> prefix;

    /** A program that runs in a folder. */
    Program(Path folder) {
        this(folder, List.of());
    }

    private Program(Path folder, List<String> prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /** The same, run by another command. */
    Program by(String... command) {
        return new Program(folder, List.of(command));
    }

    /**
     * What came of a run.
     *
     * @param code the exit code
     * @param err what it printed to standard error
     */
    record Result(int code, String err) {}

    /** Runs to the end. */
    Result run(String... arguments) throws Exception {
        return end(start(arguments));
    }

    /** Starts a run that is still to be awaited, or killed. */
    Run start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The first two for speed. The last because the JVM's own file of counters would meet a limit on file sizes.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile("variorum-fault", ".err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        return new Run(process, err);
    }

    /** Waits for the end of a run. */
    static Result end(Run run) throws Exception {
        assertThat(run.process().waitFor(2, TimeUnit.MINUTES)).isTrue();
        String err = Files.readString(run.err());
        Files.delete(run.err());
        return new Result(run.process().exitValue(), err);
    }

    /**
     * A run that goes on.
     *
     * @param process its process
     * @param err where its standard error goes
     */
    record Run(Process process, Path err) {

        boolean isAlive() {
            return process.isAlive();
        }

        /** Sends a signal, such as {@code STOP}, which Java cannot; the process may have ended meanwhile. */
        void signal(String name) throws Exception {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }
}
