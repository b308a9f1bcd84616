package org.variorum.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.diagnostic.Location;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/**
 * Attributes in braces that belong to nothing, mostly for a space before them: they mark nothing, and readers would see
 * them. Braces that readers shall see are escaped.
 */
final class LooseBraces {

    /** Attributes, or what begins as they do; {@code x_{i=1}} is a formula. */
    private static final Pattern BRACES = Pattern.compile("\\{\\s{0,9}"
            + "(?:[.#]\\p{L}[\\p{L}\\p{N}_-]*|(?<![_^\\p{L}\\p{N}]\\{)\\p{L}[\\p{L}\\p{N}_-]{0,50}=[^\\s=}]+)"
            + "(?:[^{}]{0,100}\\})?");

    private LooseBraces() {}

    /** Reports those of a text. */
    static void report(Prose prose, Problems problems) {
        for (Inline.Text text : prose.inlines(Inline.Text.class)) {
            // almost no text has one, and a search for the pattern tries it at every character
            if (text.text().indexOf('{') >= 0) {
                report(text, prose, problems);
            }
        }
    }

    private static void report(Inline.Text text, Prose prose, Problems problems) {
        Matcher braces = BRACES.matcher(text.text());
        while (braces.find()) {
            int start = braces.start();
            if (isAsWritten(text, start) && !problems.isTold(text.begin(start))) {
                int space = spaceBefore(text.text(), start);
                int end = space < start ? start : braces.end();
                Location place = prose.lines().at(text.begin(space), text.end(end));
                problems.looseBraces(place, braces.group(), space < start);
            }
        }
    }

    /** Where the white space begins that stands before an index. */
    private static int spaceBefore(String text, int index) {
        int space = index;
        while (space > 0 && Character.isWhitespace(text.charAt(space - 1))) {
            space--;
        }
        return space;
    }

    private static boolean isAsWritten(Inline.Text text, int index) {
        return text.end(index + 1) - text.begin(index) == 1;
    }
}
