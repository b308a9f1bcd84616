package org.variorum.render.view;

/**
 * A work as a style of citation has it.
 *
 * @param text the work
 * @param linked whether an address stands in that
 * @param reference what else there is to say of it
 */
public record StyledView(MarkupView text, boolean linked, ReferenceView reference) {}
