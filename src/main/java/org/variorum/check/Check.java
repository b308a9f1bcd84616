package org.variorum.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.diagnostic.Reporter;
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

/** One rule that content must keep. */
@FunctionalInterface
interface Check {

    /** Reports every place where the rule is broken. */
    void check(Subject subject, Reporter reporter);

    /**
     * What is checked.
     *
     * @param corpus the content
     * @param findings the finding on each question, by the question's id
     * @param reports the reports, by id
     * @param claims the claims on each question that has any, by report
     * @param values how values compare
     * @param doubts what could not be read, so that what is missing there is no fault of its own
     * @param sentences the sentences of each file, by path; empty where they are not in English, whose words are all that
     *     the checks know
     */
    record Subject(
            Corpus corpus,
            Map<QuestionId, Finding> findings,
            Map<ReportId, Report> reports,
            Map<QuestionId, List<Claim>> claims,
            ValueRelations values,
            Doubts doubts,
            Map<String, List<Writing.Sentence>> sentences) {

        /** The sentences of a file. */
        List<Writing.Sentence> sentences(String path) {
            return sentences.getOrDefault(path, List.of());
        }

        /** The sentences that the desk answers for: those of briefings, questions and pages. */
        Stream<Writing.Sentence> ownSentences() {
            return CorpusTexts.outsideReports(corpus).keySet().stream().flatMap(path -> sentences(path).stream());
        }

        /** A value as readers see it. */
        String words(Value value) {
            PlainNames names = new PlainNames(corpus.entities(), corpus.events());
            return new Wording(Languages.ENGLISH, names).of(value);
        }

        /** The findings on questions of which everything could be read. */
        List<Finding> readable() {
            return findings.values().stream()
                    .filter(f -> !doubts.questions().contains(f.question().id()))
                    .toList();
        }

        /** The claims on a question, by report. */
        List<Claim> claims(Question question) {
            return claims.getOrDefault(question.id(), List.of());
        }

        /** The report that makes a claim. */
        Optional<Report> report(Claim claim) {
            return Optional.ofNullable(reports.get(claim.source()));
        }

        /** The questions, by id. */
        List<Question> questions() {
            return findings.values().stream().map(Finding::question).toList();
        }

        Optional<Finding> finding(QuestionId question) {
            return Optional.ofNullable(findings.get(question));
        }
    }
}
