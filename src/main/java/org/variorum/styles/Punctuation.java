package org.variorum.styles;

/** What comes of two signs where parts of an entry meet: one full stop, not two. */
final class Punctuation {

    // Each line: a sign, those behind it that go, and those before which it goes.
    private static final String[] TABLE = {"!|!.:;|", "?|?.:;|", ".|.|", ":|:.|!?", ",|,|", ";|;:.|!?", " ||  ,.;:"};

    private Punctuation() {}

    /** What stays. */
    enum Meeting {
        /** The first. */
        FIRST,
        /** The second. */
        SECOND,
        /** Both. */
        BOTH
    }

    /** What stays of two characters. */
    static Meeting meeting(char first, char second) {
        for (String line : TABLE) {
            if (line.charAt(0) == first) {
                int goes = line.indexOf('|', 2);
                if (line.substring(2, goes).indexOf(second) >= 0) {
                    return Meeting.FIRST;
                }
                return line.substring(goes + 1).indexOf(second) >= 0 ? Meeting.SECOND : Meeting.BOTH;
            }
        }
        return Meeting.BOTH;
    }
}
