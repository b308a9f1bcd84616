package org.variorum.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.check.Gaps;
import org.variorum.check.KnownNames;
import org.variorum.check.Whole;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.model.Coverage;
import org.variorum.model.Gap;
import org.variorum.model.QuestionId;
import org.variorum.model.ReportId;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;

/** What is thin, file by file, and whether that is more than the site allows. Looked for only where somebody wants to know. */
final class Covering {

    /** So many places are named that have most. */
    private static final int WORST = 3;

    private final Newsroom newsroom;
    private final Fact<KnownNames> names;
    private final Rule<ReportId, List<Gap>> inReports;
    private final Rule<QuestionId, List<Gap>> inQuestions;
    private final Rule<String, List<Gap>> inBriefings;
    private final Fact<Coverage> limits;
    private final Fact<Boolean> budgets;

    Covering(Recall recall, Reads reads, Register register, Newsroom newsroom, Conclusions conclusions, Whole whole) {
        this.newsroom = newsroom;
        names = recall.fact(() -> KnownNames.of(register.entities().values().stream()
                .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()))
                .toList()));
        inReports =
                recall.rule("gaps-of-report", Keeping.ANSWER, id -> gaps(whole).of(newsroom.report(id)));
        inQuestions = recall.rule(
                "gaps-of-question", Keeping.ANSWER, id -> gaps(whole).of(conclusions.finding(id)));
        inBriefings = recall.rule(
                "gaps-of-briefing",
                Keeping.ANSWER,
                path -> gaps(whole)
                        .of(newsroom.briefing(path), reads.briefings.draft(path).prose()));
        limits = recall.fact(
                "coverage-limits",
                Keeping.DIGEST,
                () -> reads.site().thresholds().coverage());
        budgets = recall.fact("coverage", Keeping.DIGEST, () -> {
            List<Gap> gaps = isLimited() ? all() : List.of();
            limits.get().most().forEach((kind, most) -> check(kind, most, gaps, recall));
            return true;
        });
    }

    private Gaps gaps(Whole whole) {
        return new Gaps(whole, names.get());
    }

    /** Whether the site limits anything. */
    private boolean isLimited() {
        return !limits.get().most().isEmpty();
    }

    /** How much the site allows. */
    Coverage limits() {
        return limits.get();
    }

    /** Takes down what is thin in a briefing whose text is at hand, where it will be asked for. */
    void note(String path) {
        if (isLimited()) {
            inBriefings.settle(path);
        }
    }

    /** Reports what is thin beyond what the site allows, when all texts have been read. */
    void settle() {
        budgets.settle();
    }

    /** All that is thin: kind by kind, by place. */
    List<Gap> all() {
        List<Gap> all = new ArrayList<>();
        newsroom.briefings().forEach(path -> all.addAll(inBriefings.of(path)));
        newsroom.questionIds().forEach(id -> all.addAll(inQuestions.of(id)));
        newsroom.reportIds().forEach(id -> all.addAll(inReports.of(id)));
        all.sort(Comparator.comparing(Gap::kind).thenComparing(Gap::place).thenComparing(Gap::words));
        return all;
    }

    private static void check(Gap.Kind kind, Coverage.Most most, List<Gap> all, Recall recall) {
        List<Gap> gaps = all.stream().filter(gap -> gap.kind() == kind).toList();
        if (gaps.size() > most.number()) {
            recall.report(Diagnostic.of(
                            Code.OVER_BUDGET,
                            most.place(),
                            Covered.told(kind, gaps.size()) + ", most of them in " + worst(gaps))
                    .expected("at most " + most.number())
                    .hint("\"variorum coverage\" lists each with its place"));
        }
    }

    /** The files that have most, each with how many. */
    private static String worst(List<Gap> gaps) {
        Map<String, Integer> counts = new TreeMap<>();
        gaps.forEach(gap -> counts.merge(gap.place().path(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORST)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}
