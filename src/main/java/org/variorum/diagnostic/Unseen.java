package org.variorum.diagnostic;

import java.util.HexFormat;
import java.util.Locale;

/** Characters that readers do not see, and that change what they see, or what their machine does. */
public final class Unseen {

    private Unseen() {}

    /**
     * Whether neither a page nor a feed may hold it: control characters but for tabs and line ends, halves of surrogate
     * pairs, and what Unicode says is no character.
     */
    public static boolean isForbidden(int c) {
        boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean nonCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return control || half || nonCharacter;
    }

    /** Whether it makes what follows run in another direction: the embeddings, overrides, isolates and marks of Unicode. */
    public static boolean isDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || isMark(c);
    }

    /** Whether it says only in which direction it stands itself: text in Hebrew and Arabic has a use for that. */
    public static boolean isMark(int c) {
        return c == 0x200E || c == 0x200F || c == 0x61C;
    }

    /** Whether it joins its neighbours, or keeps them apart: without a use between Latin letters. */
    public static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    /**
     * Whether it has no width and no use in text, so that two words that differ look the same. Joiners are none: Persian,
     * Hindi and many pictures are written with them.
     */
    public static boolean isInvisible(int c) {
        return switch (c) {
            case 0xAD, 0x115F, 0x1160, 0x180E, 0x200B, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default -> (c >= 0x2060 && c <= 0x2064) || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
        };
    }

    /** Whether it does any of that. */
    public static boolean is(int c) {
        boolean ascii = c >= ' ' && c < 0x7F;
        return !ascii && (isForbidden(c) || isDirection(c) || isInvisible(c));
    }

    /** Its number, as Unicode writes it: {@code U+202E}. */
    public static String name(int c) {
        String digits = HexFormat.of().toHexDigits(c, c > 0xFFFFF ? 6 : c > 0xFFFF ? 5 : 4);
        return "U+" + digits.toUpperCase(Locale.ROOT);
    }
}
