package org.variorum.check;

import java.util.Optional;
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
        subject.ownSentences(Cue.LIKELIHOOD).forEach(sentence -> check(sentence, reporter));
    }

    private static void check(Sentence sentence, Reporter reporter) {
        CharSequence own = sentence.own();
        Matcher likely = Lexicon.LIKELIHOOD.matcher(own);
        boolean found = likely.find();
        Matcher level = Lexicon.CONFIDENCE.matcher(own);
        boolean both = found && sentence.cues().contains(Cue.CONFIDENCE) && level.find();
        boolean open = found && (both || isOpen(own));
        for (; found; found = likely.find()) {
            check(sentence, likely, both ? Optional.of(level.group()) : Optional.empty(), open, reporter);
        }
    }

    private static void check(
            Sentence sentence, Matcher likely, Optional<String> level, boolean open, Reporter reporter) {
        if (level.isPresent()) {
            reporter.report(Diagnostic.of(
                            Code.LIKELIHOOD_WITH_CONFIDENCE,
                            sentence.place(likely.start(), likely.end()),
                            "\"" + likely.group() + "\" and \"" + level.get() + "\" stand in one sentence")
                    .expected("how likely something is, or how sure the evidence makes us")
                    .hint("make two sentences of it"));
        } else if (!open && !sentence.marks("finding", likely.start()).isEmpty()) {
            reporter.report(Diagnostic.of(
                            Code.LIKELIHOOD_OF_PAST,
                            sentence.place(likely.start(), likely.end()),
                            "\"" + likely.group() + "\" of something that is not in the future")
                    .expected("low, moderate or high confidence, or what is known and what is not"));
        }
    }

    private static boolean isOpen(CharSequence sentence) {
        return Denials.isQuestion(sentence) || Lexicon.FUTURE.matcher(sentence).find();
    }
}
