package org.variorum.edition;

import java.util.Map;
import java.util.TreeMap;
import org.variorum.model.Corpus;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;

/**
 * Everything that is known before anything is rendered.
 *
 * @param excerpts the lines that authors wrote
 * @param corpus what is the case
 * @param findings the finding on each question, by the question's id
 * @param complete whether all of the content could be read, so that no claim is missing
 */
record Edition(Excerpts excerpts, Corpus corpus, Map<QuestionId, Finding> findings, boolean complete) {

    Edition {
        findings = new TreeMap<>(findings);
    }
}
