package org.variorum.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        return write(site, Optional.empty());
    }

    /**
     * The same by one who knows what is there: files of which nothing has changed need not be handed over.
     *
     * @param known the edition that he takes to be there; if it is another one, he has to hand over all
     */
    public Optional<Written> write(Filling site, Optional<Published> known) throws IOException {
        OutputPlace place = OutputPlace.of(output, guard);
        Marker.requireOurs(place.output(), force);
        makeParent(place);
        try (Workshop workshop = Workshop.enter(place, notices)) {
            OldFiles old = new OldFiles(place.output(), workshop.freshPermissions());
            LastEdition before = LastEdition.of(place.output(), workshop.kept());
            boolean isKnown = known.isPresent() && before.files().equals(known);
            LastEdition last = isKnown ? before.with(known) : before;
            Map<String, Published.Item> files = isKnown ? known.get().byPath() : Map.of();
            Spare spare =
                    files.isEmpty() ? Spare.empty(workshop.newFolder()) : Spare.of(workshop.usedFolder(), files, old);
            TreeWriter writer = new TreeWriter(spare, old, files);
            if (!site.into(writer)) {
                return Optional.empty();
            }
            Published edition = writer.published();
            writer.mark(edition);
            Marker.requireOurs(place.output(), force);
            CarryOver others = CarryOver.into(spare.folder(), edition, last, old.strange());
            workshop.announce(edition.kept());
            new Replacement(place, workshop, exchange, notices).publish(spare.folder());
            workshop.confirm();
            if (writer.changesLittle()) {
                workshop.keepForUse(spare.folder());
            }
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
