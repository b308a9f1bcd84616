package org.variorum.markdown;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words that stand in many files, such as keys of works and names of attributes, each kept once. Safe for use by several
 * threads.
 */
final class SharedWords {

    /** Longer ones are hardly written twice. */
    private static final int LONGEST = 80;

    private final Map<String, String> words = new ConcurrentHashMap<>();

    /** The word itself, or an equal one that stood somewhere before. */
    String of(String word) {
        if (word.length() > LONGEST) {
            return word;
        }
        // most have stood before, and to look for one takes no lock
        String before = words.get(word);
        return before == null ? words.computeIfAbsent(word, w -> w) : before;
    }
}
