package org.variorum.check;

import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Corpus;
import org.variorum.model.Finding;
import org.variorum.model.ValueRelations;

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
     * @param values how values compare
     */
    record Subject(Corpus corpus, Map<String, Finding> findings, ValueRelations values) {
        Optional<Finding> finding(String question) {
            return Optional.ofNullable(findings.get(question));
        }
    }
}
