package org.variorum.edition;

import org.variorum.model.Finding;
import org.variorum.words.Wording;

/**
 * A finding, and how its page tells it.
 *
 * @param finding the finding
 * @param wording the language of the site, with what things are called on the page of the question
 */
public record NamedFinding(Finding finding, Wording wording) {

    /** The id of its question. */
    public String id() {
        return finding.question().id().text();
    }
}
