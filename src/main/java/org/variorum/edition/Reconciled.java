package org.variorum.edition;

import java.util.Collection;
import java.util.List;

/**
 * What the rules make of the questions of a site.
 *
 * @param result what was read, and what a check finds
 * @param complete whether all of the content could be read; where it could not, a claim may be missing from any finding
 * @param people ids of those who may decide
 * @param findings the findings, by the id of their question
 * @param excerpts the lines of the files that were read
 */
public record Reconciled(
        BuildResult result,
        boolean complete,
        Collection<String> people,
        List<NamedFinding> findings,
        Excerpts excerpts) {

    /** Copies the lists. */
    public Reconciled {
        people = List.copyOf(people);
        findings = List.copyOf(findings);
    }
}
