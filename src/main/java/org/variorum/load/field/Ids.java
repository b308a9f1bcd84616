package org.variorum.load.field;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/** What an id may look like: it becomes an address and the name of a file on every machine. */
public final class Ids {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private Ids() {}

    /** Whether a text can be an id. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches() && !RESERVED.contains(text);
    }

    /** Reports an id that cannot be one. */
    public static void check(String id, Location location, Reporter reporter) {
        if (!isValid(id)) {
            String why = RESERVED.contains(id) ? ", a name that Windows reserves" : "";
            reporter.report(Diagnostic.of(Code.BAD_ID, location, Shown.quoted(id) + " cannot be an id" + why)
                    .expected("lower-case letters, digits and hyphens, at most 100, starting with a letter or digit")
                    .hint("call it " + Shown.quoted(suggestion(id))));
        }
    }

    private static String suggestion(String id) {
        String plain = id.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String shorter = plain.substring(0, Math.min(100, plain.length())).replaceAll("-+$", "");
        return shorter.isEmpty() || RESERVED.contains(shorter) ? (shorter + "-1").replaceAll("^-", "x-") : shorter;
    }
}
