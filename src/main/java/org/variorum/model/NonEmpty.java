package org.variorum.model;

/** What all kinds of ids have in common. */
final class NonEmpty {

    private NonEmpty() {}

    static void check(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an id is never empty");
        }
    }
}
