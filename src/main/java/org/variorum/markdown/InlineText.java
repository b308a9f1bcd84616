package org.variorum.markdown;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** The text of a block whose inlines are to be read, its lines joined, with the place in the body of each character. */
final class InlineText {

    private final char[] chars;
    private final int[] starts;
    private final int[] offsets;

    private InlineText(char[] chars, int[] starts, int[] offsets) {
        this.chars = chars;
        this.starts = starts;
        this.offsets = offsets;
    }

    /** The text of lines. */
    static InlineText of(SourceLines lines) {
        List<SourceLine> all = lines.getLines();
        int length = Math.max(0, all.size() - 1);
        for (SourceLine line : all) {
            length += line.getContent().length();
        }
        char[] chars = new char[length];
        int[] starts = new int[Math.max(1, all.size())];
        int[] offsets = new int[starts.length];
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            SourceLine line = all.get(i);
            if (i > 0) {
                chars[at++] = '\n';
            }
            starts[i] = at;
            offsets[i] = offset(line);
            String content = line.getContent().toString();
            content.getChars(0, content.length(), chars, at);
            at += content.length();
        }
        return new InlineText(chars, starts, offsets);
    }

    /** Where a line begins; one without characters stands nowhere. */
    private static int offset(SourceLine line) {
        SourceSpan span = line.getSourceSpan();
        return span == null ? 0 : span.getInputIndex();
    }

    /** How many characters it has. */
    int length() {
        return chars.length;
    }

    /** The character at an index. */
    char charAt(int index) {
        return chars[index];
    }

    /** The code point that begins at an index. */
    int codePointAt(int index) {
        return Character.codePointAt(chars, index);
    }

    /** The code point that ends before an index. */
    int codePointBefore(int index) {
        return Character.codePointBefore(chars, index);
    }

    /** The characters from one index to another. */
    String slice(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** Where the character at an index stands in the body. */
    int offset(int index) {
        int line = 0;
        if (starts.length > 1) {
            int found = Arrays.binarySearch(starts, index);
            line = found >= 0 ? found : -found - 2;
        }
        return offsets[line] + index - starts[line];
    }

    /** Where the characters from one index to another stand; there is at least one. */
    SourceSpan span(int from, int to) {
        int begin = offset(from);
        return SourceSpan.of(0, 0, begin, offset(to - 1) + 1 - begin);
    }
}
