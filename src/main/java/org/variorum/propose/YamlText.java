package org.variorum.propose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as YAML has them: bare where no reader could take them for anything else, in double quotes otherwise. */
public final class YamlText {

    /** No mark of YAML in it, and no space at its end. */
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d ./+~-]*[\\p{L}\\d./+~-])?");

    /** Words that YAML, in one of its versions, takes for something else; {@code yes} and {@code no} are words of ours. */
    private static final Set<String> OTHERWISE = Set.of("null", "true", "false", "on", "off");

    private YamlText() {}

    /** The text, as one line. */
    static String of(String text) {
        return BARE.matcher(text).matches() && !OTHERWISE.contains(text.toLowerCase(Locale.ROOT)) ? text : quoted(text);
    }

    /** The text in double quotes. */
    public static String quoted(String text) {
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
            default ->
                isSeen(c) ? Character.toString(c) : String.format(Locale.ROOT, c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
        };
    }

    /** Whether it shows in a line: what does not, such as a mark that turns the direction of text, is written in digits. */
    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
