package org.variorum.render.view;

import java.util.Optional;

/**
 * One line of an answer.
 *
 * @param label the role or scope that it is for
 * @param value the value in words
 * @param path the page of the entity that it names
 */
public record AnswerView(Optional<String> label, String value, Optional<String> path) {}
