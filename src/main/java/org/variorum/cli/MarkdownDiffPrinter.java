package org.variorum.cli;

import java.io.PrintWriter;
import java.util.List;
import org.variorum.amend.Account;
import org.variorum.amend.Difference;
import org.variorum.diagnostic.Visible;
import org.variorum.model.Words;

/**
 * Prints differences for those who review a pull request. Whatever comes from content is text there: it makes no markup, mentions nobody
 * and refers to nothing.
 */
final class MarkdownDiffPrinter {

    private static final String SIGNS = "\\`*_{}[]()#+-.!|<>~:$^=";

    private final PrintWriter out;

    /** Prints there. */
    MarkdownDiffPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(List<Difference> differences) {
        line("**" + DiffWords.summary(differences) + "**");
        for (Difference difference : differences) {
            Account account = difference.account();
            line("");
            line("### " + capital(Words.of(difference.turn())) + " " + DiffWords.kind(account.kind()) + ": "
                    + plain(account.title()));
            line("");
            line(plain(account.id()));
            if (!difference.changes().isEmpty()) {
                line("");
                line("| | was | is |");
                line("|---|---|---|");
                difference.changes().forEach(change -> row(account, change));
            }
        }
    }

    private void row(Account account, Difference.Change change) {
        boolean told = DiffWords.hasWords(account, change);
        line("| " + plain(change.name()) + " | " + (told ? plain(DiffWords.said(change.was())) : "another") + " | "
                + (told ? plain(DiffWords.said(change.now())) : "changed") + " |");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A text in which no sign means anything; a sign of at stands as its number, since behind a backslash it still mentions. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 16);
        Visible.line(text).replace('\n', ' ').replace('\r', ' ').codePoints().forEach(c -> {
            if (c == '@' || c == '&') {
                plain.append("&#").append(c).append(';');
            } else {
                plain.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private void line(String text) {
        out.print(text + "\n");
    }
}
