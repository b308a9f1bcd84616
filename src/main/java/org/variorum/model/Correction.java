package org.variorum.model;

import java.time.LocalDate;

/**
 * A public correction.
 *
 * @param date when it was made
 * @param text what was wrong and what is right
 */
public record Correction(LocalDate date, String text) {}
