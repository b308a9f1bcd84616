package org.variorum.reconcile.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Because;
import org.variorum.model.Operands;
import org.variorum.model.Relation;
import org.variorum.model.Value.QuoteValue;

/**
 * Quotations: other negations or other numerals contradict; one that holds the other narrows it; two translations, or an
 * overlap of at least 0.6 (Dice's coefficient over words), paraphrase.
 */
final class QuoteComparator {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern NUMERAL = Pattern.compile(".*\\p{N}.*");
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "none", "nothing", "nobody", "neither", "nor", "cannot", "without");

    /** Above this share of common words, counted twice over both, two quotations are one in other words. */
    private static final int DICE_PERCENT = 60;

    Typed compare(QuoteValue a, QuoteValue b) {
        List<String> left = words(a.text());
        List<String> right = words(b.text());
        if (left.equals(right)) {
            return Typed.of(Relation.SAME, new Operands.Quotes(a, b, true));
        }
        boolean sameSense = negations(left) == negations(right);
        if (contains(left, right, sameSense)) {
            return Typed.of(Relation.NARROWS, new Operands.Quotes(a, b, true), Because.WORDING);
        }
        if (contains(right, left, sameSense)) {
            return Typed.of(Relation.BROADENS, new Operands.Quotes(a, b, true), Because.WORDING);
        }
        boolean translations = isTranslation(a, b);
        boolean alike = translations || shareAtLeast(left, right, DICE_PERCENT);
        Operands operands = new Operands.Quotes(a, b, alike);
        if (!alike) {
            return Typed.of(Relation.CONTRADICTS, operands, Because.DISJOINT_VALUES);
        }
        if (!sameSense || !numerals(left).equals(numerals(right))) {
            return Typed.of(Relation.CONTRADICTS, operands, Because.NEGATION);
        }
        return Typed.of(Relation.PARAPHRASE, operands, translations ? Because.TRANSLATION : Because.WORDING);
    }

    /** Whether a quotation goes on where the other stops, or holds it without having turned its sense around. */
    private static boolean contains(List<String> whole, List<String> part, boolean sameSense) {
        int at = Collections.indexOfSubList(whole, part);
        return at == 0 || (at > 0 && sameSense);
    }

    /** The longest run of words that two quotations share; of several the first. */
    static List<String> sharedRun(List<String> a, List<String> b) {
        int[] lengths = new int[b.size() + 1];
        int longest = 0;
        int end = 0;
        for (int i = 0; i < a.size(); i++) {
            for (int j = b.size(); j > 0; j--) {
                lengths[j] = a.get(i).equals(b.get(j - 1)) ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > longest) {
                    longest = lengths[j];
                    end = i + 1;
                }
            }
        }
        return a.subList(end - longest, end);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\''));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static boolean isTranslation(QuoteValue a, QuoteValue b) {
        return isTranslationOf(a, b) || isTranslationOf(b, a);
    }

    /** Whether {@code a} translates {@code b}, or the original that {@code b} translates too. */
    private static boolean isTranslationOf(QuoteValue a, QuoteValue b) {
        return a.translatedFrom().isPresent()
                && (a.translatedFrom().equals(b.translatedFrom())
                        || a.translatedFrom().equals(b.language()));
    }

    private static boolean shareAtLeast(List<String> a, List<String> b, int percent) {
        Map<String, Integer> left = new HashMap<>();
        a.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : b) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return 200 * shared >= percent * (a.size() + b.size());
    }

    static long negations(List<String> words) {
        return words.stream()
                        .filter(w -> NEGATIONS.contains(w) || w.endsWith("n't"))
                        .count()
                % 2;
    }

    private static List<String> numerals(List<String> words) {
        return words.stream().filter(w -> NUMERAL.matcher(w).matches()).sorted().toList();
    }
}
