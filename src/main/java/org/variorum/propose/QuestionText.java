package org.variorum.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text of a question's file, line by line, each with its end, into which a finding can be put: every line that does not
 * belong to an older finding stays as it is. For files that could be read.
 */
final class QuestionText {

    private static final Pattern LINE = Pattern.compile("[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\\z");
    private static final Pattern KEY = Pattern.compile("(?:finding|\"finding\"|'finding')\\s*:(?<value>.*)");

    private final List<String> lines;
    private final int fence;

    /** The text of a whole file. */
    QuestionText(String text) {
        this.lines = LINE.matcher(text).results().map(line -> line.group()).toList();
        this.fence = IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).stripTrailing().equals("---"))
                .findFirst()
                .orElse(lines.size());
    }

    /** The text with the finding in the place of an empty one, or else at the end of the front matter. */
    String with(FindingBlock block) {
        Optional<Integer> key = key();
        List<String> changed = new ArrayList<>();
        if (key.isEmpty()) {
            changed.addAll(lines.subList(0, fence));
            block.text().lines().forEach(line -> changed.add(line + end()));
        } else {
            changed.addAll(lines.subList(0, key.get()));
            changed.addAll(replaced(key.get(), block));
        }
        changed.addAll(lines.subList(fence, lines.size()));
        return String.join("", changed);
    }

    /** Whether a comment stands on a line that would go with an empty finding. */
    boolean losesComment() {
        return key().map(at -> IntStream.range(opens(at) ? at + 1 : at, end(at))
                        .mapToObj(lines::get)
                        .anyMatch(line -> !stays(line) && line.contains("#")))
                .orElse(false);
    }

    private List<String> replaced(int at, FindingBlock block) {
        List<String> changed = new ArrayList<>();
        changed.add(opens(at) ? lines.get(at) : "finding:" + end());
        block.indented().forEach(line -> changed.add(line + end()));
        lines.subList(at + 1, end(at)).stream().filter(QuestionText::stays).forEach(changed::add);
        changed.addAll(lines.subList(end(at), fence));
        return changed;
    }

    private Optional<Integer> key() {
        return IntStream.range(1, fence)
                .filter(i -> KEY.matcher(lines.get(i).strip()).matches()
                        && !lines.get(i).isBlank()
                        && !Character.isWhitespace(lines.get(i).charAt(0)))
                .boxed()
                .findFirst();
    }

    /** Whether nothing but a comment stands beside the key. */
    private boolean opens(int at) {
        Matcher key = KEY.matcher(lines.get(at).strip());
        return key.matches() && stays(key.group("value"));
    }

    /** The first line behind the key that begins another one. */
    private int end(int at) {
        return IntStream.range(at + 1, fence)
                .filter(i -> !stays(lines.get(i))
                        && !Character.isWhitespace(lines.get(i).charAt(0)))
                .findFirst()
                .orElse(fence);
    }

    /** Blank lines and comments belong to nothing. */
    private static boolean stays(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    /** How lines of this file end. */
    private String end() {
        return lines.get(0).replaceAll("[^\r\n]", "");
    }
}
