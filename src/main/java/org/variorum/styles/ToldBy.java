package org.variorum.styles;

/**
 * What tells a work from the others that are cited beside it.
 *
 * @param letter the letter behind its year; empty for most
 * @param names so many names are shown at least before others are left out; 0 for most
 */
public record ToldBy(String letter, int names) {

    /** Nothing: it stands alone. */
    public static final ToldBy NOTHING = new ToldBy("", 0);
}
