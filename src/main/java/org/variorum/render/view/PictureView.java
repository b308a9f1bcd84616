package org.variorum.render.view;

import java.util.List;

/**
 * A picture that is drawn when the site is built, and a table that says the same.
 *
 * @param id its id, unique on its page
 * @param title what it shows
 * @param description what can be seen in it, in a sentence or two
 * @param width its width in SVG: {@code 100%} for a picture that fits every screen, else pixels
 * @param height its height in pixels
 * @param shapes what is drawn, from the ground up
 * @param notes how to read it, and what it leaves out, in sentences
 * @param table the same in words
 */
public record PictureView(
        String id,
        String title,
        String description,
        String width,
        int height,
        List<ShapeView> shapes,
        List<String> notes,
        TableView table) {

    /** Copies the lists. */
    public PictureView {
        shapes = List.copyOf(shapes);
        notes = List.copyOf(notes);
    }
}
