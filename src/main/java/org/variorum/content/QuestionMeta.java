package org.variorum.content;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Question;

/**
 * The front matter of a question.
 *
 * @param question what is asked, before it is known which claims the desk reads how
 * @param readings how the desk reads certain claims beside each other
 * @param finding the editor's finding, its values still as text
 * @param formerly the ids under which it was published before
 */
public record QuestionMeta(
        Question question, List<ReadingDraft> readings, Optional<FindingDraft> finding, List<Text> formerly) {

    /** Copies the lists. */
    public QuestionMeta {
        readings = List.copyOf(readings);
        formerly = List.copyOf(formerly);
    }
}
