package org.variorum.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Answer;
import org.variorum.model.Briefing;
import org.variorum.model.Claim;
import org.variorum.model.Confidence;
import org.variorum.model.Finding;
import org.variorum.model.Hedge;
import org.variorum.model.Modality;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.Value;
import org.variorum.model.WordEdge;
import org.variorum.model.Words;
import org.variorum.words.bundle.Languages;

/** A headline says no more than the text under it; where a source's does, the digest says so. */
final class HeadlineCheck implements Check {

    private static final Set<Modality> UNSURE = EnumSet.of(Modality.ALLEGED, Modality.UNCONFIRMED);
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,-])\\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,6})?(?![\\d-])");

    /** Words, marks of attribution and quotation marks that leave room in a headline. */
    private static final Pattern GUARDED = Pattern.compile(
            "[:?‘’“”'\"]|" + WordEdge.BEGIN + "(?:may|if|to|set|over|some|under|about)" + WordEdge.END + "|"
                    + WordEdge.BEGIN
                    + "(?:alleg|claim|accus|report|say|said|accord|might|could|possib|potential|likely|suspect"
                    + "|unconfirmed|rumou?r|den(?:y|ie)|warn|threat|vow|plan|whether|estimat|apparent|seem|expect|fear|think|believ|purport|around|roughly|approximat|nearly|almost|more"
                    + " than|at least|up to|at most|fewer|dozens|as many as)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADLINE = Lexicon.words("(?:sub-?)?head(?:ing|line)s?|titles?");

    @Override
    public void check(Subject subject, Reporter reporter) {
        subject.reports()
                .forEach(report -> report.citation()
                        .title()
                        .filter(title -> subject.isRead(report.path()))
                        .filter(title -> !GUARDED.matcher(title).find())
                        .filter(title -> !isMentioned(subject, report))
                        .flatMap(title -> stronger(title, report))
                        .ifPresent(reason -> report(report.places().title(), reason, reporter)));
        subject.briefings().stream()
                .filter(briefing -> subject.isRead(briefing.path()))
                .forEach(briefing ->
                        stronger(subject, briefing).ifPresent(reason -> report(briefing.titled(), reason, reporter)));
    }

    /** Whether the digest speaks of the headline, and so deals with it. */
    private static boolean isMentioned(Subject subject, Report report) {
        return subject.sentences(report.path(), Cue.HEADLINE)
                .anyMatch(s -> HEADLINE.matcher(s.own()).find());
    }

    private static Optional<String> stronger(String title, Report report) {
        List<Claim> claims = report.claims();
        boolean unsure = !claims.isEmpty() && claims.stream().allMatch(claim -> UNSURE.contains(claim.modality()));
        return unsure
                ? Optional.of("states as a fact what the report gives as "
                        + Words.of(claims.get(0).modality()))
                : number(title, claims.stream().flatMap(c -> c.value().stream()).toList());
    }

    private static Optional<String> stronger(Subject subject, Briefing briefing) {
        String title = briefing.title();
        Matcher sure = Lexicon.CERTAIN_STATED.matcher(title);
        boolean certain = Cue.in(title, 0, title.length()).contains(Cue.CERTAIN) && sure.find();
        if (!certain && !NUMBER.matcher(title).find()) {
            return Optional.empty();
        }
        List<Finding> findings = subject.prose(briefing.path()).spans().stream()
                .filter(span -> span.attributes().has("finding"))
                .flatMap(span -> span.attributes().value("q").flatMap(QuestionId::of).stream())
                .distinct()
                .map(q -> subject.finding(q).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        boolean weak = !findings.isEmpty()
                && findings.stream()
                        .allMatch(f -> f.answer().isEmpty() || f.confidence().compareTo(Confidence.LOW) >= 0);
        if (weak && certain && !Denials.in(title).deny(sure)) {
            return Optional.of(
                    "says \"" + sure.group() + "\", but every finding in the text is open or of low confidence");
        }
        return GUARDED.matcher(title).find()
                ? Optional.empty()
                : number(
                        title, findings.stream().flatMap(HeadlineCheck::answers).toList());
    }

    private static Stream<Value> answers(Finding finding) {
        return finding.answer().map(Answer::parts).orElse(List.of()).stream().map(Answer.Part::value);
    }

    /** A number of the title that the text has only with a hedge. */
    private static Optional<String> number(String title, List<Value> values) {
        Matcher number = NUMBER.matcher(title);
        while (number.find()) {
            BigDecimal n = new BigDecimal(number.group().replace(",", ""));
            List<Value.Quantity> same = values.stream()
                    .filter(v -> v instanceof Value.Quantity q
                            && !q.isRange()
                            && q.low().compareTo(n) == 0)
                    .map(Value.Quantity.class::cast)
                    .toList();
            if (!same.isEmpty() && same.stream().noneMatch(q -> q.hedge() == Hedge.EXACT)) {
                return Optional.of("says \"" + number.group() + "\", the text \""
                        + Languages.ENGLISH.numbers().quantity(same.get(0)) + "\"");
            }
        }
        return Optional.empty();
    }

    private static void report(Location title, String reason, Reporter reporter) {
        reporter.report(Diagnostic.of(Code.HEADLINE_STRONGER, title, "the headline " + reason)
                .expected("a headline no stronger than its text")
                .hint(
                        title.path().startsWith("reports/")
                                ? "say in the digest what the headline makes of it"
                                : "give the headline the hedge of the finding"));
    }
}
