package org.variorum.content;

import org.variorum.diagnostic.Location;

/**
 * Something with its place in the file.
 *
 * @param value what is written
 * @param location where it is written
 * @param <T> its type
 */
public record Placed<T>(T value, Location location) {}
