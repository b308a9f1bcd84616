package org.variorum.load.exports;

/** Says that an entry cannot be read on; caught by {@link BibScanner}, which leaves the entry out. */
final class BibFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final int at;
    private final String hint;
    private final boolean open;

    private BibFault(int at, String message, String hint, boolean open) {
        super(message, null, false, false);
        this.at = at;
        this.hint = hint;
        this.open = open;
    }

    /** Something stands at a place that cannot stand there. */
    static BibFault at(int offset, String message, String hint) {
        return new BibFault(offset, message, hint, /* open= */ false);
    }

    /** What is opened at a place is never closed. */
    static BibFault unclosed(int offset, String message, String hint) {
        return new BibFault(offset, message, hint, /* open= */ true);
    }

    /** Where it lies. */
    int at() {
        return at;
    }

    /** How to mend it. */
    String hint() {
        return hint;
    }

    /** Whether all that follows would belong to it. */
    boolean isOpen() {
        return open;
    }
}
