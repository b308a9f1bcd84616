package org.variorum.render.view;

/**
 * Machine data in a page.
 *
 * @param text the data, JSON-LD
 * @param sha256 their SHA-256 in Base64, by which the policy of the page knows them for its own
 */
public record DataView(MarkupView text, String sha256) {}
