package org.variorum.load.exports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the parts of a file of BibTeX end, by the signs between them. For one thread. */
final class BibMarks {

    /** An entry, at the beginning of a line: of a type that is known, or with a key and a comma. */
    private static final Pattern NEXT = Pattern.compile("(?im)^[ \\t]*@[ \\t]*(?:(?:string|comment|preamble|xdata|set|"
            + String.join("|", BibTypes.known())
            + ")[ \\t]*[{(]|[a-z]+[ \\t]*[{(][ \\t]*[^\\s,{}=]++[ \\t]*,)");

    private static final String NO_NAME = "\"#%'(),={}@\\";

    private final String text;
    private int end;

    /** Between these two no line begins with an entry. */
    private int searched;

    private int following;

    BibMarks(String text) {
        this.text = text;
        this.end = text.length();
    }

    /** Where the text ends, as far as it is looked at now. */
    int end() {
        return end;
    }

    /** Looks no further than this. */
    void end(int index) {
        end = index;
    }

    /** Where the line ends in which an index lies. */
    int lineEnd(int from) {
        int next = text.indexOf('\n', from);
        return next < 0 ? text.length() : next;
    }

    /** The index behind the brace that closes the one at an index. */
    int balanced(int from) throws BibFault {
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        throw new BibFault(from, "a brace that is never closed", "add }");
    }

    /** The index behind the quote that closes the one at an index; within braces it is a sign like any other. */
    int quoted(int from) throws BibFault {
        int depth = 0;
        for (int i = from + 1; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '"' && depth == 0) {
                return i + 1;
            }
            if (depth < 0) {
                break;
            }
        }
        throw new BibFault(from, "a quote that is never closed", "add \"");
    }

    /** Where the next line begins with an entry; the end of the text where none does. */
    int next(int from) {
        if (from < searched || from > following) {
            Matcher next = NEXT.matcher(text);
            searched = from;
            following = next.find(Math.min(from, text.length())) ? next.start() : text.length();
        }
        return following;
    }

    /** The index behind blanks and lines that are comments. */
    int gap(int from) {
        int i = space(from);
        while (i < end && text.charAt(i) == '%') {
            i = space(Math.min(lineEnd(i), end));
        }
        return i;
    }

    /** The index behind blanks. */
    int space(int from) {
        int i = from;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The same, in the whole of a text. */
    static int space(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The index behind letters. */
    int word(int from) {
        return Math.min(word(text, from), end);
    }

    /** The same, in the whole of a text. */
    static int word(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The index behind a name of a field or an abbreviation. */
    int name(int from) {
        int i = from;
        while (i < end && !Character.isWhitespace(text.charAt(i)) && NO_NAME.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
