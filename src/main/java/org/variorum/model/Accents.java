package org.variorum.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Marks on letters, which lists in order of the alphabet pass over: Ärzte stands before Bath, not behind Zug. */
public final class Accents {

    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private Accents() {}

    /** A text without them. */
    public static String without(String text) {
        return isAscii(text)
                ? text
                : MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
