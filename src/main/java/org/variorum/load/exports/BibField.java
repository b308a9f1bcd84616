package org.variorum.load.exports;

import org.variorum.diagnostic.Location;

/**
 * A field of an entry of BibTeX.
 *
 * @param name its name, in small letters
 * @param value its value in LaTeX, without the braces or quotes around it
 * @param place where the value begins
 */
record BibField(String name, String value, Location place) {}
