package org.variorum.evidence;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The runs of five words that stand in a text, each once: what two texts share of them tells how much of one stands in
 * the other (A. Broder, "On the resemblance and containment of documents", 1997). A word is a run of letters and digits;
 * case and punctuation do not count. Of each run there is a hash of 64 bits: among forty million of them two are alike once in some
 * twenty thousand times, and then one run of a text counts too many. Immutable.
 *
 * <pre>{@code
 * Shingles.Overlap overlap = Shingles.of(first).overlap(Shingles.of(second));
 * if (overlap.reaches(new BigDecimal("0.70"))) { … overlap.percent() … }
 * }</pre>
 */
public final class Shingles {

    /** How many words make a run. */
    public static final int LENGTH = 5;

    /** How many words of a text are looked at; the rest of a longer one does not count. */
    public static final int MOST_WORDS = 20_000;

    /** A longer word counts as its beginning. */
    private static final int LONGEST_WORD = 64;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final long[] runs;
    private final boolean cut;

    private Shingles(long[] runs, boolean cut) {
        this.runs = runs;
        this.cut = cut;
    }

    /** Those of a text. */
    public static Shingles of(String text) {
        Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        long[] last = new long[LENGTH];
        long[] runs = new long[Math.min(MOST_WORDS, text.length())];
        int count = 0;
        int found = 0;
        for (; count < MOST_WORDS && word.find(); count++) {
            String whole = word.group();
            last[count % LENGTH] = hash(
                    whole.substring(0, Math.min(LONGEST_WORD, whole.length())).toLowerCase(Locale.ROOT));
            if (count + 1 >= LENGTH) {
                runs[found++] = run(last, count + 1);
            }
        }
        return new Shingles(distinct(runs, found), count == MOST_WORDS && word.find());
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** The hash of a run of words, the first of which stands at a place of the ring. */
    private static long run(long[] ring, int first) {
        long hash = 0;
        for (int i = 0; i < LENGTH; i++) {
            hash = mixed(hash + ring[(first + i) % LENGTH]);
        }
        return hash;
    }

    /** Each bit of a number in each of the result (G. Steele and others, "Fast splittable pseudorandom number generators", 2014). */
    private static long mixed(long number) {
        long mixed = number + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    private static long[] distinct(long[] runs, int count) {
        Arrays.sort(runs, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[kept++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, kept);
    }

    /** Whether the text goes on behind the words that are looked at. */
    public boolean isCut() {
        return cut;
    }

    /** How many different runs there are; none in a text of fewer than five words. */
    public int size() {
        return runs.length;
    }

    /** The hash of one of them: they have an order that hangs on nothing else. */
    long run(int i) {
        return runs[i];
    }

    /** How much of the shorter of two texts stands in the other. */
    public Overlap overlap(Shingles other) {
        int shared = 0;
        for (int i = 0, k = 0; i < runs.length && k < other.runs.length; ) {
            int order = Long.compare(runs[i], other.runs[k]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return new Overlap(shared, Math.min(size(), other.size()));
    }

    /**
     * How much of one text stands in another.
     *
     * @param shared how many runs both have
     * @param smaller how many runs the shorter one has
     */
    public record Overlap(int shared, int smaller) {

        /** Whether at least that share, 0 to 1, of the shorter text stands in the other; never of a text without runs. */
        public boolean reaches(BigDecimal share) {
            return smaller > 0
                    && BigDecimal.valueOf(shared).compareTo(share.multiply(BigDecimal.valueOf(smaller))) >= 0;
        }

        /** The share as a whole percentage, rounded down; 0 of a text without runs. */
        public int percent() {
            return smaller == 0 ? 0 : Math.toIntExact(100L * shared / smaller);
        }
    }
}
