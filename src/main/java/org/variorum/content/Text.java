package org.variorum.content;

import org.variorum.diagnostic.Location;

/**
 * A scalar as written; its type is given by the field that holds it.
 *
 * @param value the text
 * @param location where it stands
 */
public record Text(String value, Location location) {}
