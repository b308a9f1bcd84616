package org.variorum.measure;

/**
 * Slips of the pen. A changed letter makes another word as often as not (a round is no pound, bullion no billion), and so is
 * never taken for one.
 */
final class Slips {

    /** Shorter words are one letter from too many others. */
    private static final int SHORTEST = 5;

    private Slips() {}

    /** Whether a word is another with one letter too many, one too few, or two neighbours swapped. */
    static boolean isSlip(String word, String right) {
        if (Math.min(word.length(), right.length()) < SHORTEST) {
            return false;
        }
        int start = 0;
        while (start < Math.min(word.length(), right.length()) && word.charAt(start) == right.charAt(start)) {
            start++;
        }
        return switch (word.length() - right.length()) {
            case 1 -> word.substring(start + 1).equals(right.substring(start));
            case -1 -> word.substring(start).equals(right.substring(start + 1));
            case 0 -> isSwap(word.substring(start), right.substring(start));
            default -> false;
        };
    }

    private static boolean isSwap(String word, String right) {
        return word.length() >= 2
                && word.charAt(0) == right.charAt(1)
                && word.charAt(1) == right.charAt(0)
                && word.substring(2).equals(right.substring(2));
    }
}
