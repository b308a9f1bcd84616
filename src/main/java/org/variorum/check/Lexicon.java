package org.variorum.check;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;
import org.variorum.model.WordEdge;

/**
 * The English words by which writers say how sure they are. Likelihood words are those of the Intelligence Community's
 * Directive 203.
 */
final class Lexicon {

    private static final String SURE =
            "certainly|undisputed(?:ly)?|indisputabl[ey]|undoubtedly|undeniabl[ey]|unquestionabl[ey]|definitely|definitively|conclusively|proven|(?:is|was|are|were|been|stands)"
                    + " (?:\\w+ly )?confirmed|beyond (?:any |all )?(?:reasonable )?doubt|without (?:a |any )?doubt|no"
                    + " doubt|it is (?:certain|clear|confirmed|established|a fact) that|there is no question";

    /** That something holds for sure. */
    static final Pattern CERTAIN = words(SURE);

    /** The same in the very words that state a finding, where nobody else can be the one who confirms. */
    static final Pattern CERTAIN_STATED = words(SURE + "|confirmed|established fact");

    /** How likely something is. */
    static final Pattern LIKELIHOOD = words("almost no chance|remote(?:ly)? (?:chance|likely|possible)"
            + "|(?:very |highly |most |un|very un)?likely|(?:highly )?(?:im)?probabl[ey]|roughly even (?:chance|odds)"
            + "|(?:almost|nearly) certain(?:ly)?");

    /** A level of confidence in the evidence. */
    static final Pattern CONFIDENCE = words("(very[ -]low|low|moderate|high)[ -]confidence");

    /** That a statement is about the future. */
    static final Pattern FUTURE = words("will|would|shall|may|might|could|going to|expect(?:s|ed)?|next|plan(?:s|ned)?"
            + "|future|forecast|soon|by 20\\d\\d|to come|upcoming|until|if|unless|tomorrow");

    private Lexicon() {}

    /** A pattern of whole words, in any case; a space stands for any white space. */
    static Pattern words(String alternatives) {
        return Pattern.compile(
                WordEdge.BEGIN + "(?:" + alternatives.replace(" ", "\\s+") + ")" + WordEdge.END, CASE_INSENSITIVE);
    }
}
