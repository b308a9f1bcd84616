package org.variorum.render.search;

/** Where in an entry a word stands, which decides how much it counts: the first that holds. */
enum WordPlace {
    /** In a name of so few words that each of them may be all that a reader knows of it. */
    SHORT_NAME('a'),
    /** In what the thing is called. */
    NAME('b'),
    /** In what it is filed under: answers, names, tags. */
    LABEL('c'),
    /** In what is said of it in a sentence or two. */
    TEXT('d');

    private final char letter;

    WordPlace(char letter) {
        this.letter = letter;
    }

    /** What stands for it in the index. */
    char letter() {
        return letter;
    }
}
