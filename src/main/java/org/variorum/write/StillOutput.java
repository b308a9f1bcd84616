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
    private Optional<Published> edition = Optional.empty();

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
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || !Workshop.isAtRest(names(place.workshop()))) {
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

    /**
     * What was kept apart.
     *
     * @param seal that of what is looked for
     * @return empty if nothing is there
     * @throws NotTrustedException if what is there is another thing
     */
    public Optional<ByteBuffer> apart(Apart which, String seal, int version) throws IOException {
        Path file = place.workshop().resolve(which.file());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Ledger ledger = Ledger.read(file);
        if (!ledger.seal().equals(seal)) {
            throw new NotTrustedException("it tells of another build");
        }
        return ledger.section(which.file(), version);
    }

    /** Whether it holds what was published, unchanged, and a build would not refuse to replace that. */
    public boolean isAsPublished() throws IOException {
        Marker.requireOurs(place.output(), false);
        return edition().standsIn(place.output());
    }

    /**
     * Keeps a section more of an edition, unless another has been published meanwhile.
     *
     * @param apart what is kept apart with it; it is there before the section is
     * @throws IOException if it cannot be written, or a build is at work
     */
    public void keep(Published of, String name, int version, ByteBuffer content, List<Sealed> apart)
            throws IOException {
        try (Workshop workshop = Workshop.enter(place, notice -> {})) {
            Ledger now = Ledger.read(workshop.kept());
            if (Published.of(now).equals(of)) {
                for (Sealed each : apart) {
                    each.ledger().write(place.workshop().resolve(each.which().file()));
                }
                now.with(name, version, content).write(workshop.kept());
            }
        }
    }

    /**
     * What was published.
     *
     * @throws NotTrustedException if what was kept does not tell
     */
    public synchronized Published edition() throws NotTrustedException {
        if (edition.isEmpty()) {
            edition = Optional.of(Published.of(kept));
        }
        return edition.get();
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        }
        return names;
    }
}
