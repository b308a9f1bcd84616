package org.variorum.render.view;

import java.util.Optional;

/**
 * A picture of the site's own.
 *
 * @param path where it lies, relative to the root of the site
 * @param width how wide it is in dots, where its file says so
 * @param height how high it is in dots, where its file says so
 */
public record PictureView(String path, Optional<String> width, Optional<String> height) {}
