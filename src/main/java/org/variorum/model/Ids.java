package org.variorum.model;

/** What all kinds of ids have in common. */
final class Ids {

    private Ids() {}

    static void check(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an id is never empty");
        }
    }
}
