package org.variorum.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The words of the cues, hashed by hand: it looks at each letter of a text once and makes nothing where none of them stands.
 * A word is a run of the letters from A to Z, in any case.
 */
final class CueTable {

    private static final int SLOTS = 1 << 9;

    /** As long as the longest of the words. */
    private final int longest;

    private final String[] words = new String[SLOTS];
    private final List<Set<Cue>> cues = new ArrayList<>(Collections.nCopies(SLOTS, Set.of()));

    /** The table of some cues. */
    CueTable(List<Cue> all) {
        Arrays.fill(words, "");
        int length = 0;
        for (Cue cue : all) {
            for (String word : cue.words()) {
                add(word, cue);
                length = Math.max(length, word.length());
            }
        }
        longest = length;
    }

    private void add(String word, Cue cue) {
        int slot = slot(word.hashCode());
        while (!words[slot].isEmpty() && !words[slot].equals(word)) {
            slot = next(slot);
        }
        words[slot] = word;
        Set<Cue> both = EnumSet.of(cue);
        both.addAll(cues.get(slot));
        cues.set(slot, both);
    }

    /** The cues whose words stand between two offsets of a text. */
    Set<Cue> in(CharSequence characters, int from, int to) {
        String text = characters.toString();
        Set<Cue> found = Set.of();
        int hash = 0;
        int length = 0;
        for (int i = from; i <= to; i++) {
            int c = i < to ? text.charAt(i) | 0x20 : ' ';
            if (c >= 'a' && c <= 'z') {
                hash = 31 * hash + c;
                length++;
            } else if (length > 0) {
                found = length > longest ? found : with(found, cues(text, i - length, length, hash));
                hash = 0;
                length = 0;
            }
        }
        return found;
    }

    private static Set<Cue> with(Set<Cue> found, Set<Cue> more) {
        if (more.isEmpty() || found.containsAll(more)) {
            return found;
        }
        Set<Cue> both = EnumSet.copyOf(more);
        both.addAll(found);
        return both;
    }

    private Set<Cue> cues(String text, int at, int length, int hash) {
        for (int slot = slot(hash); !words[slot].isEmpty(); slot = next(slot)) {
            if (isAt(words[slot], text, at, length)) {
                return cues.get(slot);
            }
        }
        return Set.of();
    }

    private static boolean isAt(String word, String text, int at, int length) {
        boolean same = word.length() == length;
        for (int i = 0; same && i < length; i++) {
            same = (text.charAt(at + i) | 0x20) == word.charAt(i);
        }
        return same;
    }

    /** The hash is that of {@link String#hashCode}. */
    private static int slot(int hash) {
        return (hash ^ hash >>> 15) & SLOTS - 1;
    }

    private static int next(int slot) {
        return (slot + 1) % SLOTS;
    }
}
