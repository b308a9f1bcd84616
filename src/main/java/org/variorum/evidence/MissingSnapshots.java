package org.variorum.evidence;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Snapshot;

/**
 * Reports snapshots that are named and not there, so that nothing could be checked against them. Where none is there,
 * nothing is said: they are private, and a machine that builds pull requests has none.
 */
public final class MissingSnapshots {

    private MissingSnapshots() {}

    /**
     * Looks for the snapshots that reports name.
     *
     * @param isThere whether there is one of that name
     */
    public static void report(List<Snapshot> snapshots, Predicate<String> isThere, Reporter reporter) {
        List<Snapshot> named = snapshots.stream()
                .filter(snapshot -> PrivateFolder.isName(snapshot.file()))
                .toList();
        Set<String> there =
                named.stream().map(Snapshot::file).filter(isThere).collect(Collectors.toCollection(TreeSet::new));
        if (!there.isEmpty()) {
            named.stream()
                    .filter(snapshot -> !there.contains(snapshot.file()))
                    .forEach(snapshot -> reporter.report(Diagnostic.of(
                                    Code.MISSING_SNAPSHOT,
                                    snapshot.location(),
                                    "there is no file " + snapshot.path()
                                            + " (a link, a pipe or a folder is none), and nobody can check the report against it")
                            .expected("a file in snapshots/, as other reports have it")
                            .hint(Nearest.hint(snapshot.file(), there))));
        }
    }
}
