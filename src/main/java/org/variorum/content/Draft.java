package org.variorum.content;

import org.variorum.model.Prose;

/**
 * A Markdown file with its body read.
 *
 * @param file the file
 * @param prose its body
 * @param <M> the type of its metadata
 */
public record Draft<M>(ContentFile<M> file, Prose prose) {}
