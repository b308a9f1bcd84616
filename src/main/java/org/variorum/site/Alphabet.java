package org.variorum.site;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.model.Accents;

/**
 * The order of names in a language, and the letters by which many of them are divided: those that begin alike, as long as they
 * are many. So a name that joins changes its own page, and no other until that becomes too long. Syllables of Hangul are divided
 * by their parts, as dictionaries do.
 */
final class Alphabet {

    /** So many entries are too many for a page. */
    static final int MANY = 2 * LongList.LINES;

    /** Names are not told apart by more letters. */
    private static final int LETTERS = 30;

    /** Consonants with which syllables begin, as they are written alone, and where they stand in Unicode as parts of syllables. */
    private static final String CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    private static final char FIRST_CONSONANT = '\u1100';

    private final Locale language;

    /** The order of names in a language, BCP 47. */
    Alphabet(String language) {
        this.language = Locale.forLanguageTag(language);
    }

    /** Things in the order of their names; those of one name stay as they are. */
    <T> List<T> sorted(Collection<T> things, Function<? super T, String> name) {
        Collator collator = Collator.getInstance(language);
        return things.stream()
                .map(thing -> new Named<>(thing, collator.getCollationKey(name.apply(thing))))
                .sorted(Comparator.comparing(Named::key))
                .map(Named::thing)
                .collect(Collectors.toList());
    }

    private record Named<T>(T thing, CollationKey key) {}

    /** The letters and digits with which a name begins, without accents. */
    static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        Accents.without(name.toLowerCase(Locale.ROOT))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LETTERS)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Things by the letters with which they begin: by one, and those of one that is too frequent by two, and so on. */
    static <T> Map<String, List<T>> divided(List<T> things, Function<? super T, String> letters) {
        Map<String, List<T>> divided = new TreeMap<>();
        divide("", 0, things, letters, divided);
        return divided;
    }

    private static <T> void divide(
            String beginning,
            int length,
            List<T> alike,
            Function<? super T, String> letters,
            Map<String, List<T>> divided) {
        Map<String, List<T>> longer = new TreeMap<>();
        alike.forEach(thing -> longer.computeIfAbsent(first(letters.apply(thing), length + 1), b -> new ArrayList<>())
                .add(thing));
        longer.forEach((next, own) -> {
            if (own.size() < MANY || next.equals(beginning)) {
                divided.put(next, own);
            } else {
                divide(next, length + 1, own, letters, divided);
            }
        });
    }

    private static String first(String letters, int length) {
        return letters.codePointCount(0, letters.length()) <= length
                ? letters
                : letters.substring(0, letters.offsetByCodePoints(0, length));
    }

    /** What addresses call some letters: Latin ones and digits as they are, others by their numbers. */
    static String key(String letters) {
        return !letters.isEmpty() && letters.chars().allMatch(c -> c < 0x80)
                ? letters
                : "u+" + letters.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("-"));
    }

    /** Letters as readers see them. */
    static String shown(String letters) {
        String whole = Normalizer.normalize(letters, Normalizer.Form.NFC);
        int consonant = whole.charAt(0) - FIRST_CONSONANT;
        if (whole.length() == 1 && consonant >= 0 && consonant < CONSONANTS.length()) {
            return CONSONANTS.substring(consonant, consonant + 1);
        }
        int second = whole.offsetByCodePoints(0, 1);
        return whole.substring(0, second).toUpperCase(Locale.ROOT) + whole.substring(second);
    }
}
