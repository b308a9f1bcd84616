package org.variorum.model;

/**
 * How large a picture is, in dots of the screen.
 *
 * @param width from side to side
 * @param height from top to bottom
 */
public record PictureSize(int width, int height) {

    /** That of the same picture on its side. */
    public PictureSize turned() {
        return new PictureSize(/* width= */ height, /* height= */ width);
    }

    /** The height that goes with another width. */
    public int heightFor(int otherWidth) {
        return scaled(otherWidth, height, width);
    }

    /** The width that goes with another height. */
    public int widthFor(int otherHeight) {
        return scaled(otherHeight, width, height);
    }

    private static int scaled(int length, int by, int of) {
        return Math.max(1, Math.toIntExact(Math.round((double) length * by / of)));
    }
}
