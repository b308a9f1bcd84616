package org.variorum.render.view;

/**
 * The steps that one rule took.
 *
 * @param name what the rule does, in words
 * @param steps what it did
 */
public record StepsView(String name, CutView<SentenceView> steps) {}
