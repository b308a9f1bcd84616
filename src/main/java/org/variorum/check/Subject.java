package org.variorum.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.check.Writing.Sentence;
import org.variorum.model.Claim;
import org.variorum.model.Corpus;
import org.variorum.model.Finding;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Value;
import org.variorum.model.ValueRelations;
import org.variorum.words.PlainNames;
import org.variorum.words.Wording;
import org.variorum.words.bundle.Languages;

/** What is checked: the content, what was found, and whatever more than one check asks of them, each looked up once. */
final class Subject {

    private final Corpus corpus;
    private final Map<QuestionId, Finding> findings;
    private final ValueRelations values;
    private final Doubts doubts;
    private final Map<String, FileText> texts;
    private final Map<Cue, List<Sentence>> own = new EnumMap<>(Cue.class);
    private final Map<ReportId, Report> reports = new HashMap<>();
    private final Map<QuestionId, List<Claim>> claims;
    private final Map<ReportId, Map<QuestionId, List<Claim>>> made;
    private final List<Question> questions;
    private final List<Finding> readable;
    private final Rated rated;

    /**
     * The subject of one run.
     *
     * @param corpus the content
     * @param findings the finding on each question, by the question's id
     * @param values how values compare
     * @param doubts what could not be read, so that what is missing there is no fault of its own
     * @param texts the text of each file, by path
     */
    Subject(
            Corpus corpus,
            Map<QuestionId, Finding> findings,
            ValueRelations values,
            Doubts doubts,
            Map<String, FileText> texts) {
        this.corpus = corpus;
        this.findings = findings;
        this.values = values;
        this.doubts = doubts;
        this.texts = texts;
        this.claims = corpus.reports().stream()
                .flatMap(report -> report.claims().stream())
                .collect(Collectors.groupingBy(Claim::question));
        this.made = corpus.reports().stream()
                .collect(Collectors.toMap(
                        Report::id,
                        report -> report.claims().stream().collect(Collectors.groupingBy(Claim::question)),
                        (first, second) -> second));
        this.questions = findings.values().stream().map(Finding::question).toList();
        this.readable = findings.values().stream()
                .filter(f -> !doubts.questions().contains(f.question().id()))
                .toList();
        this.rated = new Rated(findings.values());
        corpus.reports().forEach(report -> reports.put(report.id(), report));
        texts.values().stream()
                .filter(text -> !text.ofReport())
                .flatMap(text -> text.writing().sentences().stream())
                .forEach(sentence -> sentence.cues()
                        .forEach(cue ->
                                own.computeIfAbsent(cue, c -> new ArrayList<>()).add(sentence)));
    }

    Corpus corpus() {
        return corpus;
    }

    ValueRelations values() {
        return values;
    }

    Doubts doubts() {
        return doubts;
    }

    /** The text of every file, by path. */
    Map<String, FileText> texts() {
        return texts;
    }

    /** Whether a file has a text, in the language whose words the lints know. */
    boolean isRead(String path) {
        return Optional.ofNullable(texts.get(path))
                .filter(text -> !text.writing().isEmpty())
                .isPresent();
    }

    /** The sentences of a file that have a cue. */
    Stream<Sentence> sentences(String path, Cue cue) {
        return Optional.ofNullable(texts.get(path)).stream()
                .flatMap(text -> text.writing().sentences().stream())
                .filter(sentence -> sentence.cues().contains(cue));
    }

    /** The sentences that the desk answers for, those of briefings, questions and pages, if they have a cue. */
    List<Sentence> ownSentences(Cue cue) {
        return own.getOrDefault(cue, List.of());
    }

    /** A value as readers see it. */
    String words(Value value) {
        PlainNames names = new PlainNames(corpus.entities(), corpus.events());
        return new Wording(Languages.ENGLISH, names).of(value);
    }

    /** The findings, by question. */
    Collection<Finding> findings() {
        return findings.values();
    }

    /** The findings on questions of which everything could be read. */
    List<Finding> readable() {
        return readable;
    }

    Optional<Finding> finding(QuestionId question) {
        return Optional.ofNullable(findings.get(question));
    }

    /** The claims that an editor has looked at. */
    Rated rated() {
        return rated;
    }

    /** The questions, by id. */
    List<Question> questions() {
        return questions;
    }

    /** The claims on a question, by report. */
    List<Claim> claims(Question question) {
        return claims.getOrDefault(question.id(), List.of());
    }

    /** The claims of a report on a question, in its order. */
    List<Claim> claims(Report report, QuestionId question) {
        return made.getOrDefault(report.id(), Map.of()).getOrDefault(question, List.of());
    }

    Optional<Report> report(ReportId id) {
        return Optional.ofNullable(reports.get(id));
    }
}
