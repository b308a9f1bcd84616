package org.variorum.model;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The name of an author, an editor and the like.
 *
 * @param family the family name with the particle that belongs to it, {@code van der Berg}, or the whole name of a body
 * @param given the given name with the particle that does not, {@code Jean d’}
 * @param suffix what stands behind, {@code Jr.}; with the comma before it, where it has one
 * @param familyFirst whether the family name stands first though its script does not ask for that, as in Hungarian
 */
public record Name(String family, Optional<String> given, Optional<String> suffix, boolean familyFirst) {

    /** What stands in a list of names for those that it leaves out: a name without letters. */
    public static final Name OTHERS = new Name("", Optional.empty());

    /** Before this there is no letter of a script in which the family name stands first. */
    private static final char FIRST_OF_THEM = '\u1100';

    /** What a particle may end with that takes no space behind it: al-Hakim, d’Alembert. */
    private static final String JOINING = "-‐‑'’ʼʻ‘";

    /** A name without anything behind it. */
    public Name(String family, Optional<String> given) {
        this(family, given, Optional.empty(), /* familyFirst= */ false);
    }

    /** The whole name in its own order, {@code Jean d’Alembert}. */
    public String full() {
        String whole = given.map(this::ordered).orElse(family);
        return suffix.map(s -> s.startsWith(",") ? whole + s : whole + " " + s).orElse(whole);
    }

    private String ordered(String own) {
        if (isFamilyFirst(family) && isFamilyFirst(own)) {
            return family + own;
        }
        return familyFirst ? family + " " + own : joined(own, family);
    }

    /** Whether a text is wholly of letters in whose script the family name stands first. */
    private static boolean isFamilyFirst(String text) {
        return !text.isEmpty() && text.charAt(0) >= FIRST_OF_THEM && Scripts.areFamilyFirst(text);
    }

    /** Two parts of a name, with a space between unless the first ends in a hyphen or an apostrophe. */
    public static String joined(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        return JOINING.indexOf(first.charAt(first.length() - 1)) >= 0 ? first + second : first + " " + second;
    }

    /** Asked for the first name that may need it: the table of all scripts is large. */
    private static final class Scripts {

        /** Scripts in which the family name stands first, with no space behind it. */
        private static final Set<UnicodeScript> FAMILY_FIRST = EnumSet.of(
                UnicodeScript.HAN,
                UnicodeScript.HANGUL,
                UnicodeScript.HIRAGANA,
                UnicodeScript.KATAKANA,
                UnicodeScript.BOPOMOFO);

        private Scripts() {}

        static boolean areFamilyFirst(String text) {
            return text.codePoints().allMatch(c -> FAMILY_FIRST.contains(UnicodeScript.of(c)));
        }
    }
}
