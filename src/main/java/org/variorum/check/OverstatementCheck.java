package org.variorum.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.variorum.check.Writing.Mark;
import org.variorum.check.Writing.Sentence;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Confidence;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
import org.variorum.words.bundle.Languages;

/** A sentence that rests on a finding is no surer than the finding, and names no other confidence. */
final class OverstatementCheck implements Check {

    private static final String FINDING = "finding";
    private static final int MOST_SHOWN = 5;

    @Override
    public void check(Subject subject, Reporter reporter) {
        subject.ownSentences(Cue.CONFIDENCE).forEach(sentence -> checkLevel(subject, sentence, reporter));
        subject.ownSentences(Cue.CERTAIN).forEach(sentence -> checkWords(subject, sentence, reporter));
    }

    private static void checkLevel(Subject subject, Sentence sentence, Reporter reporter) {
        List<Finding> findings = findings(subject, sentence);
        if (findings.isEmpty()) {
            return;
        }
        CharSequence own = sentence.own();
        Denials denials = Denials.in(own);
        Set<String> held = findings.stream()
                .map(f -> Languages.ENGLISH.labels().confidence(f.confidence()))
                .collect(Collectors.toSet());
        Matcher level = Lexicon.CONFIDENCE.matcher(own);
        while (level.find()) {
            String said = level.group(1).toLowerCase(Locale.ROOT).replace('-', ' ') + " confidence";
            if (!held.contains(said) && !denials.deny(level)) {
                report(sentence, level, findings, reporter);
            }
        }
    }

    /** Inside the words that state a finding, that finding counts; elsewhere all that the sentence rests on. */
    private static void checkWords(Subject subject, Sentence sentence, Reporter reporter) {
        List<Finding> findings = findings(subject, sentence);
        if (findings.isEmpty()) {
            return;
        }
        boolean weak = findings.stream().allMatch(OverstatementCheck::isWeak);
        CharSequence own = sentence.own();
        Denials denials = Denials.in(own);
        Matcher word = Lexicon.CERTAIN_STATED.matcher(own);
        while (word.find()) {
            List<Finding> stated = findings(subject, sentence.marks(FINDING, word.start()));
            boolean sure = stated.isEmpty()
                    ? weak && Lexicon.CERTAIN.matcher(word.group()).matches()
                    : stated.stream().allMatch(OverstatementCheck::isWeak);
            if (sure && !denials.deny(word)) {
                report(sentence, word, stated.isEmpty() ? findings : stated, reporter);
            }
        }
    }

    /** What a sentence rests on; nothing where a part of that is not known. */
    private static List<Finding> findings(Subject subject, Sentence sentence) {
        List<Mark> marks = sentence.marks(FINDING);
        boolean known = marks.stream()
                .allMatch(m -> question(m).filter(q -> isKnown(subject, q)).isPresent());
        return known ? findings(subject, marks) : List.of();
    }

    private static List<Finding> findings(Subject subject, List<Mark> marks) {
        return marks.stream()
                .flatMap(m -> question(m).stream())
                .distinct()
                .filter(q -> isKnown(subject, q))
                .flatMap(q -> subject.finding(q).stream())
                .toList();
    }

    private static Optional<QuestionId> question(Mark mark) {
        return mark.span().attributes().value("q").flatMap(QuestionId::of);
    }

    private static boolean isKnown(Subject subject, QuestionId question) {
        return !subject.isDoubtful(question) && subject.finding(question).isPresent();
    }

    private static boolean isWeak(Finding finding) {
        return finding.answer().isEmpty() || finding.confidence().compareTo(Confidence.LOW) >= 0;
    }

    private static void report(Sentence sentence, Matcher match, List<Finding> findings, Reporter reporter) {
        String held = findings.stream()
                .map(f -> "\"" + f.question().id() + "\" "
                        + (f.answer().isEmpty()
                                ? "is open"
                                : "has " + Languages.ENGLISH.labels().confidence(f.confidence())))
                .limit(MOST_SHOWN)
                .collect(Collectors.joining(" and "));
        String rest = findings.size() > MOST_SHOWN ? " and " + (findings.size() - MOST_SHOWN) + " more" : "";
        reporter.report(Diagnostic.of(
                        Code.OVERSTATED_FINDING,
                        sentence.place(match.start(), match.end()),
                        "the sentence says \"" + match.group() + "\", but the finding on " + held + rest)
                .expected("words no surer than the finding")
                .hint("leave the word out, or decide the question anew in "
                        + findings.get(0).path()));
    }
}
