package org.variorum.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.OutputPath;
import org.variorum.model.AboutPage;
import org.variorum.model.Briefing;
import org.variorum.model.Finding;
import org.variorum.model.FindingUse;
import org.variorum.model.Prose;
import org.variorum.model.Report;
import org.variorum.site.PageKind;

/** All checks of the whole, in no order that matters. */
public final class Checks {

    /** What a file can have wrong by itself, seen in what there is around it. */
    private static final List<Check> EACH = List.of(
            new CitationCheck(),
            new ClaimPlaceCheck(),
            new ClassCheck(),
            new BlockCheck(),
            new TimelineCheck(),
            new UntoldCorrectionCheck(),
            new LinkCheck(),
            new PictureCheck(),
            new PageNameCheck(),
            new UnansweredCheck(),
            new UnitCheck(),
            new TimeCheck(),
            new PeriodCheck(),
            new DenialCheck(),
            new CorrectionCheck(),
            new ConflictCheck(),
            new SupportCheck(),
            new AnswerNumberCheck(),
            new DepartureCheck(),
            new RulingCheck(),
            new ThresholdCheck(),
            new StalenessCheck(),
            new BriefingCheck(),
            new TranslationCheck(),
            new OverstatementCheck(),
            new WeekdayCheck(),
            new RelativeTimeCheck(),
            new LikelihoodCheck(),
            new SentenceCheck(),
            new TotalCheck(),
            new QuoteCheck(),
            new HedgeCheck(),
            new HeadlineCheck(),
            new IndependenceCheck(),
            new UncitedCheck());

    /** What a question has wrong for what rests on it, in texts of all kinds. */
    private static final List<Check> RESTED_ON = List.of(new ChangedFindingCheck());

    private Checks() {}

    /** Checks a report. */
    public static void report(Report report, Whole whole, Reporter reporter) {
        run(EACH, Slice.of(report), whole, reporter);
    }

    /** Checks a question with its finding, and its explanation, of which these passages rest on findings. */
    public static void question(Finding finding, List<FindingUse> uses, Whole whole, Reporter reporter) {
        run(EACH, Slice.of(finding, uses), whole, reporter);
    }

    /** Checks what rests on the finding on a question: for that all texts must have been read. */
    public static void restedOn(Finding finding, Whole whole, Reporter reporter) {
        run(RESTED_ON, Slice.of(finding, List.of()), whole, reporter);
    }

    /** Checks a briefing with its text, of which these passages rest on findings. */
    public static void briefing(Briefing briefing, Prose body, List<FindingUse> uses, Whole whole, Reporter reporter) {
        run(EACH, Slice.of(briefing, body, uses), whole, reporter);
    }

    /** Checks a page about the site, of which these passages rest on findings. */
    public static void page(AboutPage page, List<FindingUse> uses, Whole whole, Reporter reporter) {
        run(EACH, Slice.of(page, uses), whole, reporter);
    }

    /** Checks what no file has wrong by itself, but all reports together, or the files of {@code static/}. */
    public static void together(List<Sourcing> reports, List<String> statics, Reporter reporter) {
        CircleCheck.check(reports, reporter);
        GradeCheck.check(reports, reporter);
        statics.forEach(file -> OutputPath.check(file, Location.ofFile(file), reporter));
    }

    /** Checks the dates of all briefings beside each other and beside the days on which the desk decided on questions. */
    public static void dates(List<Briefing> briefings, List<LocalDate> decided, Reporter reporter) {
        FarDateCheck.check(briefings, decided, reporter);
    }

    /**
     * Where in a text links may lead.
     *
     * @param history whether it is a question that had a finding before, which its page tells
     */
    public static Set<String> anchors(String path, Prose prose, boolean history) {
        Set<String> anchors = new HashSet<>();
        if (path.startsWith("questions/")) {
            anchors.addAll(PageKind.QUESTION.sections());
            if (history) {
                anchors.add("history");
            }
        }
        prose.headings().forEach(h -> anchors.add(h.anchor()));
        prose.spans().forEach(s -> s.attributes().id().ifPresent(anchors::add));
        prose.divs().forEach(d -> d.attributes().id().ifPresent(anchors::add));
        return anchors;
    }

    private static void run(List<Check> checks, Slice slice, Whole whole, Reporter reporter) {
        Subject subject = new Subject(slice, whole);
        checks.forEach(check -> check.check(subject, reporter));
    }
}
