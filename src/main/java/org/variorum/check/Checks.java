package org.variorum.check;

import java.util.List;
import java.util.Map;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Corpus;
import org.variorum.model.Finding;
import org.variorum.model.ValueRelations;

/** All checks of the whole, in no order that matters. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new CitationCheck(),
            new ClaimPlaceCheck(),
            new ClassCheck(),
            new LinkCheck(),
            new UnansweredCheck(),
            new ConflictCheck(),
            new SupportCheck(),
            new DepartureCheck(),
            new BriefingCheck(),
            new UncitedCheck());

    private Checks() {}

    /** Runs them all. */
    public static void run(Corpus corpus, Map<String, Finding> findings, ValueRelations values, Reporter reporter) {
        Check.Subject subject = new Check.Subject(corpus, findings, values);
        ALL.forEach(check -> check.check(subject, reporter));
    }
}
