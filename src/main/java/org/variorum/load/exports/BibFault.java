package org.variorum.load.exports;

/** Says that an entry cannot be read on; caught by {@link BibScanner}, which leaves the entry out. */
final class BibFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final int at;
    private final String hint;

    /** Something stands at an offset that cannot stand there, or is never closed. */
    BibFault(int offset, String message, String hint) {
        super(message, null, false, false);
        this.at = offset;
        this.hint = hint;
    }

    /** Where it lies. */
    int at() {
        return at;
    }

    /** How to mend it. */
    String hint() {
        return hint;
    }
}
