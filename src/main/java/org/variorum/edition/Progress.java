package org.variorum.edition;

/** Is told how far a run has come. Called from the thread that runs the build. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = name -> {};

    /** A stage begins; the one before it is over. {@code name} is a phrase such as {@code reading content}. */
    void stage(String name);

    /** Something that a user should know, though nothing failed. Nobody is told unless this is overridden. */
    default void notice(String text) {}
}
