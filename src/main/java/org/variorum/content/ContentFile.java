package org.variorum.content;

/**
 * A Markdown file: its metadata, and its body still as text.
 *
 * @param path the file, relative to the content folder
 * @param id its id, the name without the ending
 * @param meta its metadata
 * @param body the text after the front matter
 * @param bodyLine the line of the file on which the body starts, counted from 1
 * @param <M> the type of its metadata
 */
public record ContentFile<M>(String path, String id, M meta, String body, int bodyLine) {}
