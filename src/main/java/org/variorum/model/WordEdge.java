package org.variorum.model;

/**
 * Where words begin and end, as parts of patterns. {@code \b} stands in none: it asks for ASCII letters from Java 19 on and for
 * those of Unicode before, so that one content would give other findings on another Java, and it goes back over all combining
 * marks before a place to tell whose they are.
 */
public final class WordEdge {

    private static final String PART = "[\\p{L}\\p{Nd}\\p{Mn}_]";

    /** Where a word can begin: not within one. */
    public static final String BEGIN = "(?<!" + PART + ")";

    /** Where a word ends. */
    public static final String END = "(?<=" + PART + ")(?!" + PART + ")";

    private WordEdge() {}

    /** Whether a character is part of a word. */
    public static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
