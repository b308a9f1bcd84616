package org.variorum.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Snapshot;

/**
 * Reports snapshots that are named and not there, so that nothing could be checked against them. Where none is there, and nothing
 * else under their names, but a record of what copies showed, nothing is said: they are private, and a machine that builds pull
 * requests has none.
 */
public final class MissingSnapshots {

    private static final String UNCHECKED = ", and nobody can check the report against it";

    private static final String RECORD =
            "where the copy is, \"variorum snapshot verify\" records in variorum.lock what it shows";

    private final Predicate<String> isThere;
    private final Function<String, Optional<String>> obstacle;
    private final boolean isKept;

    /**
     * Looks in a folder.
     *
     * @param isThere whether there is a copy of that name
     * @param obstacle what lies under that name and is none
     * @param isKept whether it is recorded what copies showed
     */
    public MissingSnapshots(Predicate<String> isThere, Function<String, Optional<String>> obstacle, boolean isKept) {
        this.isThere = isThere;
        this.obstacle = obstacle;
        this.isKept = isKept;
    }

    /** Looks for the snapshots that reports name. */
    public void report(List<Snapshot> snapshots, Reporter reporter) {
        List<Snapshot> named = snapshots.stream()
                .filter(snapshot -> PrivateFolder.isName(snapshot.file()))
                .toList();
        Set<String> there =
                named.stream().map(Snapshot::file).filter(isThere).collect(Collectors.toCollection(TreeSet::new));
        named.stream()
                .filter(snapshot -> !there.contains(snapshot.file()))
                .forEach(snapshot -> obstacle.apply(snapshot.file())
                        .map(what -> snapshot.path() + " " + what)
                        .or(() -> Optional.of("there is no file " + snapshot.path())
                                .filter(said -> !there.isEmpty() || !isKept))
                        .ifPresent(what -> reporter.report(Diagnostic.of(
                                        Code.MISSING_SNAPSHOT, snapshot.location(), what + UNCHECKED)
                                .expected("a plain file in " + PrivateFolder.NAME + "/")
                                .hint(Nearest.hint(snapshot.file(), there)
                                        .or(() -> Optional.of(RECORD).filter(hint -> !isKept && there.isEmpty()))))));
    }
}
