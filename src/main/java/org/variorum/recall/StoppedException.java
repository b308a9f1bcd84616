package org.variorum.recall;

/** What was asked for is not wanted any more: see {@link Recall#whileWanted}. */
public final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoppedException() {
        super("not wanted any more", null, false, false);
    }
}
