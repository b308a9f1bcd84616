package org.variorum.words;

/** The pages of people, bodies, places and things. */
public interface EntityWords extends PageText {

    /** Other names. */
    String alsoCalled();

    /** What it is part of. */
    String partOf();

    /** What stands between what it is part of and what that is part of. */
    String whichIsPartOf();

    /** What it is an instance of. */
    String oneOf();

    /** What is part of it. */
    String holds();

    /** The heading of questions about it. */
    String about();

    /** The heading of questions that it answers. */
    String given();

    /** What those are: a sentence. */
    String rightOrWrong();

    /** The heading of events there. */
    String happened();

    /** That no question turns on it: a sentence. */
    String nothing();

    /** What the page of one without a description holds: a sentence. */
    Gapped occursIn();
}
