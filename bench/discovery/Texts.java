import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: NFC, case and runs of blanks folded. */
final class Texts {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Texts() {}

    static String fold(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : folded(text);
    }

    /** Whether nothing but case can change: words in ASCII with single blanks between them. */
    private static boolean isPlain(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = c > ' ' && c < 0x7F;
            if (!word && (blank || c != ' ')) {
                return false;
            }
            blank = !word;
        }
        return !blank;
    }

    private static String folded(String text) {
        String cased = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return BLANKS.matcher(Normalizer.normalize(cased, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
