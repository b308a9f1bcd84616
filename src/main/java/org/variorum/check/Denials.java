package org.variorum.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.WordEdge;

/** Where the words of a sentence take back what it says, or only ask for it; looked for once in each. */
final class Denials {

    /** That something does not hold, or is not said to. */
    private static final Pattern NEGATION = Pattern.compile(
            Lexicon.words(
                                    "not|no|never|nobody|nothing|none|neither|nor|cannot|hardly|scarcely|unless|until|if|whether|far"
                                            + " from|yet to|without|rather than|almost|nearly")
                            .pattern()
                    + "|n[’']t" + WordEdge.END,
            Pattern.CASE_INSENSITIVE);

    private static final String NOT = "not ";

    private final CharSequence sentence;
    private final int negated;
    private final boolean asked;

    private Denials(CharSequence sentence, int negated, boolean asked) {
        this.sentence = sentence;
        this.negated = negated;
        this.asked = asked;
    }

    /** Those of a sentence. */
    static Denials in(CharSequence sentence) {
        Matcher negation = NEGATION.matcher(sentence);
        return new Denials(sentence, negation.find() ? negation.end() : Integer.MAX_VALUE, isQuestion(sentence));
    }

    /** Whether a sentence asks. */
    static boolean isQuestion(CharSequence sentence) {
        int end = sentence.length();
        while (end > 0 && Character.isWhitespace(sentence.charAt(end - 1))) {
            end--;
        }
        return end > 0 && sentence.charAt(end - 1) == '?';
    }

    /** Whether what stands before a match takes it back, or only asks for it. */
    boolean deny(Matcher match) {
        return asked || negated <= match.start() || isNotBehind(match.end());
    }

    private boolean isNotBehind(int end) {
        int at = end;
        while (at < sentence.length() && Character.isWhitespace(sentence.charAt(at))) {
            at++;
        }
        return at + NOT.length() <= sentence.length() && NOT.contentEquals(sentence.subSequence(at, at + NOT.length()));
    }
}
