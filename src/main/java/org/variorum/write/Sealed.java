package org.variorum.write;

import java.nio.ByteBuffer;

/** What is to be kept apart. Immutable. */
public final class Sealed {

    private final Apart which;
    private final Ledger ledger;

    private Sealed(Apart which, Ledger ledger) {
        this.which = which;
        this.ledger = ledger;
    }

    /** These bytes, in a form of that version. */
    public static Sealed of(Apart which, int version, ByteBuffer content) {
        return new Sealed(which, Ledger.NOTHING.with(which.file(), version, content));
    }

    /** What it is. */
    public Apart which() {
        return which;
    }

    /** Tells it from others. */
    public String seal() {
        return ledger.seal();
    }

    Ledger ledger() {
        return ledger;
    }
}
