package org.variorum.load.tree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/**
 * Finds texts without quotes that end before {@code #1} or {@code #hashtag}: in YAML a blank and a number sign begin a comment, and
 * what was meant to be read is lost without a word (V120). A comment that somebody means has a blank behind its sign.
 */
final class HashCuts {

    private static final Pattern CUT = Pattern.compile("[ \\t]+(#[^\\s#!])");

    private final Places places;
    private final Reporter reporter;
    private final List<String> lines;
    private final int first;

    HashCuts(SourceText source, Places places, Reporter reporter) {
        this.places = places;
        this.reporter = reporter;
        this.first = source.firstLine();
        this.lines = source.text().contains(" #") ? source.lines() : List.of();
    }

    /** Looks behind a text that ends at a mark. */
    void check(Optional<Mark> end) {
        if (!lines.isEmpty() && end.isPresent() && end.get().getLine() < lines.size()) {
            Location behind = places.at(end.get());
            String line = lines.get(behind.line() - first);
            Matcher cut = CUT.matcher(line).region(Math.min(behind.column() - 1, line.length()), line.length());
            if (cut.lookingAt()) {
                report(new Location(behind.path(), behind.line(), cut.start(1) + 1, line.length() - cut.start(1)));
            }
        }
    }

    private void report(Location sign) {
        reporter.report(Diagnostic.of(Code.CUT_TEXT, sign, "a comment, and no part of the text before it")
                .hint("put the text in quotes: title: \"Who is #1?\"; a comment has a blank behind its #"));
    }
}
