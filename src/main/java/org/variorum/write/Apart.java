package org.variorum.write;

/** What is kept beside an output in files of their own, for it is large, or because it changes when the large one does not. */
public enum Apart {
    /** What a build leaves for the next one to remember. */
    MEMORY("memory"),
    /** What is otherwise than in that. */
    SEQUEL("sequel");

    private final String file;

    Apart(String file) {
        this.file = file;
    }

    /** Its name in the hidden folder. */
    String file() {
        return file;
    }
}
