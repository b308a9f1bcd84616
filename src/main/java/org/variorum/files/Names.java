package org.variorum.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.diagnostic.Unseen;

/**
 * Names of single files and folders that work on Linux, macOS and Windows alike, and in an archive.
 *
 * <p>The rules are those of Windows' <i>Naming Files, Paths, and Namespaces</i>, which are the narrowest, with a length
 * that leaves room for what other programs append.
 */
public final class Names {

    /** The longest name, in bytes of UTF-8. */
    public static final int MAX_BYTES = 200;

    private static final String FORBIDDEN = "<>:\"|?*\\/";

    /** Devices keep their meaning whatever extension follows: {@code nul.txt} is the device. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3]) *(\\..*)?");

    private Names() {}

    /** What is wrong with a name, one clause without full stop; empty if it works everywhere. */
    public static Optional<String> problem(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return Optional.of("\"" + name + "\" is no name");
        }
        return forbidden(name)
                .or(() -> when(name.endsWith(".") || name.endsWith(" "), name, "ends in a dot or a space"))
                .or(() -> when(DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches(), name, "is a device on Windows"))
                .or(() -> when(!Normalizer.isNormalized(name, Normalizer.Form.NFC), name, "is not in Unicode's NFC"))
                .or(() -> when(bytes(name) > MAX_BYTES, name, "is longer than " + MAX_BYTES + " bytes"));
    }

    /** The form in which two names are one on a disk that ignores case. */
    static String folded(String name) {
        return Normalizer.normalize(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static Optional<String> forbidden(String name) {
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            if (isForbidden(c)) {
                return Optional.of(
                        isInvisible(c)
                                ? "a name has an invisible character, " + Unseen.name(c)
                                : "\"" + name + "\" has " + Character.toString(c));
            }
        }
        return Optional.empty();
    }

    private static boolean isForbidden(int codePoint) {
        return isInvisible(codePoint) || FORBIDDEN.indexOf(codePoint) >= 0;
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> Unseen.is(codePoint);
        };
    }

    private static Optional<String> when(boolean wrong, String name, String problem) {
        return wrong ? Optional.of("\"" + name + "\" " + problem) : Optional.empty();
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
