import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of an author as its words: case, accents, points, hyphens and the order of family and given name are no
 * difference.
 *
 * @param words sorted
 */
record AuthorName(List<String> words) {

    /** The one that tells most first. */
    static final Comparator<AuthorName> MOST_TELLING =
            Comparator.comparingInt((AuthorName n) -> -n.letters()).thenComparing(AuthorName::text, CodePoints.ORDER);

    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    AuthorName {
        words = List.copyOf(words);
    }

    static AuthorName of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return new AuthorName(Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(w -> !w.isEmpty())
                .sorted(CodePoints.ORDER)
                .toList());
    }

    String text() {
        return String.join(" ", words);
    }

    private int letters() {
        return words.stream().mapToInt(String::length).sum();
    }

    /**
     * Whether both can be the name of one person: at least two words, each word of the one with fewer is a word of the
     * other or its initial, and one whole word is shared.
     */
    boolean fits(AuthorName other) {
        AuthorName few = words.size() <= other.words.size() ? this : other;
        AuthorName many = few.equals(this) ? other : this;
        List<String> left = new ArrayList<>(many.words);
        List<String> open = new ArrayList<>();
        for (String word : few.words) {
            if (!left.remove(word)) {
                open.add(word);
            }
        }
        boolean shared = few.words.stream().anyMatch(w -> w.length() > 1 && !open.contains(w));
        return few.words.size() > 1 && shared && open.stream().allMatch(word -> takeInitial(word, left));
    }

    private static boolean takeInitial(String word, List<String> left) {
        for (String candidate : left) {
            boolean initial = word.length() == 1 || candidate.length() == 1;
            if (initial && word.charAt(0) == candidate.charAt(0)) {
                return left.remove(candidate);
            }
        }
        return false;
    }
}
