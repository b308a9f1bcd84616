package org.variorum.write;

import java.nio.file.Path;

/** Exchanges two folders in one step, so that whoever looks sees one or the other and never neither. */
@FunctionalInterface
interface Exchange {

    /** Each folder gets the other's name. */
    void swap(Path one, Path other) throws CannotExchangeException;

    /**
     * The exchange of the operating system. Its native code is loaded when first used, and may turn out to be missing.
     */
    static Exchange ofSystem() {
        return (one, other) -> {
            try {
                new NativeExchange().swap(one, other);
            } catch (LinkageError e) {
                throw new CannotExchangeException(
                        "native code cannot be loaded, " + e.getClass().getSimpleName());
            }
        };
    }

    /** This machine, or this file system, cannot do that; nothing has changed. The message says why. */
    final class CannotExchangeException extends Exception {

        private static final long serialVersionUID = 1;

        CannotExchangeException(String why) {
            super(why);
        }
    }
}
