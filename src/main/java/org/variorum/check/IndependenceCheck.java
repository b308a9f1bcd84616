package org.variorum.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.check.Writing.Mark;
import org.variorum.check.Writing.Sentence;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;

/** What prose calls independent confirmation comes from as many lineages. */
final class IndependenceCheck implements Check {

    private static final String SOURCES = "sources|reports|outlets|witnesses|accounts|voices|agencies|lines of report";
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern INDEPENDENT =
            Lexicon.words("independently (?:confirm|verif|corroborat|establish|report)\\w*"
                    + "|independent (?:confirmation|corroboration|verification)"
                    + "|(?<number>two|three|four|five|six|seven|eight|nine|ten|several|multiple|many)"
                    + " (?:independent|separate) (?:" + SOURCES + ")");

    @Override
    public void check(Subject subject, Reporter reporter) {
        Map<String, Finding> byPath = new HashMap<>();
        subject.readable().forEach(finding -> byPath.put(finding.path(), finding));
        subject.ownSentences(Cue.INDEPENDENT).forEach(sentence -> check(subject, sentence, byPath, reporter));
    }

    private static void check(Subject subject, Sentence sentence, Map<String, Finding> byPath, Reporter reporter) {
        CharSequence own = sentence.own();
        Matcher match = INDEPENDENT.matcher(own);
        if (!match.find()) {
            return;
        }
        Denials denials = Denials.in(own);
        List<Finding> meant = meant(subject, sentence, byPath);
        boolean all = sentence.marks("finding").isEmpty();
        int most = meant.stream().mapToInt(f -> lineages(subject, f, all)).max().orElse(Integer.MAX_VALUE);
        do {
            if (most < number(match) && !denials.deny(match)) {
                report(sentence, match, meant.get(0), most, reporter);
            }
        } while (match.find());
    }

    /** Of several findings in a sentence the best supported counts; in an explanation without any, the question's own. */
    private static List<Finding> meant(Subject subject, Sentence sentence, Map<String, Finding> byPath) {
        List<Mark> marks = sentence.marks("finding");
        return marks.isEmpty()
                ? Optional.ofNullable(byPath.get(sentence.unit().lines().path())).stream()
                        .toList()
                : marks.stream()
                        .flatMap(mark -> mark.span().attributes().value("q").flatMap(QuestionId::of).stream())
                        .distinct()
                        .filter(q -> !subject.isDoubtful(q))
                        .flatMap(q -> subject.finding(q).stream())
                        .toList();
    }

    private static void report(Sentence sentence, Matcher match, Finding finding, int most, Reporter reporter) {
        reporter.report(Diagnostic.of(
                        Code.NOT_INDEPENDENT,
                        sentence.place(match.start(), match.end()),
                        "\"" + match.group() + "\", but what supports the finding on \""
                                + finding.question().id() + "\" is "
                                + (most == 1 ? "one lineage" : most + " lineages"))
                .expected("at least " + number(match) + " lineages")
                .hint("several reports of one origin count once; name the origin, or find another source"));
    }

    /** An explanation may weigh voices for and against, so that all of them count there. */
    private static int lineages(Subject subject, Finding finding, boolean own) {
        return own
                ? finding.reconciliation().lineages().size()
                : Backing.of(subject, finding).size();
    }

    private static int number(Matcher match) {
        return Optional.ofNullable(match.group("number"))
                .map(word -> NUMBERS.indexOf(word.toLowerCase(Locale.ROOT)))
                .filter(n -> n > 2)
                .orElse(2);
    }
}
