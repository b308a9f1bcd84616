import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: NFC, case and runs of blanks folded. */
final class Texts {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Texts() {}

    static String fold(String text) {
        String cased = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return BLANKS.matcher(Normalizer.normalize(cased, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
