package org.variorum.check;

import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Inline;

/** Every citation leads to a work. */
final class CitationCheck implements Check {

    private static final String HELD_BACK = "that report is held back (draft:, publish-at: or expires:)";

    @Override
    public void check(Subject subject, Reporter reporter) {
        subject.texts().stream()
                .flatMap(text -> text.prose().citations().stream())
                .forEach(group -> group.works().stream()
                        .filter(cite -> !subject.whole().isWork(cite.key()))
                        .forEach(cite -> reporter.report(Diagnostic.of(
                                        Code.UNKNOWN_CITATION,
                                        cite.location(),
                                        "no report or reference has the key \"" + cite.key() + "\"")
                                .expected("the name of a file in reports/, or an id of references")
                                .hint(hint(subject.whole(), group, cite)))));
    }

    private static Optional<String> hint(Whole whole, Inline.CitationGroup group, Inline.Cite cite) {
        return whole.isHeldBackReport(cite.key())
                ? Optional.of(HELD_BACK)
                : whole.works().hint(cite.key()).or(() -> handle(group, cite));
    }

    /** In running text an at sign may stand before the name of an account. */
    private static Optional<String> handle(Inline.CitationGroup group, Inline.Cite cite) {
        return Optional.of("write \\@" + cite.key() + " where no work is meant").filter(hint -> group.inText());
    }
}
