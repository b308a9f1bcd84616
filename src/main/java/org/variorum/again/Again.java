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
 *     build(watched::published);
 *     watched.keep(printed);
 * }
 * }</pre>
 */
public final class Again {

    private final List<String> arguments;
    private final InstantSource clock;

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
            Optional<StillOutput> still = StillOutput.at(output);
            return still.isEmpty() ? Optional.empty() : text(still.get());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Sources and output are looked at side by side. */
    private Optional<String> text(StillOutput still) throws IOException {
        FutureTask<List<String>> circumstances =
                new FutureTask<>(() -> still.isAsPublished() ? Circumstances.now() : List.of());
        Thread looking = new Thread(circumstances, "variorum-output");
        looking.setDaemon(true);
        looking.start();
        Optional<PastBuild> past = PastBuild.of(still);
        long now = clock.millis();
        Optional<Sources> sources = past.isPresent() && past.get().arguments().equals(arguments)
                ? past.get().sources().unchanged(now)
                : Optional.empty();
        if (sources.isEmpty() || !past.get().circumstances().equals(result(circumstances))) {
            return Optional.empty();
        }
        if (sources.get().seen() != past.get().sources().seen()) {
            past.get().seen(sources.get()).keep(still, still.edition());
        }
        return Optional.of(past.get().text());
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
        return new Watched(arguments, output, folders, clock.millis());
    }
}
