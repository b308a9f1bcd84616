package org.variorum.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    @Override
    public void check(Subject subject, Reporter reporter) {
        subject.ownSentences().forEach(sentence -> {
            List<Mark> marks = sentence.marks("finding");
            if (!marks.isEmpty() && findings(subject, marks).size() == marks.size()) {
                checkLevel(sentence, findings(subject, marks), reporter);
                checkWords(subject, sentence, marks, reporter);
            }
        });
    }

    private static void checkLevel(Sentence sentence, List<Finding> findings, Reporter reporter) {
        String own = sentence.own();
        Matcher level = Lexicon.CONFIDENCE.matcher(own);
        while (level.find()) {
            String said = level.group(1).toLowerCase(Locale.ROOT).replace('-', ' ') + " confidence";
            boolean one = findings.stream()
                    .anyMatch(f -> Languages.ENGLISH
                            .labels()
                            .confidence(f.confidence())
                            .equals(said));
            if (!one && !Lexicon.isDenied(level, own)) {
                report(sentence, level, findings, reporter);
            }
        }
    }

    /** Inside the words that state a finding, that finding counts; elsewhere all that the sentence rests on. */
    private static void checkWords(Subject subject, Sentence sentence, List<Mark> marks, Reporter reporter) {
        String own = sentence.own();
        Matcher word = Lexicon.CERTAIN_STATED.matcher(own);
        while (word.find()) {
            int at = sentence.from() + word.start();
            List<Mark> around =
                    marks.stream().filter(m -> m.from() <= at && at < m.to()).toList();
            boolean stated = !around.isEmpty();
            List<Finding> findings = findings(subject, stated ? around : marks);
            boolean counts = stated || Lexicon.CERTAIN.matcher(word.group()).matches();
            if (counts && findings.stream().allMatch(OverstatementCheck::isWeak) && !Lexicon.isDenied(word, own)) {
                report(sentence, word, findings, reporter);
            }
        }
    }

    private static boolean isWeak(Finding finding) {
        return finding.answer().isEmpty() || finding.confidence().compareTo(Confidence.LOW) >= 0;
    }

    private static List<Finding> findings(Subject subject, List<Mark> marks) {
        return marks.stream()
                .map(m -> m.span().attributes().value("q").flatMap(QuestionId::of))
                .flatMap(Optional::stream)
                .filter(q -> !subject.doubts().questions().contains(q))
                .flatMap(q -> subject.finding(q).stream())
                .toList();
    }

    private static void report(Sentence sentence, Matcher match, List<Finding> findings, Reporter reporter) {
        String held = findings.stream()
                .map(f -> "\"" + f.question().id() + "\" "
                        + (f.answer().isEmpty()
                                ? "is open"
                                : "has " + Languages.ENGLISH.labels().confidence(f.confidence())))
                .distinct()
                .collect(Collectors.joining(" and "));
        reporter.report(Diagnostic.of(
                        Code.OVERSTATED_FINDING,
                        sentence.place(match.start(), match.end()),
                        "the sentence says \"" + match.group() + "\", but the finding on " + held)
                .expected("words no surer than the finding")
                .hint("leave the word out, or decide the question anew in "
                        + findings.get(0).path()));
    }
}
