package org.variorum.again;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.write.Apart;
import org.variorum.write.Legacy;
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
    private final Optional<Sources> sources;
    private final Map<Apart, String> seals;
    private Optional<Before> before = Optional.empty();
    private Optional<Sources> past = Optional.empty();
    private Optional<String> notice = Optional.empty();
    private Optional<Written> written = Optional.empty();

    Watched(List<String> arguments, Path output, List<Path> folders, long start, Optional<Again.Past> past) {
        this.arguments = arguments;
        this.output = output;
        this.folders = folders;
        this.start = start;
        this.circumstances = circumstances();
        if (past.isPresent()) {
            this.sources = Optional.of(past.get().later().sources());
            this.past = Optional.of(past.get().build().sources());
            this.seals = past.get().build().seals();
            this.before = before(past.get());
        } else {
            this.seals = Map.of();
            this.sources = sources();
            remember();
        }
    }

    private Optional<Before> before(Again.Past past) {
        try {
            Optional<Legacy> legacy = past.build().legacy(past.output());
            return legacy.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Before(
                            past.output().edition(), legacy.get(), past.later().changed()));
        } catch (NotTrustedException e) {
            notice = Optional.of(e.notice());
        } catch (IOException e) {
            // Nothing is known then.
        }
        return Optional.empty();
    }

    /** The build before, if what has changed since can be told. */
    public Optional<Before> before() {
        return before;
    }

    /** What a user should know of what was kept before; a file that is garbled as a whole is told of by whoever writes the site. */
    public Optional<String> notice() {
        return notice;
    }

    /** The site was published. */
    public void published(Written site) {
        written = Optional.of(site);
    }

    /**
     * Remembers what was printed. That this does not work is no fault: the next build is then a whole one.
     *
     * @param text what is to be printed if nothing changes
     * @param legacy what the next build is to know if something does
     */
    public void keep(String text, Legacy legacy) {
        if (written.isEmpty() || sources.isEmpty() || circumstances.isEmpty()) {
            return;
        }
        try {
            Sources read = sources.get().digested(past);
            Optional<StillOutput> still = StillOutput.at(output);
            // Looked at after all else was read: what changed meanwhile is seen.
            if (still.isPresent() && sources().filter(read::isStill).isPresent()) {
                new PastBuild(arguments, circumstances.get(), text, read, seals)
                        .keep(still.get(), written.get().edition(), legacy);
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
