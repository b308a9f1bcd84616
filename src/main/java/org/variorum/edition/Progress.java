package org.variorum.edition;

import org.variorum.write.Written;

/** Is told how far a run has come. Stages and notices are told by the thread that runs the build, files by any. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (stage, files) -> {};

    /** A stage begins; the one before it is over. {@code files} is of how many files it will be told, 0 if of none. */
    void stage(Stage stage, int files);

    /** This thread begins to make a file. */
    default void begins() {}

    /** This thread is done with a file of the stage. */
    default void ends(String path) {}

    /** The site was published. */
    default void published(Written site) {}

    /** Something that a user should know, though nothing failed. Nobody is told unless this is overridden. */
    default void notice(String text) {}
}
