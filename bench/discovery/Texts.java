import java.text.Normalizer;
import java.util.Locale;

/** How names are compared: NFC, case and runs of blanks folded. */
final class Texts {

    private Texts() {}

    static String fold(String text) {
        String cased = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(cased, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
