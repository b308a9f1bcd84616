package org.variorum.render.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of a picture; a template prints it whole.
 *
 * @param tag its name in SVG
 * @param attributes its attributes, in order; names are ours, values are escaped where they are printed
 * @param text its text; empty where it has none
 * @param children what it holds
 */
public record ShapeView(String tag, Map<String, String> attributes, String text, List<ShapeView> children) {

    /** Copies attributes, in their order, and children. */
    public ShapeView {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /** The same with other children. */
    public ShapeView holding(List<ShapeView> others) {
        return new ShapeView(tag, attributes, text, others);
    }
}
