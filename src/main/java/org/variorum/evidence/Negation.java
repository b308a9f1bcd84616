package org.variorum.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Negations of a copy that a quotation leaves out, so that it may say the contrary of its source. */
final class Negation {

    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\p{L}{1,12}n't|not|never|no|nor|neither|nobody|nothing|none|without|cannot)(?![\\p{L}\\p{N}])"
                    + "|않|아니|없|못",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANK = Pattern.compile(" +");

    /** As many words more than a mark at an end of a quotation has are looked at beside it. */
    private static final int MARGIN = 2;

    /** And no more characters. */
    private static final int MOST_BESIDE = 200;

    private Negation() {}

    /**
     * The first negation that stands in a text where a quotation has a gap or words in brackets that say none.
     *
     * @param starts where its parts stand
     */
    static Optional<String> leftOut(Segments way, String text, int... starts) {
        List<String> gaps = way.gaps();
        int last = starts.length;
        for (int i = 0; i <= last; i++) {
            String mark = gaps.get(i);
            if (!mark.isEmpty() && in(NormalText.of(mark, false)).isEmpty()) {
                int from = i == 0 ? before(text, starts[0], words(mark)) : end(way, i - 1, starts);
                int to = i == last ? behind(text, from, words(mark)) : starts[i];
                Optional<String> found = in(text, from, to);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> in(String text) {
        return in(text, 0, text.length());
    }

    private static Optional<String> in(String text, int from, int to) {
        Matcher word = WORD.matcher(text).region(from, to).useTransparentBounds(true);
        return word.find() ? Optional.of(word.group()) : Optional.empty();
    }

    private static int end(Segments way, int part, int... starts) {
        return starts[part] + way.parts().get(part).length();
    }

    private static int words(String mark) {
        return (int) BLANK.splitAsStream(mark.strip())
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .count()
                + MARGIN;
    }

    /** Where so many words before a place begin, in its sentence. */
    private static int before(String text, int place, int words) {
        int left = words;
        int at = place > 0 && text.charAt(place - 1) == ' ' ? place - 1 : place;
        while (at > 0 && place - at < MOST_BESIDE && !isEnd(text, at - 1)) {
            left -= text.charAt(at - 1) == ' ' ? 1 : 0;
            if (left == 0) {
                return at;
            }
            at--;
        }
        return at;
    }

    /** Where so many words behind a place end, in its sentence. */
    private static int behind(String text, int place, int words) {
        int left = words;
        int at = place < text.length() && text.charAt(place) == ' ' ? place + 1 : place;
        while (at < text.length() && at - place < MOST_BESIDE && !isEnd(text, at)) {
            left -= text.charAt(at) == ' ' ? 1 : 0;
            if (left == 0) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Whether a sentence ends with a character. */
    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == '!' || c == '?') && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }
}
