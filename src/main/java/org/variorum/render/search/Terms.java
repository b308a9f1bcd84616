package org.variorum.render.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts texts into the words by which they are found, as {@code assets/search.js} does with what a reader types: letters and
 * digits in lower case, in the compatibility form of Unicode without its marks, so that "Pyŏngyang" and "pyongyang" are one word.
 * Where a script has no spaces, each two characters that stand together are a word.
 */
final class Terms {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern RUN =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]+"
                    + "|[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]+");

    private Terms() {}

    /** The words of a text, in their order. */
    static List<String> of(String text) {
        return isAscii(text) ? ascii(text) : any(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static List<String> ascii(String text) {
        List<String> terms = new ArrayList<>();
        StringBuilder term = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                term.append(c);
            } else if (term.length() > 0) {
                terms.add(term.toString());
                term.setLength(0);
            }
        }
        return terms;
    }

    private static List<String> any(String text) {
        List<String> terms = new ArrayList<>();
        WORD.matcher(folded(text))
                .results()
                .forEach(word -> RUN.matcher(word.group()).results().forEach(run -> add(terms, run.group())));
        return terms;
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return Normalizer.normalize(MARKS.matcher(plain).replaceAll(""), Normalizer.Form.NFC);
    }

    private static void add(List<String> terms, String run) {
        int[] characters = run.codePoints().toArray();
        if (isSpaced(characters[0]) || characters.length == 1) {
            terms.add(run);
        } else {
            for (int i = 0; i + 1 < characters.length; i++) {
                terms.add(new String(characters, i, 2));
            }
        }
    }

    private static boolean isSpaced(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
            default -> true;
        };
    }
}
