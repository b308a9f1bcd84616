package org.variorum.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Corpus;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
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
     * @param hidden the files of which something could not be read, which has been reported
     * @param reporter takes what is found
     * @param spread runs what can run at once
     */
    public static void run(
            Corpus corpus,
            Map<QuestionId, Finding> findings,
            ValueRelations values,
            Set<String> hidden,
            Reporter reporter,
            Spread spread) {
        boolean english = CorpusTexts.isEnglish(corpus);
        Map<String, FileText> texts = new TreeMap<>();
        spread.map(CorpusTexts.of(corpus), text -> text.read(english)).forEach(text -> texts.put(text.path(), text));
        Doubts doubts = Doubts.of(corpus, findings, hidden);
        Subject subject = new Subject(corpus, findings, values, doubts, texts);
        spread.map(ALL, check -> {
            check.check(subject, reporter);
            return check;
        });
    }

    /** Does the same with each of many things, as many at once as there are hands. */
    @FunctionalInterface
    public interface Spread {

        /** What comes of each, in their order. */
        <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work);
    }
}
