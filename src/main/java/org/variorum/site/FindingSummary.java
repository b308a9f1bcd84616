package org.variorum.site;

import org.variorum.model.Confidence;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
import org.variorum.model.Verdict;

/**
 * What the list of all questions, as data, says of one.
 *
 * @param question its id
 * @param text the question
 * @param verdict the verdict: the desk's, else that of the rules
 * @param confidence how sure it is
 * @param status whether it is settled
 * @param hash the digest of what the rules looked at
 */
public record FindingSummary(
        QuestionId question, String text, Verdict verdict, Confidence confidence, Decision.Status status, String hash) {

    /** That of a finding. */
    static FindingSummary of(Finding finding) {
        return new FindingSummary(
                finding.question().id(),
                finding.question().text(),
                finding.verdict(),
                finding.confidence(),
                finding.status(),
                finding.reconciliation().hash());
    }
}
