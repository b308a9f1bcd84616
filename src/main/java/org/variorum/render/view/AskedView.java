package org.variorum.render.view;

/**
 * What a question asks.
 *
 * @param id the question's id
 * @param path the question's page
 * @param text the question
 * @param brief the same in fewer words
 */
public record AskedView(String id, String path, String text, String brief) {}
