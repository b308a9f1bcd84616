package org.variorum.intake;

/** References that cannot join, since those that are there are no plain list; nothing has been written. */
public final class NoListException extends Exception {

    private static final long serialVersionUID = 1;

    NoListException(String message) {
        super(message);
    }
}
