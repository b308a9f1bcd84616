package org.variorum.cli;

import java.io.PrintWriter;
import java.util.List;
import org.variorum.amend.Account;
import org.variorum.amend.Difference;
import org.variorum.diagnostic.Visible;
import org.variorum.model.Words;

/** Prints differences for people: a line for each thing, and one for each change of it. */
final class DiffPrinter {

    private final PrintWriter out;

    /** Prints there. */
    DiffPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(List<Difference> differences) {
        for (Difference difference : differences) {
            Account account = difference.account();
            line(Words.of(difference.turn()) + ": " + DiffWords.kind(account.kind()) + " " + account.id() + ": "
                    + account.title());
            for (Difference.Change change : difference.changes()) {
                line(
                        DiffWords.hasWords(account, change)
                                ? "  " + change.name() + ": " + DiffWords.said(change.was()) + " -> "
                                        + DiffWords.said(change.now())
                                : "  " + change.name());
            }
        }
        line(DiffWords.summary(differences));
    }

    private void line(String text) {
        out.print(Visible.line(text) + "\n");
    }
}
