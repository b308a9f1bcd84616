package org.variorum.markdown;

/** Finds citation keys in text. */
final class CitationKeys {

    private static final String INTERNAL = ":.#$%&-+?<>~/";

    private CitationKeys() {}

    /**
     * Whether an {@code @} may begin a key: not behind a letter or a digit, as in an e-mail address, and not behind a
     * word and a dot.
     */
    static boolean mayStart(Run run, int at) {
        if (!run.is(at, '@')) {
            return false;
        }
        int before = run.is(at - 1, '.') ? at - 2 : at - 1;
        return before < 0 || !Character.isLetterOrDigit(run.charAt(before));
    }

    /**
     * The index behind the key that begins at an index; the same index if there is none. Pandoc: a key "starts with a
     * letter, digit, or {@code _}, and contains only alphanumerics and single internal punctuation characters".
     */
    static int end(Run run, int begin) {
        int end = begin;
        while (isWord(run, end) || (end > begin && isInternal(run, end) && isWord(run, end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(Run run, int index) {
        if (index >= run.length() || run.isLiteral(index)) {
            return false;
        }
        char c = run.charAt(index);
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }

    private static boolean isInternal(Run run, int index) {
        return index < run.length() && !run.isLiteral(index) && INTERNAL.indexOf(run.charAt(index)) >= 0;
    }
}
