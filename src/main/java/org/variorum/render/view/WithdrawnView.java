package org.variorum.render.view;

import java.util.Optional;

/**
 * What was published and taken away.
 *
 * @param title that it was, and what it was called
 * @param told that it was here and is withdrawn, with the day
 * @param note what it was, and why it is there no more
 * @param policy the page on how the site corrects
 */
public record WithdrawnView(String title, String told, String note, Optional<LinkView> policy) {}
