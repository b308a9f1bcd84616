package org.variorum.render.view;

/**
 * A text that says the same in another language.
 *
 * @param language its language, BCP 47
 * @param text its title
 * @param path where it lies, relative to the root of the site
 */
public record TranslationView(String language, String text, String path) {}
