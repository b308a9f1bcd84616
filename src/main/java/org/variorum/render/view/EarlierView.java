package org.variorum.render.view;

import java.util.Optional;

/**
 * An earlier finding.
 *
 * @param date when it was decided
 * @param answer what it was
 * @param confidence how sure it was
 * @param note why it was replaced
 * @param kind what kind of change that was
 */
public record EarlierView(
        DateView date, String answer, Optional<String> confidence, Optional<String> note, Optional<String> kind) {}
