package org.variorum.markdown;

/** A bracket that may begin a link, a picture, a footnote mark or a span. */
final class Opening {

    private final InlinePiece bracket;
    private final boolean image;
    private final Delimiter below;
    private boolean allowed = true;
    private boolean followed;

    /**
     * A bracket.
     *
     * @param bracket where it stands
     * @param image whether an exclamation mark stands before it
     * @param below the delimiter that was opened last before it
     */
    Opening(InlinePiece bracket, boolean image, Delimiter below) {
        this.bracket = bracket;
        this.image = image;
        this.below = below;
    }

    /** Where it stands. */
    InlinePiece bracket() {
        return bracket;
    }

    /** Whether an exclamation mark stands before it. */
    boolean image() {
        return image;
    }

    /** The delimiter that was opened last before it. */
    Delimiter below() {
        return below;
    }

    /** Whether it may still become something: a link holds no other. */
    boolean allowed() {
        return allowed;
    }

    /** Forbids it to become a link; a picture it still may. */
    void forbidLink() {
        allowed = allowed && image;
    }

    /** Whether another bracket stands in it. */
    boolean followed() {
        return followed;
    }

    /** Notes that another bracket stands in it. */
    void follow() {
        followed = true;
    }
}
