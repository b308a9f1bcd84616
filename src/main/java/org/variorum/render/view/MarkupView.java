package org.variorum.render.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * HTML that is ready, as UTF-8: everything in it was escaped where it was written, so that templates do not escape it
 * again.
 */
public final class MarkupView {

    private final byte[] utf8;

    /** HTML as bytes, which become its own: whoever made them does not change them any more. */
    public MarkupView(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** HTML as text. */
    public MarkupView(String html) {
        this(html.getBytes(StandardCharsets.UTF_8));
    }

    /** Its bytes, which nobody may change. */
    public byte[] utf8() {
        return utf8;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarkupView markup && Arrays.equals(utf8, markup.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    /** The HTML as text. */
    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
