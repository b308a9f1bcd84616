package org.variorum.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The text of a report's file, line by line, each with its end; every line stays as it is when one is put in. */
final class ReportText {

    private static final Pattern LINE = Pattern.compile("[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\\z");

    private final List<String> lines;

    ReportText(String text) {
        this.lines = LINE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The text with a line more at the end of its front matter; empty where that does not end. */
    Optional<String> with(String line) {
        return IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).stripTrailing().equals("---"))
                .boxed()
                .findFirst()
                .map(fence -> {
                    List<String> changed = new ArrayList<>(lines);
                    changed.add(fence, line + lines.get(0).replaceAll("[^\r\n]", ""));
                    return String.join("", changed);
                });
    }
}
