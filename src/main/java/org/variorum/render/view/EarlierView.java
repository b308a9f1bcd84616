package org.variorum.render.view;

import java.util.Optional;

/**
 * An earlier finding.
 *
 * @param date when it was decided
 * @param answer what it was
 * @param confidence how sure it was
 * @param note why it was replaced
 */
public record EarlierView(DateView date, String answer, Optional<String> confidence, Optional<String> note) {}
