package org.variorum.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.variorum.files.Reasons;

/**
 * A folder that holds the site, and that a build replaces whole or not at all. Files in it that no build has published are
 * left alone.
 *
 * <pre>{@code
 * OutputGuard guard = OutputGuard.of(List.of(content), List.of(project));
 * new DirectoryOutput(Path.of("public"), false, guard, System.err::println)
 *         .write(sink -> {
 *             sink.accept(page);
 *             return true;
 *         });
 * }</pre>
 *
 * <p>A build that fails or is killed, at whatever moment and with whatever signal, leaves the folder as it was; there
 * is no shutdown hook, because what holds for a kill holds for the gentler signals too. What a killed build leaves in
 * the hidden folder beside the output, the next one removes. Only where folders cannot be exchanged in one step is
 * there an instant in which a kill leaves the old site, whole, in that hidden folder; the next build puts it back.
 */
public final class DirectoryOutput {

    private final Path output;
    private final boolean force;
    private final OutputGuard guard;
    private final Consumer<String> notices;
    private final Exchange exchange;

    /**
     * An output folder; nothing is touched yet.
     *
     * @param output the folder; a link to a folder means that folder
     * @param force whether a site may be published into a folder that Variorum did not make
     * @param guard what must not be replaced in any case
     * @param notices takes a sentence for the user where something worth knowing happened
     */
    public DirectoryOutput(Path output, boolean force, OutputGuard guard, Consumer<String> notices) {
        this(output, force, guard, notices, Exchange.ofSystem());
    }

    DirectoryOutput(Path output, boolean force, OutputGuard guard, Consumer<String> notices, Exchange exchange) {
        this.output = output;
        this.force = force;
        this.guard = guard;
        this.notices = notices;
        this.exchange = exchange;
    }

    /**
     * Puts the files of a site in the place of those that the last build published. They are written while they are made, beside
     * the output, which is as it was until all of them are there.
     *
     * @param site hands over the files
     * @return what was written; empty where the site was not to be published, and the output is as it was
     * @throws NotOursException if the folder holds files and no marker, and there was no {@code force}
     * @throws OutputRefusedException if the folder is one that is never replaced
     * @throws OutputLockedException if another build is writing to it
     * @throws IOException if anything could not be written; the message says what and why
     */
    public Optional<Written> write(Filling site) throws IOException {
        OutputPlace place = OutputPlace.of(output, guard);
        Marker.requireOurs(place.output(), force);
        makeParent(place);
        try (Workshop workshop = Workshop.enter(place, notices)) {
            Path folder = workshop.newFolder();
            OldFiles old = new OldFiles(place.output(), workshop.freshPermissions());
            TreeWriter writer = new TreeWriter(folder, old);
            if (!site.into(writer)) {
                return Optional.empty();
            }
            Published edition = writer.published();
            writer.mark(edition);
            Marker.requireOurs(place.output(), force);
            LastEdition last = LastEdition.of(place.output(), workshop.kept());
            CarryOver others = CarryOver.into(folder, edition, last, old.strange());
            workshop.announce(edition.kept());
            new Replacement(place, workshop, exchange, notices).publish(folder);
            workshop.confirm();
            others.notice().ifPresent(notices);
            return Optional.of(edition.written(place.output()));
        }
    }

    private static void makeParent(OutputPlace place) throws IOException {
        try {
            Files.createDirectories(place.parent());
        } catch (IOException e) {
            throw new IOException("cannot make the folder " + place.parent() + ": " + Reasons.of(e), e);
        }
    }
}
