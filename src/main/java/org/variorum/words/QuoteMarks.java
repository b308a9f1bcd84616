package org.variorum.words;

/** Quotation marks, as the languages here have them: double ones, and single ones within them. */
public final class QuoteMarks {

    private QuoteMarks() {}

    /** Words between quotation marks; those that they have themselves become single ones. */
    public static String around(String words) {
        StringBuilder inner = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean straight = c == '"';
            if (c == '“' || (straight && !open)) {
                inner.append('‘');
            } else if (c == '”' || straight) {
                inner.append('’');
            } else {
                inner.append(c);
            }
            open = straight != open;
        }
        return "“" + inner + "”";
    }
}
