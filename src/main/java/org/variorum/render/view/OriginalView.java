package org.variorum.render.view;

import java.util.Optional;

/**
 * Where a work can be read.
 *
 * @param url the original
 * @param archive an archived copy
 */
public record OriginalView(Optional<String> url, Optional<String> archive) {}
