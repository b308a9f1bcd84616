package org.variorum.render.theme;

import java.util.Map;
import org.variorum.render.view.MarkupView;
import org.variorum.render.view.ShapeView;

/**
 * Writes an element of a picture as SVG: a picture has a hundred of them, each the same but for its name and its attributes, so
 * that a template would have nothing to say.
 */
public final class ShapeMarkup {

    private static final int ROOM = 256;

    private ShapeMarkup() {}

    /** An element with all that it holds. */
    public static MarkupView of(ShapeView shape) {
        Markup out = new Markup(ROOM);
        write(shape, out);
        return new MarkupView(out.toBytes());
    }

    private static void write(ShapeView shape, Markup out) {
        out.plain("<").plain(shape.tag());
        for (Map.Entry<String, String> attribute : shape.attributes().entrySet()) {
            out.plain(" ")
                    .plain(attribute.getKey())
                    .plain("=\"")
                    .text(attribute.getValue())
                    .plain("\"");
        }
        if (shape.text().isEmpty() && shape.children().isEmpty()) {
            out.plain("/>");
            return;
        }
        out.plain(">").text(shape.text());
        for (ShapeView child : shape.children()) {
            write(child, out);
        }
        out.plain("</").plain(shape.tag()).plain(">");
    }
}
