package org.variorum.load.exports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in the Markdown in which Pandoc writes metadata as a text of CSL: emphasis, spans and links leave what stands in them, raised and
 * lowered text and formulas have the tags of CSL-JSON, and what is escaped means itself. A mark without its counterpart is
 * part of the text.
 */
final class PandocText {

    private static final String MARKS = "\\*_^~$[`-.";
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** What opens and closes within a few words: code, formulas, raised and lowered text. */
    private static final Pattern SHORT = Pattern.compile("`([^`\\n]{1,200})`"
            + "|(\\$[^$\\s](?:[^$]{0,198}[^$\\s])?\\$)(?!\\d)"
            + "|\\^((?:[^\\s^\\\\]|\\\\.){1,100})\\^"
            + "|~((?:[^\\s~\\\\]|\\\\.){1,100})~");

    /** What stands behind the words of a span or of a link. */
    private static final Pattern BEHIND = Pattern.compile("\\{[^{}\\n]{0,200}\\}|\\([^()\\s]{0,1000}\\)");

    /** As many marks within each other are looked through for one that waits. */
    private static final int MOST_OPEN = 16;

    private static final int MOST_WAITING = 100;

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();
    private int at;

    /**
     * A mark that waits for its counterpart.
     *
     * @param sign the mark
     * @param from where it stands in what is read so far
     */
    private record Mark(String sign, int from) {}

    private PandocText(String text) {
        this.text = text;
    }

    /** The text that is meant, in the notation of CSL-JSON. */
    static String read(String markdown) {
        boolean marked = markdown.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
        return marked ? new PandocText(markdown).read() : markdown;
    }

    private String read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '\\' -> escaped();
                case '*', '_' -> emphasis(run(c));
                case '[' -> opening("[");
                case ']' -> bracket();
                case '`', '$', '^', '~' -> within();
                case '-' -> dash();
                case '.' -> dots();
                default -> take(1);
            }
        }
        return out.toString();
    }

    private void take(int length) {
        out.append(text, at, at + length);
        at += length;
    }

    private void put(String words, int length) {
        out.append(words);
        at += length;
    }

    private void escaped() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        if (next == ' ') {
            put("\u00a0", 2);
        } else if (next != 0 && PUNCTUATION.indexOf(next) >= 0) {
            put(next == '<' ? "&lt;" : next == '&' ? "&amp;" : String.valueOf(next), 2);
        } else {
            take(1);
        }
    }

    private String run(char c) {
        int end = at;
        while (end < text.length() && end < at + 3 && text.charAt(end) == c) {
            end++;
        }
        return text.substring(at, end);
    }

    private void emphasis(String sign) {
        boolean word = sign.charAt(0) == '_';
        int end = at + sign.length();
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char behind = end == text.length() ? ' ' : text.charAt(end);
        boolean closes = !Character.isWhitespace(before) && !(word && Character.isLetterOrDigit(behind));
        boolean opens = !Character.isWhitespace(behind) && !(word && Character.isLetterOrDigit(before));
        if (closes && isOpen(sign)) {
            close(sign);
            at = end;
        } else if (opens) {
            opening(sign);
        } else {
            take(sign.length());
        }
    }

    private void opening(String sign) {
        if (open.size() < MOST_WAITING) {
            open.push(new Mark(sign, out.length()));
        }
        take(sign.length());
    }

    /** Whether a mark waits; those within it that wait, too, will not be met any more. */
    private boolean isOpen(String sign) {
        while (!open.isEmpty() && !open.peek().sign().equals(sign)) {
            if (open.stream().limit(MOST_OPEN).noneMatch(mark -> mark.sign().equals(sign))) {
                return false;
            }
            open.pop();
        }
        return !open.isEmpty();
    }

    /** Takes the mark out that waits for the one that is met. */
    private void close(String sign) {
        int from = open.pop().from();
        out.delete(from, from + sign.length());
    }

    private void bracket() {
        Matcher behind = BEHIND.matcher(text).region(at + 1, text.length());
        if (behind.lookingAt() && isOpen("[")) {
            close("[");
            at = behind.end();
        } else {
            take(1);
        }
    }

    private void within() {
        Matcher mark = SHORT.matcher(text).region(at, text.length());
        if (!mark.lookingAt()) {
            take(1);
        } else if (mark.group(1) != null) {
            put(mark.group(1).replace("&", "&amp;").replace("<", "&lt;"), mark.end() - at);
        } else if (mark.group(2) != null) {
            put(LatexText.read(mark.group(2)), mark.end() - at);
        } else if (mark.group(3) != null) {
            put("<sup>" + read(mark.group(3)) + "</sup>", mark.end() - at);
        } else {
            put("<sub>" + read(mark.group(4)) + "</sub>", mark.end() - at);
        }
    }

    private void dash() {
        String run = run('-');
        put(run.length() == 3 ? "—" : run.length() == 2 ? "–" : "-", run.length());
    }

    private void dots() {
        String run = run('.');
        put(run.length() == 3 ? "…" : run, run.length());
    }
}
