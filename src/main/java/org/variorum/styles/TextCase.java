package org.variorum.styles;

import java.util.Set;

/** How letters are changed. */
enum TextCase {
    /** Not at all. */
    NONE,
    /** All small. */
    LOWERCASE,
    /** All capital. */
    UPPERCASE,
    /** The first one capital. */
    CAPITALIZE_FIRST,
    /** The first one of each word capital. */
    CAPITALIZE_ALL,
    /** As in sentences. */
    SENTENCE,
    /** As in English titles. */
    TITLE;

    /** Words that stay small within a title. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "down", "for", "from", "in", "into", "nor", "of", "on", "onto",
            "or", "over", "so", "the", "till", "to", "up", "via", "with", "yet", "v", "vs", "von", "van", "de", "d",
            "l", "et", "al");

    private static final String BEFORE_FIRST = ":?!.";

    /** The case of that name; none where there is no such case. */
    static TextCase of(String name) {
        return switch (name) {
            case "lowercase" -> LOWERCASE;
            case "uppercase" -> UPPERCASE;
            case "capitalize-first" -> CAPITALIZE_FIRST;
            case "capitalize-all" -> CAPITALIZE_ALL;
            case "sentence" -> SENTENCE;
            case "title" -> TITLE;
            default -> NONE;
        };
    }

    /** Changes the letters of a line. */
    void apply(StyledLine line, boolean english) {
        switch (this) {
            case LOWERCASE -> line.letters(i -> Character.toLowerCase(line.charAt(i)));
            case UPPERCASE -> line.letters(i -> Character.toUpperCase(line.charAt(i)));
            case CAPITALIZE_FIRST, SENTENCE -> {
                int first = letter(line, 0);
                line.letters(
                        i -> i == first && isSmall(line, i) ? Character.toUpperCase(line.charAt(i)) : line.charAt(i));
            }
            case CAPITALIZE_ALL ->
                line.letters(i ->
                        begins(line, i) && isSmall(line, i) ? Character.toUpperCase(line.charAt(i)) : line.charAt(i));
            case TITLE -> {
                if (english) {
                    title(line);
                }
            }
            case NONE -> {}
        }
    }

    private static boolean begins(StyledLine line, int index) {
        return index == 0 || line.charAt(index - 1) == ' ';
    }

    private static int letter(StyledLine line, int from) {
        int index = from;
        while (index < line.length() && !Character.isLetterOrDigit(line.charAt(index))) {
            index++;
        }
        return index;
    }

    private static void title(StyledLine line) {
        String plain = line.plain();
        boolean[] capital = new boolean[line.length()];
        int last = lastWord(line);
        boolean first = true;
        for (int from = 0; from < line.length(); ) {
            int end = wordEnd(line, from);
            int begin = letter(line, from);
            if (begin < end) {
                String word = plain.substring(begin, wordLetters(line, begin, end));
                capital[begin] = isSmall(word) && (first || begin >= last || !SMALL.contains(word));
                first = BEFORE_FIRST.indexOf(line.charAt(end - 1)) >= 0;
            }
            from = end + 1;
        }
        line.letters(i -> capital[i] ? Character.toUpperCase(line.charAt(i)) : line.charAt(i));
    }

    private static int lastWord(StyledLine line) {
        int end = line.length();
        while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && line.charAt(end - 1) != ' ') {
            end--;
        }
        return end;
    }

    /** A word ends at a space, or behind a hyphen or a slash. */
    private static int wordEnd(StyledLine line, int from) {
        int end = from;
        while (end < line.length() && " -/–—\u00a0".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int wordLetters(StyledLine line, int from, int to) {
        int end = from;
        while (end < to && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether the word that begins there has small letters only: {@code arXiv} stays. */
    private static boolean isSmall(StyledLine line, int begin) {
        for (int i = begin; i < line.length() && Character.isLetter(line.charAt(i)); i++) {
            if (Character.isUpperCase(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmall(String word) {
        return word.equals(word.toLowerCase(java.util.Locale.ROOT));
    }
}
