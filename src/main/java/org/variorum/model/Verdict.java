package org.variorum.model;

import java.util.List;

/** What the claims on a question come to, taken together. */
public enum Verdict {
    /** All say the same. */
    AGREEMENT,
    /** They differ without contradicting each other. */
    COMPATIBLE,
    /** The same in other words. */
    PARAPHRASE,
    /** Later or corrected claims replaced earlier ones. */
    SUPERSEDED,
    /** They contradict each other, and one side outweighs. */
    CONTRADICTION,
    /** Nothing decides: no side outweighs the other, or all is only alleged, or nothing can be compared. */
    UNRESOLVED,
    /** All goes back to one origin. */
    SINGLE_SOURCE;

    /** Where one of these is the verdict on a part of a question, it is that on the whole: the first of them that is. */
    public static final List<Verdict> WEAKEST_FIRST = List.of(UNRESOLVED, CONTRADICTION, SUPERSEDED);
}
