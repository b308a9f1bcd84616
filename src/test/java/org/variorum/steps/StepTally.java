package org.variorum.steps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the steps of the program in this process: calls of its methods, turns of its loops, characters that patterns look at,
 * characters that are copied or searched. What {@link CountingLoader} loads calls it.
 */
public final class StepTally {

    private static long steps;

    private StepTally() {}

    /** How many steps there have been. */
    static long steps() {
        return steps;
    }

    /** One step. */
    public static void step() {
        steps++;
    }

    /** A text that has been made. */
    public static String made(String text) {
        steps += text.length();
        return text;
    }

    /** In place of {@link Pattern#matcher}. */
    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(new Watched(text));
    }

    /** In place of {@link String#matches}. */
    public static boolean matches(String text, String pattern) {
        return matcher(Pattern.compile(pattern), text).matches();
    }

    /** In place of {@link String#contains}. */
    public static boolean contains(String text, CharSequence part) {
        return search(text, 0, text.indexOf(part.toString())) >= 0;
    }

    /** In place of {@link String#indexOf(int)}. */
    public static int indexOf(String text, int c) {
        return search(text, 0, text.indexOf(c));
    }

    /** In place of {@link String#indexOf(int, int)}. */
    public static int indexOf(String text, int c, int from) {
        return search(text, from, text.indexOf(c, from));
    }

    /** In place of {@link String#indexOf(String)}. */
    public static int indexOf(String text, String part) {
        return search(text, 0, text.indexOf(part));
    }

    /** In place of {@link String#indexOf(String, int)}. */
    public static int indexOf(String text, String part, int from) {
        return search(text, from, text.indexOf(part, from));
    }

    private static int search(String text, int from, int found) {
        steps += 1 + (found < 0 ? Math.max(0, text.length() - from) : found - from);
        return found;
    }

    /** A text that counts how often one of its characters is looked at. */
    private record Watched(CharSequence text) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            steps += to - from;
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            steps += text.length();
            return text.toString();
        }
    }
}
