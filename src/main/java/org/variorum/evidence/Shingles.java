package org.variorum.evidence;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The runs of five words that stand in a text, each once: what two texts share of them tells how much of one stands in
 * the other (A. Broder, "On the resemblance and containment of documents", 1997). A word is a run of letters and digits;
 * case and punctuation do not count. Immutable.
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

    private final Set<String> runs;
    private final boolean cut;

    private Shingles(Set<String> runs, boolean cut) {
        this.runs = Collections.unmodifiableSet(runs);
        this.cut = cut;
    }

    /** Those of a text. */
    public static Shingles of(String text) {
        Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        Deque<String> last = new ArrayDeque<>();
        Set<String> runs = new HashSet<>();
        int count = 0;
        for (; count < MOST_WORDS && word.find(); count++) {
            String whole = word.group();
            last.addLast(
                    whole.substring(0, Math.min(LONGEST_WORD, whole.length())).toLowerCase(Locale.ROOT));
            if (last.size() > LENGTH) {
                last.removeFirst();
            }
            if (last.size() == LENGTH) {
                runs.add(String.join(" ", last));
            }
        }
        return new Shingles(runs, count == MOST_WORDS && word.find());
    }

    /** Whether the text goes on behind the words that are looked at. */
    public boolean isCut() {
        return cut;
    }

    /** How many different runs there are; none in a text of fewer than five words. */
    public int size() {
        return runs.size();
    }

    /** How much of the shorter of two texts stands in the other. */
    public Overlap overlap(Shingles other) {
        boolean shorter = size() <= other.size();
        Set<String> few = shorter ? runs : other.runs;
        Set<String> many = shorter ? other.runs : runs;
        return new Overlap((int) few.stream().filter(many::contains).count(), few.size());
    }

    Set<String> runs() {
        return runs;
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
