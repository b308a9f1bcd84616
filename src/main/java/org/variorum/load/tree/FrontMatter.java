package org.variorum.load.tree;

import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/**
 * A Markdown file taken apart: the YAML between a first line {@code ---} and the next line {@code ---}, and the rest.
 *
 * @param yaml the metadata; absent where there is none, which has been reported
 * @param opening the place of the opening {@code ---}
 * @param body the text after the closing {@code ---}
 * @param bodyLine the line on which the body starts
 */
public record FrontMatter(Optional<SourceText> yaml, Location opening, String body, int bodyLine) {

    private static final String FENCE = "---";

    /** Takes a file apart; one without front matter is all body, one with front matter that is not closed has none. */
    public static FrontMatter split(SourceText file, Reporter reporter) {
        Location opening = file.start().withLength(FENCE.length());
        String text = file.text();
        int start = endOfLine(text, 0);
        if (!isFence(text, 0, start)) {
            reporter.report(Diagnostic.of(Code.NO_FRONT_MATTER, file.start(), "the file does not start with ---")
                    .expected("---, the metadata in YAML, and another ---"));
            return new FrontMatter(Optional.empty(), opening, text, 1);
        }
        int lines = 1;
        for (int from = next(text, start); from < text.length(); lines++) {
            int end = endOfLine(text, from);
            if (isFence(text, from, end)) {
                String yaml = text.substring(next(text, start), from);
                String body = text.substring(next(text, end));
                return new FrontMatter(Optional.of(new SourceText(file.path(), yaml, 2)), opening, body, lines + 2);
            }
            from = next(text, end);
        }
        reporter.report(Diagnostic.of(Code.NO_FRONT_MATTER, opening, "the front matter is not closed")
                .expected("a second line --- where the metadata ends"));
        return new FrontMatter(Optional.empty(), opening, "", lines + 1);
    }

    /** What stands for a file that could not be read. */
    public static FrontMatter none(String path) {
        return new FrontMatter(Optional.empty(), Location.ofFile(path), "", 1);
    }

    private static boolean isFence(String text, int from, int end) {
        return text.startsWith(FENCE, from)
                && text.substring(from + FENCE.length(), Math.max(end, from + FENCE.length()))
                        .isBlank();
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int next(String text, int end) {
        return Math.min(end + 1, text.length());
    }
}
