package org.variorum.reach;

/** Nothing could be fetched; the message says why, one line, no full stop. */
public final class NoDownloadException extends Exception {

    private static final long serialVersionUID = 1L;

    /** For that reason. */
    NoDownloadException(String message) {
        super(message);
    }
}
