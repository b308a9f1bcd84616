package org.variorum.cli;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.variorum.amend.Account;
import org.variorum.amend.Difference;
import org.variorum.amend.Difference.Turn;
import org.variorum.model.Words;

/** What is said of differences, whatever they are printed as. */
final class DiffWords {

    private static final String NOTHING = "nothing";

    private DiffWords() {}

    /** How many things of each kind have changed, joined or gone. */
    static String summary(List<Difference> differences) {
        StringJoiner summary = new StringJoiner(", ", "", ".")
                .setEmptyValue(
                        "No finding, claim or source differs; of two folders of content, no briefing or text either.");
        for (Account.Kind kind : Account.Kind.values()) {
            for (Turn turn : Turn.values()) {
                long number = differences.stream()
                        .filter(d -> d.account().kind() == kind && d.turn() == turn)
                        .count();
                if (number > 0) {
                    summary.add(number + " " + kind(kind) + (number == 1 ? " " : "s ") + Words.of(turn));
                }
            }
        }
        return summary.toString();
    }

    static String kind(Account.Kind kind) {
        return Words.of(kind);
    }

    /** Whether a change is told by what was said and what is. */
    static boolean hasWords(Account account, Difference.Change change) {
        return account.kind() == Account.Kind.CLAIM || !Account.TEXTS.contains(change.name());
    }

    static String said(Optional<String> words) {
        return words.orElse(NOTHING);
    }
}
