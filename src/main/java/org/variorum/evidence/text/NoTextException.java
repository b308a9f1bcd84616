package org.variorum.evidence.text;

import java.io.EOFException;
import java.util.Optional;

/** A copy from which no text can be had; the message says why, one line, no full stop. */
public final class NoTextException extends Exception {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 120;

    /** For that reason. */
    public NoTextException(String message) {
        super(message);
    }

    /** For one that a library gives. */
    NoTextException(String message, Throwable fault) {
        super(message + ": " + line(fault), fault);
    }

    private static String line(Throwable fault) {
        if (fault instanceof NumberFormatException) {
            return "a number in it is none, or too large";
        }
        String message = Optional.ofNullable(fault.getMessage())
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip();
        if (message.isEmpty()) {
            return fault instanceof EOFException
                    ? "it ends before it should"
                    : fault.getClass().getSimpleName();
        }
        return message.substring(0, Math.min(LONGEST, message.length()));
    }
}
