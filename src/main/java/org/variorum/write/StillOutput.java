package org.variorum.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An output that a build has published, while no build is at work on it. Only {@link #keep} touches anything. */
public final class StillOutput {

    private static final OutputGuard NONE = new OutputGuard(List.of(), List.of());

    private final OutputPlace place;
    private final Ledger kept;

    private StillOutput(OutputPlace place, Ledger kept) {
        this.place = place;
        this.kept = kept;
    }

    /**
     * An output, if all that was kept of it can be trusted, and nothing shows that a build is at work or was killed.
     *
     * @throws IOException if it cannot be looked at
     */
    public static Optional<StillOutput> at(Path output) throws IOException {
        OutputPlace place = OutputPlace.of(output, NONE);
        Path file = place.workshop().resolve(Ledger.NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || !Workshop.AT_REST.equals(names(place.workshop()))) {
            return Optional.empty();
        }
        return Optional.of(new StillOutput(place, Ledger.read(file)));
    }

    /**
     * A section of what was kept.
     *
     * @throws NotTrustedException if it has another version
     */
    public Optional<ByteBuffer> section(String name, int version) throws NotTrustedException {
        return kept.section(name, version);
    }

    /** Whether it holds what was published, unchanged, and a build would not refuse to replace that. */
    public boolean isAsPublished() throws IOException {
        Marker.requireOurs(place.output(), false);
        return edition().standsIn(place.output());
    }

    /**
     * Keeps a section more of an edition, unless another has been published meanwhile.
     *
     * @throws IOException if it cannot be written, or a build is at work
     */
    public void keep(Published of, String name, int version, ByteBuffer content) throws IOException {
        try (Workshop workshop = Workshop.enter(place, notice -> {})) {
            Ledger now = Ledger.read(workshop.kept());
            if (Published.of(now).equals(of)) {
                now.with(name, version, content).write(workshop.kept());
            }
        }
    }

    /**
     * What was published.
     *
     * @throws NotTrustedException if what was kept does not tell
     */
    public Published edition() throws NotTrustedException {
        return Published.of(kept);
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        }
        return names;
    }
}
