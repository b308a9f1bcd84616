package org.variorum.load.field;

import java.util.Optional;

/** Reads whether the desk says that a source is no copy of what it resembles, and why. */
public final class Independence {

    private Independence() {}

    /** The note, where the desk says so; one without the other is reported. */
    public static Optional<String> read(Field independent, Field note) {
        boolean isIndependent = independent.flag(false);
        if (isIndependent) {
            return note.required("Both print the same notice; the rest is their own.")
                    .text();
        }
        if (note.value().isPresent() && !independent.isWritten()) {
            independent.required("true");
        }
        note.text();
        return Optional.empty();
    }
}
