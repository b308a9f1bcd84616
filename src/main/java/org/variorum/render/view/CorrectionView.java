package org.variorum.render.view;

import java.util.Optional;

/**
 * A public correction.
 *
 * @param date when it was made
 * @param text what was wrong and what is right
 * @param page the page that it corrects
 */
public record CorrectionView(DateView date, String text, Optional<LinkView> page) {}
