package org.variorum.files;

import java.io.IOException;

/** A content file that the gate does not let in; the message says why, one line, no full stop. */
final class Refusal extends IOException {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
