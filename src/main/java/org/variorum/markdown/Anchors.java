package org.variorum.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each heading of a file an id of its own, made of its words as on GitHub unless its author chose one. */
final class Anchors {

    private static final String EMPTY = "section";

    private final Set<String> taken;
    private final Set<String> chosen = new HashSet<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();

    /** Leaves the ids that authors chose to them. */
    Anchors(Set<String> reserved) {
        this.taken = new HashSet<>(reserved);
    }

    /** Takes an id that the author chose; false if an earlier heading has it. */
    boolean choose(String id) {
        return chosen.add(id);
    }

    /**
     * The id of a heading: its letters in lower case, digits, hyphens and underscores, hyphens for spaces; {@code -1},
     * {@code -2} behind it where it is taken.
     */
    String of(String heading) {
        String slug = slug(heading);
        String id = slug;
        int number = lastNumber.getOrDefault(slug, 0);
        while (!taken.add(id)) {
            number++;
            id = slug + "-" + number;
        }
        lastNumber.put(slug, number);
        return id;
    }

    private static String slug(String heading) {
        String text = heading.strip().toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c)) {
                slug.append('-');
            } else if (c == '-' || c == '_' || isWord(c)) {
                slug.appendCodePoint(c);
            }
        }
        return slug.length() == 0 ? EMPTY : slug.toString();
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetterOrDigit(c) || mark;
    }
}
