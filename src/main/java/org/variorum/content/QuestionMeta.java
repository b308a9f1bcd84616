package org.variorum.content;

import java.util.Optional;
import org.variorum.model.Question;

/**
 * The front matter of a question.
 *
 * @param question what is asked
 * @param finding the editor's finding, its values still as text
 */
public record QuestionMeta(Question question, Optional<FindingDraft> finding) {}
