package org.variorum.check;

import java.util.regex.Matcher;
import org.variorum.check.Writing.Sentence;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;

/**
 * How likely something is and how sure the evidence makes us are two things: they don't stand in one sentence, and
 * likelihood is said of the future only. After the Intelligence Community's Directive 203.
 */
final class LikelihoodCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        subject.ownSentences().forEach(sentence -> {
            Matcher likely = Lexicon.LIKELIHOOD.matcher(sentence.own());
            while (likely.find()) {
                check(sentence, likely, reporter);
            }
        });
    }

    private static void check(Sentence sentence, Matcher likely, Reporter reporter) {
        String own = sentence.own();
        Matcher level = Lexicon.CONFIDENCE.matcher(own);
        if (level.find()) {
            reporter.report(Diagnostic.of(
                            Code.LIKELIHOOD_WITH_CONFIDENCE,
                            sentence.place(likely.start(), likely.end()),
                            "\"" + likely.group() + "\" and \"" + level.group() + "\" stand in one sentence")
                    .expected("how likely something is, or how sure the evidence makes us")
                    .hint("make two sentences of it"));
        } else if (isFinding(sentence, likely) && !isOpen(own)) {
            reporter.report(Diagnostic.of(
                            Code.LIKELIHOOD_OF_PAST,
                            sentence.place(likely.start(), likely.end()),
                            "\"" + likely.group() + "\" of something that is not in the future")
                    .expected("low, moderate or high confidence, or what is known and what is not"));
        }
    }

    private static boolean isFinding(Sentence sentence, Matcher match) {
        int at = sentence.from() + match.start();
        return sentence.marks("finding").stream().anyMatch(mark -> mark.from() <= at && at < mark.to());
    }

    private static boolean isOpen(String sentence) {
        return sentence.stripTrailing().endsWith("?")
                || Lexicon.FUTURE.matcher(sentence).find();
    }
}
