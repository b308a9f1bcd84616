package org.variorum.again;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.variorum.write.NotTrustedException;
import org.variorum.write.StillOutput;
import org.variorum.write.Written;

/** A build that goes on, and is remembered if it publishes and nothing that it reads changes meanwhile. */
public final class Watched {

    private final List<String> arguments;
    private final Path output;
    private final List<Path> folders;
    private final long start;
    private final Optional<List<String>> circumstances;
    private final Optional<Sources> before;
    private Optional<Sources> past = Optional.empty();
    private Optional<String> notice = Optional.empty();
    private Optional<Written> written = Optional.empty();

    Watched(List<String> arguments, Path output, List<Path> folders, long start) {
        this.arguments = arguments;
        this.output = output;
        this.folders = folders;
        this.start = start;
        this.circumstances = circumstances();
        this.before = sources();
        remember();
    }

    /** What a user should know of what was kept before; a file that is garbled as a whole is told of by whoever writes the site. */
    public Optional<String> notice() {
        return notice;
    }

    /** The site was published. */
    public void published(Written site) {
        written = Optional.of(site);
    }

    /** Remembers what was printed. That this does not work is no fault: the next build is then a whole one. */
    public void keep(String text) {
        if (written.isEmpty() || before.isEmpty() || circumstances.isEmpty()) {
            return;
        }
        try {
            Sources read = before.get().digested(past);
            Optional<StillOutput> still = StillOutput.at(output);
            // Looked at after all else was read: what changed meanwhile is seen.
            if (still.isPresent() && sources().equals(before)) {
                new PastBuild(arguments, circumstances.get(), text, read)
                        .keep(still.get(), written.get().edition());
            }
        } catch (IOException e) {
            // As said.
        }
    }

    /** Finds what the build before has read: files that are known need not be read to be known again. */
    private void remember() {
        try {
            Optional<StillOutput> still = StillOutput.at(output);
            if (still.isPresent()) {
                remember(still.get());
            }
        } catch (IOException e) {
            // Nothing is known then.
        }
    }

    private void remember(StillOutput still) {
        try {
            past = PastBuild.of(still).map(PastBuild::sources);
        } catch (NotTrustedException e) {
            notice = Optional.of(e.notice());
        }
    }

    private static Optional<List<String>> circumstances() {
        try {
            return Optional.of(Circumstances.now());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Sources> sources() {
        try {
            return Optional.of(Sources.of(folders, start));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
