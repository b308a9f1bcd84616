package org.variorum.words.bundle.korean;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.variorum.words.Phrase;

/** Gives each name in a sentence the particle that goes with its last sound. */
final class Particles {

    /** A gap, with quotation marks or brackets that close behind it, and the two forms of its particle. */
    private static final Pattern MARKED = Pattern.compile("(\\{(\\d)\\}[”’)]*)\\[([^/\\]]+)/([^\\]]+)]");

    private Particles() {}

    /**
     * A pattern with something in its gaps.
     *
     * @param pattern as of {@link Phrase#fill}, where <code>{0}[은/는]</code> gives the first part 은 after a consonant and 는
     *     after a vowel; of <code>[으로/로]</code> the second goes with ㄹ too
     * @param parts the parts
     */
    static Phrase fill(String pattern, Phrase... parts) {
        String chosen = MARKED.matcher(pattern)
                .replaceAll(gap -> gap.group(1).replace("$", "\\$")
                        + form(gap, Sound.of(parts[Integer.parseInt(gap.group(2))].words())));
        return Phrase.fill(chosen, parts);
    }

    private static String form(MatchResult gap, Sound sound) {
        String afterConsonant = gap.group(3);
        boolean vowel = sound == Sound.VOWEL || (sound == Sound.RIEUL && afterConsonant.startsWith("으로"));
        return vowel ? gap.group(4) : afterConsonant;
    }
}
