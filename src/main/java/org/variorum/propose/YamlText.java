package org.variorum.propose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as YAML has them: bare where no reader could take them for anything else, in double quotes otherwise. */
final class YamlText {

    /** No mark of YAML in it, and no space at its end. */
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d ./+~-]*[\\p{L}\\d./+~-])?");

    /** Words that YAML, in one of its versions, takes for something else; {@code yes} and {@code no} are words of ours. */
    private static final Set<String> OTHERWISE = Set.of("null", "true", "false", "on", "off");

    private YamlText() {}

    /** The text, as one line. */
    static String of(String text) {
        return BARE.matcher(text).matches() && !OTHERWISE.contains(text.toLowerCase(Locale.ROOT)) ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> Character.isISOControl(c) ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c);
        };
    }
}
