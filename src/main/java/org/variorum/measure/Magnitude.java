package org.variorum.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words with which people write large numbers, on the short scale: so many times what stands before them.
 *
 * <p>Some are too short to mean anything by themselves, since 5 m are metres and 5 t tonnes: those count only beside money.
 */
public enum Magnitude {
    /** 12. */
    DOZEN("12", "dozen", ""),
    /** 100. */
    HUNDRED("100", "hundred", ""),
    /** 1,000. */
    THOUSAND("1E+3", "thousand tsd", "k K"),
    /** 100,000, in South Asia. */
    LAKH("1E+5", "lakh lac", ""),
    /** A thousand thousands. */
    MILLION("1E+6", "million mn mln mio", "m M"),
    /** 10,000,000, in South Asia. */
    CRORE("1E+7", "crore", "cr Cr"),
    /** A thousand millions. */
    BILLION("1E+9", "billion bn bln mrd mia milliard", "b B"),
    /** A thousand billions. */
    TRILLION("1E+12", "trillion trn trln", "tn T");

    /** As many of them may stand together: hundred thousand, lakh crore. */
    static final int MOST_TOGETHER = 2;

    private static final Map<String, Magnitude> BY_WORD = by(m -> m.words);
    private static final Map<String, Magnitude> BY_LETTER = by(m -> m.letters);

    private final BigDecimal factor;
    private final String words;
    private final String letters;

    Magnitude(String factor, String words, String letters) {
        this.factor = new BigDecimal(factor);
        this.words = words;
        this.letters = letters;
    }

    private static Map<String, Magnitude> by(Function<Magnitude, String> spellings) {
        return Arrays.stream(values())
                .flatMap(m -> Arrays.stream(spellings.apply(m).split(" ", -1)).map(word -> Map.entry(word, m)))
                .filter(entry -> !entry.getKey().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many times the number it makes it; its scale is the power of ten, so that a product keeps its last place. */
    public BigDecimal factor() {
        return factor;
    }

    /** The word, in full. */
    public String word() {
        return words.split(" ", 2)[0];
    }

    /** The magnitude of a word or abbreviation: in any case, in the plural, with a full stop. */
    public static Optional<Magnitude> of(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return Optional.ofNullable(BY_WORD.get(plain))
                .or(() -> plain.length() > 4 && plain.endsWith("s")
                        ? Optional.ofNullable(BY_WORD.get(plain.substring(0, plain.length() - 1)))
                        : Optional.empty());
    }

    /** The magnitude of an abbreviation that means one only beside money, {@code m} or {@code tn}. */
    static Optional<Magnitude> besideMoney(String letters) {
        return Optional.ofNullable(BY_LETTER.get(letters));
    }

    /** The magnitude whose word in full a word seems to be, with a slip of the pen. */
    static Optional<Magnitude> near(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceFirst("[s.]$", "");
        return Arrays.stream(values())
                .filter(m -> Slips.isSlip(plain, m.word()))
                .findFirst();
    }
}
