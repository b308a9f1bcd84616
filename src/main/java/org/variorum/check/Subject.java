package org.variorum.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.check.Writing.Sentence;
import org.variorum.model.AboutPage;
import org.variorum.model.Briefing;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Finding;
import org.variorum.model.FindingUse;
import org.variorum.model.Position;
import org.variorum.model.Prose;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Value;
import org.variorum.model.ValueRelations;
import org.variorum.words.PlainNames;
import org.variorum.words.Wording;
import org.variorum.words.bundle.Languages;

/** What is checked, and what there is around it. For one thread. */
final class Subject {

    private final Slice slice;
    private final Whole whole;
    private final List<FileText> texts;
    private final Map<Cue, List<Sentence>> own = new EnumMap<>(Cue.class);
    private final List<Finding> readable;
    private final Map<ReportId, Map<QuestionId, List<Claim>>> made = new HashMap<>();
    private final Map<QuestionId, Set<ClaimId>> rated = new HashMap<>();
    private Optional<ValueRelations> values = Optional.empty();

    /** A slice of a whole. */
    Subject(Slice slice, Whole whole) {
        this.slice = slice;
        this.whole = whole;
        boolean english =
                isEnglish(slice.language().orElseGet(() -> whole.site().language()));
        this.texts = slice.texts().stream().map(text -> text.read(english)).toList();
        this.readable = slice.findings().stream()
                .filter(f -> !isDoubtful(f.question().id()))
                .toList();
        texts.stream()
                .filter(text -> !text.ofReport())
                .flatMap(text -> text.writing().sentences().stream())
                .forEach(sentence -> sentence.cues()
                        .forEach(cue ->
                                own.computeIfAbsent(cue, c -> new ArrayList<>()).add(sentence)));
    }

    /** Whether texts are in English, whose words are all that the lints know. */
    private static boolean isEnglish(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        return lower.equals("en") || lower.startsWith("en-");
    }

    /** What there is around it. */
    Whole whole() {
        return whole;
    }

    /** The texts. */
    List<FileText> texts() {
        return texts;
    }

    /** The reports. */
    List<Report> reports() {
        return slice.reports();
    }

    /** The prose of a file. */
    Prose prose(String path) {
        return texts.stream()
                .filter(text -> text.path().equals(path))
                .map(FileText::prose)
                .findFirst()
                .orElse(Prose.EMPTY);
    }

    /** The briefings. */
    List<Briefing> briefings() {
        return slice.briefings();
    }

    /** The pages about the site. */
    List<AboutPage> pages() {
        return slice.pages();
    }

    /** The passages that rest on findings. */
    List<FindingUse> uses() {
        return slice.uses();
    }

    /** The findings. */
    List<Finding> findings() {
        return slice.findings();
    }

    /** The findings on questions of which everything could be read. */
    List<Finding> readable() {
        return readable;
    }

    /** The questions. */
    List<Question> questions() {
        return slice.findings().stream().map(Finding::question).toList();
    }

    /** Whether a file has a text, in the language whose words the lints know. */
    boolean isRead(String path) {
        return texts.stream()
                .anyMatch(text -> text.path().equals(path) && !text.writing().isEmpty());
    }

    /** The sentences of a file that have a cue. */
    Stream<Sentence> sentences(String path, Cue cue) {
        return texts.stream()
                .filter(text -> text.path().equals(path))
                .flatMap(text -> text.writing().sentences().stream())
                .filter(sentence -> sentence.cues().contains(cue));
    }

    /** The sentences that the desk answers for, those of briefings, questions and pages, if they have a cue. */
    List<Sentence> ownSentences(Cue cue) {
        return own.getOrDefault(cue, List.of());
    }

    /** How values compare. */
    ValueRelations values() {
        ValueRelations known = values.orElseGet(whole::values);
        values = Optional.of(known);
        return known;
    }

    /** A value as readers see it. */
    String words(Value value) {
        return new Wording(Languages.ENGLISH, new PlainNames(whole::entity, whole::event)).of(value);
    }

    /** Whether something on a question could not be read. */
    boolean isDoubtful(QuestionId question) {
        return whole.doubtful().contains(question);
    }

    Optional<Finding> finding(QuestionId question) {
        return whole.finding(question);
    }

    /** The claims on a question, by report. */
    List<Claim> claims(Question question) {
        return whole.claims(question.id());
    }

    /** The claims of a report on a question, in its order. */
    List<Claim> claims(Report report, QuestionId question) {
        return made.computeIfAbsent(
                        report.id(), id -> report.claims().stream().collect(Collectors.groupingBy(Claim::question)))
                .getOrDefault(question, List.of());
    }

    Optional<Report> report(ReportId id) {
        return whole.report(id);
    }

    /**
     * Whether the editor gave a ruling on the position of a claim: then it needs no lint. A claim counts with the first position
     * that it takes.
     */
    boolean isRated(Claim claim) {
        return rated.computeIfAbsent(
                        claim.question(), id -> finding(id).map(Subject::rated).orElse(Set.of()))
                .contains(claim.id());
    }

    private static Set<ClaimId> rated(Finding finding) {
        List<Position> positions = finding.reconciliation().positions();
        Set<ClaimId> seen = new HashSet<>();
        Set<ClaimId> rated = new HashSet<>();
        for (int i = 0; i < positions.size(); i++) {
            boolean ruled = finding.rulings().get(i).byEditor().isPresent();
            for (ClaimId claim : positions.get(i).claims()) {
                if (seen.add(claim) && ruled) {
                    rated.add(claim);
                }
            }
        }
        return rated;
    }
}
