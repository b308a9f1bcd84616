package org.variorum.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.model.Claim;
import org.variorum.model.Corpus;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.ValueRelations;

/** All checks of the whole, in no order that matters. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new CitationCheck(),
            new ClaimPlaceCheck(),
            new ClassCheck(),
            new BlockCheck(),
            new LinkCheck(),
            new StaticNameCheck(),
            new PageNameCheck(),
            new UnansweredCheck(),
            new UnitCheck(),
            new TimeCheck(),
            new PeriodCheck(),
            new DenialCheck(),
            new CorrectionCheck(),
            new GradeCheck(),
            new ConflictCheck(),
            new SupportCheck(),
            new AnswerNumberCheck(),
            new DepartureCheck(),
            new RulingCheck(),
            new ThresholdCheck(),
            new StalenessCheck(),
            new BriefingCheck(),
            new OverstatementCheck(),
            new ChangedFindingCheck(),
            new WeekdayCheck(),
            new RelativeTimeCheck(),
            new LikelihoodCheck(),
            new CircleCheck(),
            new SentenceCheck(),
            new TotalCheck(),
            new QuoteCheck(),
            new HedgeCheck(),
            new HeadlineCheck(),
            new IndependenceCheck(),
            new UncitedCheck());

    private Checks() {}

    /**
     * Runs them all.
     *
     * @param corpus the content
     * @param findings the finding on each question, by the question's id
     * @param values how values compare
     * @param diagnostics holds the faults of reading, and takes those of the whole
     */
    public static void run(
            Corpus corpus, Map<QuestionId, Finding> findings, ValueRelations values, Diagnostics diagnostics) {
        Doubts doubts = Doubts.of(corpus, findings, diagnostics.sorted());
        Check.Subject subject =
                new Check.Subject(corpus, findings, reports(corpus), claims(corpus), values, doubts, sentences(corpus));
        ALL.forEach(check -> check.check(subject, diagnostics));
    }

    private static Map<ReportId, Report> reports(Corpus corpus) {
        Map<ReportId, Report> reports = new HashMap<>();
        corpus.reports().forEach(report -> reports.put(report.id(), report));
        return reports;
    }

    private static Map<QuestionId, List<Claim>> claims(Corpus corpus) {
        return corpus.reports().stream()
                .flatMap(report -> report.claims().stream())
                .collect(Collectors.groupingBy(Claim::question));
    }

    private static Map<String, List<Writing.Sentence>> sentences(Corpus corpus) {
        Map<String, List<Writing.Sentence>> sentences = new TreeMap<>();
        if (corpus.site().language().toLowerCase(Locale.ROOT).matches("en(-.*)?")) {
            CorpusTexts.all(corpus)
                    .forEach((path, prose) ->
                            sentences.put(path, Writing.of(path, prose).sentences()));
        }
        return sentences;
    }
}
