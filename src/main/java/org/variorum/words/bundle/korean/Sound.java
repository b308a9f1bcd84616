package org.variorum.words.bundle.korean;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The sound on which a name ends when it is read aloud in Korean, as far as particles care. */
enum Sound {
    /** A vowel. */
    VOWEL,
    /** The consonant ㄹ, which goes with 로 and not with 으로. */
    RIEUL,
    /** Any other consonant. */
    CONSONANT;

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int FINAL_RIEUL = 8;

    /** What is not read: an explanation in brackets behind a name. */
    private static final Pattern ASIDE = Pattern.compile("(?<=\\S)\\s*\\([^()]*\\)[\\p{Punct}”’」』]*$");

    /** Symbols of units, which are read in full: 그램, 톤; 미터. */
    private static final Map<String, Sound> SYMBOLS = Map.ofEntries(
            Map.entry("g", CONSONANT),
            Map.entry("kg", CONSONANT),
            Map.entry("mg", CONSONANT),
            Map.entry("t", CONSONANT),
            Map.entry("kt", CONSONANT),
            Map.entry("Mt", CONSONANT),
            Map.entry("m", VOWEL),
            Map.entry("km", VOWEL),
            Map.entry("cm", VOWEL),
            Map.entry("mm", VOWEL));

    private static final Pattern NUMBER = Pattern.compile("^[0-9.,-]+");

    /** An abbreviation is read letter by letter. */
    private static final Pattern ABBREVIATION = Pattern.compile("(?:^|.*[^A-Za-z])[A-Z0-9&.-]*[A-Z]$");

    /** A word whose last sound is ㄹ when it is written in Hangul: channel, title, mobile. */
    private static final Pattern WORD_ON_RIEUL = Pattern.compile(".*(?:l|[^aeiou\\W]le|[aeiou]le)$");

    /** Words on m, n and ng, also before a silent e, and on a stop after a single short vowel: Yonhap, Internet. */
    private static final Pattern WORD_ON_CONSONANT =
            Pattern.compile(".*(?:[mn]|ng|[aeiou][mn]e|(?:^|[^aeiou])[aeiou][ptk]|[aeiou]ck|oo[kp]|oup)$");

    /** The end of a text that is looked at: patterns that look back would take too long over more. */
    private static final int LONGEST = 300;

    /** The sound on which a text ends; a vowel where nothing of it is read. */
    static Sound of(String text) {
        String tail = text.substring(Math.max(0, text.length() - LONGEST));
        String read = ASIDE.matcher(tail).replaceFirst("");
        for (int i = read.length(); i > 0; i = read.offsetByCodePoints(i, -1)) {
            int last = read.codePointBefore(i);
            if (Character.isLetterOrDigit(last)) {
                return of(last, read.substring(0, i));
            }
            if (last == '%') {
                return VOWEL;
            }
        }
        return VOWEL;
    }

    private static Sound of(int last, String text) {
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            int end = (last - FIRST_SYLLABLE) % FINALS;
            return end == 0 ? VOWEL : end == FINAL_RIEUL ? RIEUL : CONSONANT;
        }
        if (Character.isDigit(last)) {
            return digit(Character.digit(last, 10));
        }
        String word = text.substring(start(text));
        String unit = NUMBER.matcher(word).replaceFirst("");
        if (SYMBOLS.containsKey(unit)) {
            return SYMBOLS.getOrDefault(unit, VOWEL);
        }
        return word.length() == 1 || ABBREVIATION.matcher(word).matches()
                ? letter(Character.toUpperCase(last))
                : word(word.toLowerCase(Locale.ROOT));
    }

    /** Where the last run of Latin letters and digits begins. */
    private static int start(String text) {
        int at = text.length();
        while (at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '-')) {
            at--;
        }
        return at;
    }

    /** 영 일 이 삼 사 오 육 칠 팔 구; a 0 after other digits ends in 십, 백, 천, 만 or 억. */
    private static Sound digit(int digit) {
        return switch (digit) {
            case 1, 7, 8 -> RIEUL;
            case 0, 3, 6 -> CONSONANT;
            default -> VOWEL;
        };
    }

    /** 엘, 엠, 엔; 아르 and all others end in a vowel. */
    private static Sound letter(int letter) {
        return switch (letter) {
            case 'L' -> RIEUL;
            case 'M', 'N' -> CONSONANT;
            default -> VOWEL;
        };
    }

    private static Sound word(String word) {
        if (WORD_ON_RIEUL.matcher(word).matches()) {
            return RIEUL;
        }
        return WORD_ON_CONSONANT.matcher(word).matches() ? CONSONANT : VOWEL;
    }
}
