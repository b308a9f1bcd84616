package org.variorum.render.view;

import java.util.List;

/**
 * What stands around a picture.
 *
 * @param id its id, unique on its page
 * @param title what it shows
 * @param notes how to read it, and what it leaves out, in sentences
 * @param file the same as a file of its own
 */
public record FigureView(String id, String title, List<String> notes, LinkView file) {

    /** Copies the list. */
    public FigureView {
        notes = List.copyOf(notes);
    }
}
