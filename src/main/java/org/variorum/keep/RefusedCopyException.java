package org.variorum.keep;

/** A copy that is not taken in; nothing has been written. The message says why, one clause without full stop. */
public final class RefusedCopyException extends Exception {

    private static final long serialVersionUID = 1;

    RefusedCopyException(String message) {
        super(message);
    }
}
