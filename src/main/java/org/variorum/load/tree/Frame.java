package org.variorum.load.tree;

/** A list or mapping that is still being read. */
interface Frame {

    /** Takes the next node in it. */
    void add(Node node);

    /** What was read. */
    Node node();
}
