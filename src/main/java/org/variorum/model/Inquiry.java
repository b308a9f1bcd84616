package org.variorum.model;

import java.util.Optional;

/**
 * A question with what the editor wrote on it.
 *
 * @param question the question
 * @param decision the finding
 * @param explanation the explanation
 * @param path its file
 */
public record Inquiry(Question question, Optional<Decision> decision, Prose explanation, String path) {}
