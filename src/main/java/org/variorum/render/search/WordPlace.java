package org.variorum.render.search;

/** Where in an entry a word stands, which decides how much it counts: the first that holds. */
enum WordPlace {
    /** In what the thing is called. */
    NAME('a'),
    /** In what it is filed under: answers, names, tags. */
    LABEL('b'),
    /** In what is said of it in a sentence or two. */
    TEXT('c');

    private final char letter;

    WordPlace(char letter) {
        this.letter = letter;
    }

    /** What stands for it in the index. */
    char letter() {
        return letter;
    }
}
