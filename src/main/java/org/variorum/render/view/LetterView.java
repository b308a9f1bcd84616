package org.variorum.render.view;

/**
 * A reliability letter.
 *
 * @param letter A to F
 * @param meaning what it means
 * @param reason why this letter
 */
public record LetterView(String letter, String meaning, String reason) {}
