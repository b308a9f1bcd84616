package org.variorum.styles;

import java.util.regex.Pattern;

/** Given names as initials. */
final class Initials {

    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:[-‐‑]\\p{L})*+");

    private Initials() {}

    /**
     * A given name shortened.
     *
     * @param given the name
     * @param with what stands behind each initial, {@code ". "}
     * @param all whether names are shortened, and not only initials written alike
     * @param hyphen whether a hyphen between them stays
     */
    static String of(String given, String with, boolean all, boolean hyphen) {
        StringBuilder out = new StringBuilder();
        for (String word : given.replace(".-", "-").replace('.', ' ').strip().split("[ \\u00a0]+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            boolean initial = INITIALS.matcher(word).matches();
            if (Character.isUpperCase(word.codePointAt(0)) && (all || initial)) {
                word(word, with, hyphen, out);
            } else {
                spaced(out).append(word).append(' ');
            }
        }
        return out.toString().strip();
    }

    /** {@code Jean-Luc} is J.-L., {@code Min-ji} is M. */
    private static void word(String word, String with, boolean hyphen, StringBuilder out) {
        boolean first = true;
        for (String part : word.split("[-‐‑]", -1)) {
            if (part.isEmpty() || !Character.isUpperCase(part.codePointAt(0))) {
                continue;
            }
            if (!first) {
                out.setLength(out.toString().stripTrailing().length());
                out.append(hyphen ? "-" : with.endsWith(" ") ? " " : "");
            }
            out.appendCodePoint(part.codePointAt(0)).append(with);
            first = false;
        }
    }

    private static StringBuilder spaced(StringBuilder out) {
        boolean apart = out.length() == 0 || out.charAt(out.length() - 1) == ' ';
        return apart ? out : out.append(' ');
    }
}
