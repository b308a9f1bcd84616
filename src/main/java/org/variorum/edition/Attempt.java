package org.variorum.edition;

import java.util.Optional;

/**
 * What came of reading the content once, for a preview.
 *
 * @param result what is wrong with it
 * @param impression the site; empty where findings fail the run
 */
public record Attempt(BuildResult result, Optional<Impression> impression) {}
