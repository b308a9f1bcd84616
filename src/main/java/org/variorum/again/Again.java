package org.variorum.again;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.variorum.write.StillOutput;

/**
 * A command, and what it came to when it was given before.
 *
 * <pre>{@code
 * Again again = new Again(arguments, clock);
 * Optional<String> text = again.text(output);
 * if (text.isEmpty()) {
 *     Watched watched = again.begin(output, List.of(content, templates));
 *     build(watched.before(), watched::published);
 *     watched.keep(printed, legacy);
 * }
 * }</pre>
 *
 * <p>Used by one thread.
 */
public final class Again {

    private final List<String> arguments;
    private final InstantSource clock;
    private Optional<Past> past = Optional.empty();

    /**
     * A command.
     *
     * @param arguments all of its words
     * @param clock tells when it is given: what was changed just before it may be changed once more unseen
     */
    public Again(List<String> arguments, InstantSource clock) {
        this.arguments = List.copyOf(arguments);
        this.clock = clock;
    }

    /**
     * What the same command printed when it published what is in an output, if it would publish the same now: the command,
     * the program, the sources and the output are as they were. Whatever is in doubt has changed.
     */
    public Optional<String> text(Path output) {
        try {
            past = StillOutput.at(output).flatMap(still -> look(still));
            if (past.isEmpty() || !past.get().later().changed().isEmpty()) {
                return Optional.empty();
            }
            past.get().settle();
            return Optional.of(past.get().build().text());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Past> look(StillOutput still) {
        try {
            return looked(still);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Sources and output are looked at side by side. */
    private Optional<Past> looked(StillOutput still) throws IOException {
        FutureTask<List<String>> circumstances =
                new FutureTask<>(() -> still.isAsPublished() ? Circumstances.now() : List.of());
        Thread looking = new Thread(circumstances, "variorum-output");
        looking.setDaemon(true);
        looking.start();
        Optional<PastBuild> build = PastBuild.of(still);
        if (build.isEmpty() || !build.get().arguments().equals(arguments)) {
            return Optional.empty();
        }
        Optional<Sources.Later> later = build.get().sources().later(clock.millis());
        return later.isPresent() && build.get().circumstances().equals(result(circumstances))
                ? Optional.of(new Past(still, build.get(), later.get()))
                : Optional.empty();
    }

    /**
     * The build before.
     *
     * @param output what it published
     * @param build what it came to
     * @param later its sources as they are now
     */
    record Past(StillOutput output, PastBuild build, Sources.Later later) {

        /** Where files had to be read to know that nothing has changed, that is not to be done again. */
        void settle() throws IOException {
            if (later.fresh()) {
                build.seen(later.sources()).keep(output, output.edition());
            }
        }
    }

    private static List<String> result(FutureTask<List<String>> task) throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /**
     * Begins to watch a build that is to be remembered, before it reads anything.
     *
     * @param output where it publishes to
     * @param folders what it reads; one that is not there may come
     */
    public Watched begin(Path output, List<Path> folders) {
        return new Watched(arguments, output, folders, clock.millis(), past);
    }
}
